import { householdKey } from '../../../domain/subsidy/payments/householdKey'
import type { GivenNumber, JudgedRow } from '../../../domain/subsidy/payments/judgedRow'
import { withoutNumbers } from '../../../domain/subsidy/payments/withoutNumbers'
import type { PaymentRow } from '../../../repositories/payments/paymentRow'
import type { Vault } from '../../vault/openVault'
import type { VillageRegister } from './readRegister'
import { sealedAbout } from './sealRow'

/**
 * A stored row with what its correction says. It keeps its line and its place in the file; a masked
 * number that came back unchanged stays what is sealed.
 */
export const correctedRow = ({
  row,
  judged,
  register,
  vault,
}: {
  row: PaymentRow
  judged: JudgedRow
  register: VillageRegister
  vault: Vault
}): PaymentRow => {
  const identity = numberOf({ given: judged.identity, row, column: 'identity', vault })
  const bank = numberOf({ given: judged.bank, row, column: 'bank', vault })
  const isSame = judged.identity?.kind === 'unchanged'
  return {
    ...row,
    township: register.villages.get(judged.villageId ?? '')?.townshipId ?? null,
    village: judged.villageId,
    villageText: judged.villageText,
    groupText: withoutNumbers(judged.groupText),
    name: judged.name,
    identitySealed: isSame
      ? row.identitySealed
      : identity && vault.seal(identity, sealedAbout(row.id, 'identity')),
    bankSealed:
      judged.bank?.kind === 'unchanged'
        ? row.bankSealed
        : bank && vault.seal(bank, sealedAbout(row.id, 'bank')),
    identityKey: identity && vault.index('identity', identity),
    householdKey:
      identity &&
      vault.index('household', householdKey({ name: judged.name, lastFour: identity.slice(-4) })),
    quantity: judged.quantity,
    standardFen: judged.standardFen,
    amountFen: judged.amountFen,
    paidOn: judged.paidOn,
    remark: withoutNumbers(judged.remark),
    // What stood in the place of the mended cell is named by its place in the first file.
    problems: judged.problems.map((problem) => ({ ...problem, cell: `第${row.row}行` })),
  }
}

const numberOf = ({
  given,
  row,
  column,
  vault,
}: {
  given: GivenNumber | null
  row: PaymentRow
  column: 'identity' | 'bank'
  vault: Vault
}): string | null => {
  if (given?.kind === 'given') return given.digits
  const sealed = column === 'identity' ? row.identitySealed : row.bankSealed
  return given?.kind === 'unchanged' && sealed
    ? vault.open(sealed, sealedAbout(row.id, column))
    : null
}
