import { openSpreadsheet } from '../../../exchange/spreadsheet/openSpreadsheet'
import type { PaymentRow } from '../../../repositories/payments/paymentRow'
import { paymentRowIds } from '../../../repositories/payments/paymentRow'
import { idShapeOf } from '../../../repositories/payments/newId'
import { changeClaimed, type PaymentImportRecord } from '../../../repositories/paymentImports'
import { Refusal } from '../../Refusal'
import { transactionally, type ServiceContext } from '../../serviceContext'
import { openVault, type Vault } from '../../vault/openVault'
import { createWatch } from './createWatch'
import { openImportFile } from './importFile'
import { judgeRows, type SheetToRead } from './judgeRows'
import { createListSummary } from './listSummary'
import { readVillageRegister } from './readRegister'
import { personKey, sealRow } from './sealRow'
import { stageRows } from './stageRows'

/**
 * Rows that are written at a time. On SQLite they are a transaction, and each of those costs the client a
 * connection that holds more than a megabyte until the collector comes by (200,000 rows in chunks of 500
 * let the process grow by 860 MB); on MongoDB nothing of the kind, and what is held shortly dies young.
 */
const CHUNK_ROWS = { uuid: 5000, objectId: 1000 } as const

/**
 * Reads a claimed list to its end: judges every row, seals its numbers, and stages the rows in chunks.
 * While one chunk is written the next is parsed. Lines that an earlier run has stored are read again,
 * for what they tell of later ones, and not written again. Nothing counts yet.
 *
 * Throws a Refusal or `Unreadable` when the file can't be taken in, `ReadingEnded` when a person has
 * cancelled it or another process has taken it over.
 */
export const readPaymentList = async (
  context: ServiceContext,
  { record, by, clock }: { record: PaymentImportRecord; by: string; clock: () => Date },
): Promise<PaymentImportRecord> => {
  const sheets = await openSheets(context, record)
  const register = await readVillageRegister(context)
  const judgedAt = clock()
  const watch = await createWatch(context, record)
  const summary = createListSummary(register)
  const idShape = idShapeOf(context.payload)
  const chunkRows = CHUNK_ROWS[idShape]
  const frame = {
    importId: record.id,
    batchIds: record.recognition.batchIds,
    register,
    idOfLine: paymentRowIds(record.id, idShape),
  }
  const rowsOfFile = sheets.reduce((sum, { rows }) => sum + rows, 0)
  let vault: Vault = await openVault(context)
  let line = 0
  let consumed = 0
  let pending: PaymentRow[] = []
  let writing: Promise<void> = Promise.resolve()

  const flush = async (): Promise<void> => {
    const rows = pending
    pending = []
    vault = await openVault(context)
    await writing
    const progress = Math.min(999, Math.floor((consumed * 1000) / Math.max(1, rowsOfFile)))
    writing = stageRows(context, { importId: record.id, by, rows, line, progress, now: clock() })
    // Heard of at the next chunk; until then it must not count as unhandled.
    writing.catch(() => undefined)
  }

  try {
    for await (const batch of judgeRows(sheets, {
      record,
      register,
      policyStandard: await standardOf(context, record),
      onTotal: summary.addTotal,
    })) {
      consumed += batch.consumed
      for (const judged of batch.rows) {
        line += 1
        const person = personKey(vault, judged)
        const watched = watch({ judged, person, mapping: batch.mapping })
        const problems = watched.length > 0 ? [...judged.problems, ...watched] : judged.problems
        summary.add(judged, { line, problems })
        if (line > record.rowsRead)
          pending.push(sealRow(frame, { vault, judged, line, person, problems }))
      }
      if (pending.length >= chunkRows) await flush()
    }
    await flush()
    await writing
  } finally {
    // Whoever clears up after a failure must not be overtaken by a chunk that is still on its way.
    await writing.catch(() => undefined)
  }
  if (line === 0) throw new Refusal('文件里没有一行发放记录：请检查表头所在的行和各栏的含义')
  const result = summary.finish(judgedAt)
  return finish(context, { record, by, now: clock(), summary: result })
}

const openSheets = async (
  context: ServiceContext,
  { fileKey, fileName, recognition }: PaymentImportRecord,
): Promise<(SheetToRead & { rows: number })[]> => {
  const data = await openImportFile(context, fileKey)
  const opened = await openSpreadsheet({ fileName, data })
  if (!opened.ok) throw new Refusal(opened.reason)
  return (recognition.confirmed ?? []).map(({ sheet: place, mapping }) => {
    const sheet = opened.sheets[place]
    const recognised = recognition.sheets[place]
    if (!sheet || !recognised)
      throw new Error('the file of the import has other sheets than before')
    return { sheet, mapping, captions: recognised.captions, rows: recognised.rows }
  })
}

/** The standard that the policy publishes, where it has one for each unit. */
export const standardOf = async (
  { payload, req }: ServiceContext,
  { policyId }: PaymentImportRecord,
): Promise<number | null> => {
  const policy = await payload.findByID({
    collection: 'subsidy-policies',
    id: policyId,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return policy?.unitStandardFen ?? null
}

const finish = (
  context: ServiceContext,
  {
    record,
    by,
    now,
    summary,
  }: {
    record: PaymentImportRecord
    by: string
    now: Date
    summary: NonNullable<PaymentImportRecord['summary']>
  },
): Promise<PaymentImportRecord> =>
  transactionally(context, async (inside) => {
    const checked = await changeClaimed(inside, {
      id: record.id,
      by,
      data: {
        state: 'checked',
        summary,
        rowsRead: summary.rows,
        badRows: summary.bad,
        doubtfulRows: summary.doubtful,
        amountFen: summary.amountFen,
        progress: 1000,
        claimedBy: '',
        claimedAt: '',
      },
      entry: {
        at: now.toISOString(),
        event: '核对完成',
        note: `${summary.rows} 行，问题 ${summary.bad} 行，存疑 ${summary.doubtful} 行`,
        by: '系统',
      },
    })
    if (!checked) throw new Refusal('名单已由其他进程接手')
    return checked
  })
