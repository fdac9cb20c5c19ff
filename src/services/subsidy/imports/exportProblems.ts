import { maskValue } from '../../../domain/privacy/maskValue'
import type { PaymentField } from '../../../domain/subsidy/payments/paymentFields'
import {
  writeProblemRows,
  type ProblemRowOutput,
} from '../../../exchange/payments/writeProblemRows'
import type { PaymentRow } from '../../../repositories/payments/paymentRow'
import type { PaymentImportRecord } from '../../../repositories/paymentImports'
import { readPayments } from '../../../repositories/payments/readPayments'
import { recordAudit } from '../../recordAudit'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'
import { openVault, type Vault } from '../../vault/openVault'
import { ownImport } from './ownImport'
import { readVillageRegister, type VillageRegister } from './readRegister'
import { sealedAbout } from './sealRow'

/** The rows of a checked list that are not clean, as a workbook to be mended and sent back. */
export const exportProblems = async (
  context: ServiceContext,
  importId: string,
): Promise<{ fileName: string; body: AsyncIterable<Uint8Array> }> => {
  const record = await ownImport(context, importId)
  if (record.state !== 'checked') throw new Refusal('这份名单还没有核对完，或者已经办结')
  if (record.badRows + record.doubtfulRows === 0) throw new Refusal('这份名单没有问题行')
  await recordAudit(context, {
    act: '下载发放名单问题行',
    subject: record.title,
    record: { collection: 'payment-imports', id: importId },
    details: { bad: record.badRows, doubtful: record.doubtfulRows },
  })
  return {
    fileName: `${record.title}-问题行.xlsx`,
    body: writeProblemRows(record.title, pagesOf(context, record)),
  }
}

async function* pagesOf(
  context: ServiceContext,
  { id, townshipId }: PaymentImportRecord,
): AsyncGenerator<ProblemRowOutput[]> {
  const register = await readVillageRegister(context)
  const within = townshipId ? new Set([townshipId]) : null
  for await (const page of readPayments(context, { import: id, onlyProblems: true })) {
    const vault = await openVault(context)
    yield page.map((row) => outputOf(row, { vault, village: villageOf(row, { register, within }) }))
  }
}

/** As the list has it; with its township before it where the name alone would mean several villages. */
const villageOf = (
  { village, villageText }: PaymentRow,
  { register, within }: { register: VillageRegister; within: ReadonlySet<string> | null },
): string => {
  const known = register.villages.get(village ?? '')
  return known && register.index.find({ text: villageText, within }).kind === 'several'
    ? `${known.townshipName}${villageText}`
    : villageText
}

const outputOf = (
  row: PaymentRow,
  { vault, village }: { vault: Vault; village: string },
): ProblemRowOutput => ({
  line: row.line,
  sheet: row.sheet,
  row: row.row,
  texts: {
    village,
    group: row.groupText,
    name: row.name,
    identity: maskedNumber({ vault, row, column: 'identity' }),
    bank: maskedNumber({ vault, row, column: 'bank' }),
    quantity: row.quantity === null ? '' : String(row.quantity),
    standard: yuan(row.standardFen),
    amount: yuan(row.amountFen),
    date: row.paidOn ?? '',
    remark: row.remark,
  } satisfies Partial<Record<PaymentField, string>>,
  problems: row.problems.map(({ field, severity, reason }) => ({ field, severity, reason })),
})

/** 430422********1234; what comes back with its stars stays the number it was. */
const maskedNumber = ({
  vault,
  row,
  column,
}: {
  vault: Vault
  row: PaymentRow
  column: 'identity' | 'bank'
}): string => {
  const sealed = column === 'identity' ? row.identitySealed : row.bankSealed
  if (!sealed) return ''
  const datum = vault.open(sealed, sealedAbout(row.id, column))
  return maskValue({ kind: column === 'identity' ? 'id-card' : 'bank-card', datum })
}

/** Fen as yuan, digit for digit. */
const yuan = (fen: number | null): string => (fen === null ? '' : (fen / 100).toFixed(2))
