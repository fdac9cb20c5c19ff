import { householdKey } from '../../../domain/subsidy/payments/householdKey'
import type { JudgedRow } from '../../../domain/subsidy/payments/judgedRow'
import { severityOf, type KeptProblem } from '../../../domain/subsidy/payments/paymentImport'
import { withoutNumbers } from '../../../domain/subsidy/payments/withoutNumbers'
import type { PaymentRow } from '../../../repositories/payments/paymentRow'
import type { Vault } from '../../vault/openVault'
import { batchOfRow } from './batchOfRow'
import type { VillageRegister } from './readRegister'

/** What every row of an import is stored with. */
export type RowFrame = {
  importId: string
  /** By township. */
  batchIds: Readonly<Record<string, string>>
  register: VillageRegister
  idOfLine: (line: number) => string
}

/** The keyed hash by which a person is found again; null without an identity number. */
export const personKey = (vault: Vault, { identity }: JudgedRow): string | null =>
  identity?.kind === 'given' ? vault.index('identity', identity.digits) : null

/** Where a sealed number of a row belongs; it opens nowhere else. */
export const sealedAbout = (rowId: string, column: 'identity' | 'bank'): string =>
  `payment:${rowId}:${column}`

/**
 * A judged row as it is stored: numbers of persons sealed and as keyed hashes, free text without what
 * could be such a number. A row with an error belongs to no batch.
 */
export const sealRow = (
  { importId, batchIds, register, idOfLine }: RowFrame,
  {
    vault,
    judged,
    line,
    person,
    problems,
  }: {
    vault: Vault
    judged: JudgedRow
    line: number
    person: string | null
    problems: readonly KeptProblem[]
  },
): PaymentRow => {
  const id = idOfLine(line)
  const severity = severityOf(problems)
  const township = judged.villageId
    ? (register.villages.get(judged.villageId)?.townshipId ?? null)
    : null
  const identity = judged.identity?.kind === 'given' ? judged.identity.digits : null
  const bank = judged.bank?.kind === 'given' ? judged.bank.digits : null
  return {
    id,
    import: importId,
    batch: batchOfRow({ township, severity }, batchIds),
    township,
    village: judged.villageId,
    line,
    sheet: judged.sheet,
    row: judged.row,
    villageText: judged.villageText,
    groupText: withoutNumbers(judged.groupText),
    name: judged.name,
    identitySealed: identity && vault.seal(identity, sealedAbout(id, 'identity')),
    bankSealed: bank && vault.seal(bank, sealedAbout(id, 'bank')),
    identityKey: person,
    householdKey:
      identity &&
      vault.index('household', householdKey({ name: judged.name, lastFour: identity.slice(-4) })),
    quantity: judged.quantity,
    standardFen: judged.standardFen,
    amountFen: judged.amountFen,
    paidOn: judged.paidOn,
    remark: withoutNumbers(judged.remark),
    severity,
    problems: [...problems],
  }
}
