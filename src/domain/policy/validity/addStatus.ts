import { addDays, formatCivilDate, type CivilDate } from '../../calendar/civilDate'
import {
  ENTRY_STATUSES,
  isFinal,
  lastDayAt,
  standingEntries,
  type StatusEntry,
  type StatusHistory,
} from './statusHistory'

export type AddStatusOptions = {
  history: StatusHistory
  entry: StatusEntry
  effectiveFrom: CivilDate
  /** The last day in force by the document's own term; null without a term. */
  lastDay: CivilDate | null
}

export type AddStatusResult = { ok: true; history: StatusEntry[] } | { ok: false; reason: string }

/**
 * Adds an entry, or says in Chinese why not. The past is not rewritten: an entry starts on or after
 * the day of the last one, and a wrong one is corrected by a further entry which names it
 * (`corrects`) and says what held from its day on. A document that has ended takes corrections only:
 * 重新公布 makes a new document.
 */
export const addStatus = ({
  history,
  entry,
  effectiveFrom,
  lastDay,
}: AddStatusOptions): AddStatusResult => {
  const refusal =
    formRefusal({ history, entry, effectiveFrom }) ?? correctionRefusal(history, entry)
  if (refusal) return { ok: false, reason: refusal }
  const added = [...history, { ...entry }]
  const reason = orderRefusal({
    before: standingEntries(history),
    after: standingEntries(added),
    entry,
    lastDay: lastDayAt({ history, lastDay, day: entry.from }),
  })
  return reason ? { ok: false, reason } : { ok: true, history: added }
}

const formRefusal = ({
  history,
  entry,
  effectiveFrom,
}: Omit<AddStatusOptions, 'lastDay'>): string | null => {
  if (entry.reason.trim() === '') return '请填写变动的依据或原因'
  if (entry.from < effectiveFrom)
    return `变动日期不能早于文件施行日期（${formatCivilDate(effectiveFrom)}）`
  if ((entry.status === 'replaced' || entry.status === 'amended') && !entry.by)
    return `“${ENTRY_STATUSES[entry.status]}”须写明是哪一件文件`
  if (entry.until && isFinal(entry.status)) return '已失效、废止的文件不能再设有效期'
  if (entry.until && entry.until < entry.from)
    return `有效期截止日期不能早于变动日期（${formatCivilDate(entry.from)}）`
  const last = history.at(-1)
  if (last && entry.recordedAt < last.recordedAt) return '登记时间早于上一条记录，不能补插记录'
  return null
}

const correctionRefusal = (history: StatusHistory, { corrects }: StatusEntry): string | null => {
  if (corrects === undefined) return null
  if (!history[corrects]) return '没有找到要更正的记录'
  return history.some((each) => each.corrects === corrects)
    ? '这条记录已经更正过，请更正最新的一条'
    : null
}

const orderRefusal = ({
  before,
  after,
  entry,
  lastDay,
}: {
  before: StatusEntry[]
  after: StatusEntry[]
  entry: StatusEntry
  lastDay: CivilDate | null
}): string | null => {
  const ended = after.slice(0, -1).find(({ status }) => isFinal(status))
  if (ended)
    return `文件${ENTRY_STATUSES[ended.status]}（${formatCivilDate(ended.from)}起），之后不能再登记“${ENTRY_STATUSES[after.at(-1)!.status]}”；原记录有误的，请用更正`
  const last = before.at(-1)
  if (entry.corrects === undefined && last && entry.from < last.from)
    return `变动日期不能早于上一条记录（${formatCivilDate(last.from)}）；原记录有误的，请用更正`
  if (lastDay && entry.from > lastDay && !isFinal(entry.status))
    return `文件有效期届满，已自${formatCivilDate(addDays(lastDay, 1))}起失效，不能再登记“${ENTRY_STATUSES[entry.status]}”；继续施行的，应当重新公布`
  return null
}
