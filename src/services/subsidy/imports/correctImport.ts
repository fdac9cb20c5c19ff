import { randomUUID } from 'node:crypto'
import type { JudgedRow } from '../../../domain/subsidy/payments/judgedRow'
import { severityOf, type KeptProblem } from '../../../domain/subsidy/payments/paymentImport'
import {
  changeClaimed,
  claimPaymentImport,
  releaseClaim,
  type PaymentImportRecord,
} from '../../../repositories/paymentImports'
import { findPaymentsAt, readPayments } from '../../../repositories/payments/readPayments'
import { replacePayments } from '../../../repositories/payments/replacePayments'
import type { PaymentRow } from '../../../repositories/payments/paymentRow'
import { recordAudit } from '../../recordAudit'
import { Refusal } from '../../Refusal'
import { transactionally, type ServiceContext } from '../../serviceContext'
import { openVault } from '../../vault/openVault'
import { batchOfRow } from './batchOfRow'
import { createWatch } from './createWatch'
import { createListSummary } from './listSummary'
import { correctedRow } from './correctedRow'
import { ownImport } from './ownImport'
import { readCorrections } from './readCorrections'
import { readVillageRegister, type VillageRegister } from './readRegister'

/** Rows that change together are few; a list that changes more is better uploaded anew. */
const MOST_CHANGED = 20_000

/**
 * Takes in a file of corrections: its rows replace those they name, and the whole list is judged for
 * duplicates and totals again. All of it or none.
 */
export const correctImport = async (
  context: ServiceContext,
  { importId, file }: { importId: string; file: { fileName: string; data: Buffer } },
): Promise<{ corrected: number }> => {
  await ownImport(context, importId)
  const by = randomUUID()
  const record = await claimPaymentImport(context, {
    id: importId,
    states: ['checked'],
    by,
    now: context.now,
  })
  if (!record) throw new Refusal('这份名单还没有核对完，或者正在办理其他操作', 409)
  try {
    const register = await readVillageRegister(context)
    const corrections = await readCorrections(context, { record, register, file })
    const replaced = await replacements(context, { record, register, corrections })
    const { changed, summary } = await judgeAgain(context, { record, register, replaced })
    await transactionally(context, async (inside) => {
      await replacePayments(inside, changed)
      const done = await changeClaimed(inside, {
        id: importId,
        by,
        data: {
          summary,
          badRows: summary.bad,
          doubtfulRows: summary.doubtful,
          amountFen: summary.amountFen,
          claimedBy: '',
          claimedAt: '',
        },
        entry: {
          at: inside.now.toISOString(),
          event: '上传更正',
          note: `更正 ${corrections.size} 行；问题 ${summary.bad} 行，存疑 ${summary.doubtful} 行`,
          by: inside.actor?.name ?? '',
        },
      })
      if (!done) throw new Refusal('这份名单正在办理其他操作，请稍后再试', 409)
      await recordAudit(inside, {
        act: '更正发放名单',
        subject: record.title,
        record: { collection: 'payment-imports', id: importId },
        details: { corrected: corrections.size, bad: summary.bad, doubtful: summary.doubtful },
      })
    })
    return { corrected: corrections.size }
  } catch (error) {
    await releaseClaim(context, { id: importId, by })
    throw error
  }
}

type Judging = { record: PaymentImportRecord; register: VillageRegister }

const replacements = async (
  context: ServiceContext,
  { record, register, corrections }: Judging & { corrections: ReadonlyMap<number, JudgedRow> },
): Promise<Map<number, PaymentRow>> => {
  const vault = await openVault(context)
  const lines = [...corrections.keys()]
  const replaced = new Map<number, PaymentRow>()
  for (const row of await findPaymentsAt(context, { importId: record.id, lines })) {
    const judged = corrections.get(row.line)
    if (judged) replaced.set(row.line, correctedRow({ row, judged, register, vault }))
  }
  return replaced
}

/** Everything that the list says of itself, line by line, with the corrected rows in their places. */
const judgeAgain = async (
  context: ServiceContext,
  { record, register, replaced }: Judging & { replaced: ReadonlyMap<number, PaymentRow> },
) => {
  const watch = await createWatch(context, record)
  const list = createListSummary(register)
  const { batchIds } = record.recognition
  const changed: PaymentRow[] = []
  const totals = [...(record.summary?.fileTotals ?? [])]
  const passTotals = (line: number): void => {
    while (totals[0] && totals[0].afterLine < line) {
      const total = totals.shift()
      if (total) list.addTotal(total)
    }
  }
  for await (const page of readPayments(context, { import: record.id }))
    for (const stored of page) {
      passTotals(stored.line)
      const row = replaced.get(stored.line) ?? stored
      const own: KeptProblem[] = row.problems.filter(({ watched }) => !watched)
      const judged = asJudged(row, own)
      const mapping = mappingOfSheet(record, row.sheet)
      const watched = watch({ judged, person: row.identityKey, mapping })
      const problems = [...own, ...watched]
      list.add(judged, { line: row.line, problems })
      if (row === stored && JSON.stringify(problems) === JSON.stringify(stored.problems)) continue
      const severity = severityOf(problems)
      changed.push({
        ...row,
        problems,
        severity,
        batch: batchOfRow({ ...row, severity }, batchIds),
      })
      if (changed.length > MOST_CHANGED)
        throw new Refusal(`更正牵涉 ${MOST_CHANGED} 行以上：请改正原文件后重新上传`)
    }
  passTotals(Infinity)
  return { changed, summary: list.finish(new Date(record.summary?.judgedAt ?? context.now)) }
}

const asJudged = (row: PaymentRow, problems: KeptProblem[]): JudgedRow => ({
  row: row.row,
  sheet: row.sheet,
  originalRow: null,
  villageId: row.village,
  villageText: row.villageText,
  townshipText: '',
  groupText: row.groupText,
  name: row.name,
  identity: null,
  bank: null,
  quantity: row.quantity,
  standardFen: row.standardFen,
  amountFen: row.amountFen,
  paidOn: row.paidOn as JudgedRow['paidOn'],
  remark: row.remark,
  problems,
})

const mappingOfSheet = ({ recognition }: PaymentImportRecord, sheet: string) => {
  const confirmed = recognition.confirmed ?? []
  const mapping =
    confirmed.find((one) => recognition.sheets[one.sheet]?.name === sheet)?.mapping ??
    confirmed[0]?.mapping
  if (!mapping) throw new Error('a checked import has no confirmed columns')
  return mapping
}
