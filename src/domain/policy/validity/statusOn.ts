import { addDays, formatCivilDate, type CivilDate } from '../../calendar/civilDate'
import {
  lastDayAt,
  standingEntries,
  type ByDocument,
  type StatusEntry,
  type StatusHistory,
} from './statusHistory'

/** The status of a document on a day. */
export const DAY_STATUSES = {
  'not-yet-effective': '尚未施行',
  valid: '现行有效',
  amended: '已被修改',
  expired: '已失效',
  repealed: '已废止',
  replaced: '已被替代',
} as const
export type DayStatus = keyof typeof DAY_STATUSES

export type StatusOnOptions = {
  history: StatusHistory
  effectiveFrom: CivilDate
  /** The last day in force by the document's own term; null without a term. */
  lastDay: CivilDate | null
  today: CivilDate
}

export type StatusOn = {
  status: DayStatus
  inForce: boolean
  /** The first day of this status; the day of effect for a document not yet in force. */
  since: CivilDate
  by: ByDocument | null
  /** For the public, in Chinese. */
  sentence: string
}

/**
 * The status on any day. Expiry needs nobody: the day after the last one is out of force, unless the
 * document had ended before. What happens after the own term (a later 废止) is told from its own day.
 */
export const statusOn = ({
  history,
  effectiveFrom,
  lastDay: ownLastDay,
  today,
}: StatusOnOptions): StatusOn => {
  if (today < effectiveFrom) {
    const sentence = `尚未施行，自${formatCivilDate(effectiveFrom)}起施行`
    return { status: 'not-yet-effective', inForce: false, since: effectiveFrom, by: null, sentence }
  }
  const entry = standingEntries(history)
    .filter(({ from }) => from <= today)
    .at(-1)
  const lastDay = lastDayAt({ history, lastDay: ownLastDay, day: today })
  const hasLapsed = lastDay !== null && today > lastDay
  if (hasLapsed && (!entry || (entry.from <= lastDay && isInForce(entry)))) {
    const since = addDays(lastDay, 1)
    const sentence = `有效期届满，自${formatCivilDate(since)}起失效`
    return { status: 'expired', inForce: false, since, by: null, sentence }
  }
  const status = entry?.status ?? 'valid'
  return {
    status,
    inForce: !entry || isInForce(entry),
    since: entry?.from ?? effectiveFrom,
    by: entry?.by ?? null,
    sentence: sentenceOf({ entry, lastDay: hasLapsed ? null : lastDay }),
  }
}

const isInForce = ({ status }: StatusEntry): boolean => status === 'valid' || status === 'amended'

const sentenceOf = ({
  entry,
  lastDay,
}: {
  entry: StatusEntry | undefined
  lastDay: CivilDate | null
}): string => {
  const until = lastDay ? `，有效期至${formatCivilDate(lastDay)}` : ''
  if (!entry) return `现行有效${until}`
  const from = formatCivilDate(entry.from)
  const by = entry.by ? nameOf(entry.by) : ''
  switch (entry.status) {
    case 'valid':
      return `现行有效${until}`
    case 'amended':
      return by ? `现行有效，已被${by}修改${until}` : `现行有效，已于${from}修改${until}`
    case 'expired':
      return by ? `已由${by}宣布失效，自${from}起失效` : `已宣布失效，自${from}起失效`
    case 'repealed':
      return by ? `已由${by}废止，自${from}起不再执行` : `已废止，自${from}起不再执行`
    case 'replaced':
      return by ? `已被${by}替代，自${from}起不再执行` : `已被替代，自${from}起不再执行`
  }
}

const nameOf = ({ title, documentNumber }: ByDocument): string =>
  `《${title.replace(/《/gu, '〈').replace(/》/gu, '〉')}》${documentNumber ? `（${documentNumber}）` : ''}`
