import { disguise, fullWidth } from './disguise'
import { mistyped, type Plate } from './numbers'
import type { Person } from './people'
import type { Random } from './random'
import { leak } from './truth'

/**
 * How one person's datum is written, already marked. `labelled` says that a word or a column
 * heading names the kind: only then may a number be mistyped or torn over two lines.
 */
export type WritingOptions = { random: Random; person: Person; labelled: boolean }

const ID_GROUPS = [
  [6, 8, 4],
  [6, 4, 4, 4],
  [4, 4, 4, 4, 2],
  [3, 3, 4, 4, 4],
  [10, 8],
] as const
const CARD_GROUPS = [
  [4, 4, 4, 4, 3],
  [6, 13],
  [4, 4, 4, 7],
] as const
const MOBILE_GROUPS = [
  [3, 4, 4],
  [3, 4, 4],
  [3, 8],
] as const
/** Odd groups are only fair where a word says that this is a telephone. */
const LABELLED_MOBILE_GROUPS = [...MOBILE_GROUPS, [7, 4], [4, 3, 4]] as const

export const writtenId = ({ random, person, labelled }: WritingOptions): string => {
  const number = labelled && random.chance(0.15) ? mistyped(random, person.id, 6) : person.id
  const cased = random.chance(0.5) ? number.replace('X', 'x') : number
  return leak('id-card', disguise(cased, { random, groupings: ID_GROUPS, mayBreakLine: true }))
}

export const writtenCard = ({ random, person, labelled }: WritingOptions): string => {
  const number = labelled && random.chance(0.15) ? mistyped(random, person.bank, 8) : person.bank
  return leak(
    'bank-card',
    disguise(number, { random, groupings: CARD_GROUPS, mayBreakLine: labelled }),
  )
}

export const writtenMobile = ({ random, person, labelled }: WritingOptions): string => {
  const country = random.chance(0.08) ? random.pick(['+86', '+86 ', '0086-', '86-', '（+86）']) : ''
  return (
    country +
    leak(
      'mobile',
      disguise(person.mobile, {
        random,
        groupings: labelled ? LABELLED_MOBILE_GROUPS : MOBILE_GROUPS,
        mayBreakLine: labelled,
        mayDot: true,
      }),
    )
  )
}

export const writtenLine = ({ random, person }: WritingOptions): string => {
  const { line } = person
  const halves = `${line.slice(0, 3)} ${line.slice(3)}`
  return leak(
    'landline',
    random.pick([
      `0734-${line}`,
      `0734-${line}`,
      `0734${line}`,
      `(0734)${line}`,
      `（0734）${line}`,
      `0734－${line}`,
      `0734 ${line}`,
      `0734—${line}`,
      `0734-${halves}`,
      fullWidth(`0734-${line}`),
      line,
    ]),
  )
}

/** `lead` (province to town) is not needed to point at the door, so only the rest has to be found. */
export const writtenAddress = ({ random, person }: WritingOptions): string => {
  const { lead, core } = person.address
  const written = random.chance(0.12)
    ? fullWidth(core)
    : random.chance(0.08)
      ? core.replace(/(路|道|街|巷|村|社区)/, '$1 ')
      : core
  return lead + leak('address', written)
}

export const writtenPassport = ({ random, person, labelled }: WritingOptions): string =>
  leak(
    'passport',
    random.chance(0.7) || !labelled
      ? person.passport
      : random.pick([
          fullWidth(person.passport),
          person.passport.toLowerCase(),
          person.passport.replace(/^([A-Z]+)/, '$1 '),
          person.passport.replace(/(\d{4})$/, ' $1'),
        ]),
  )

const plateForms = ({ province, office, serial }: Plate): string[] => [
  `${province}${office}${serial}`,
  `${province}${office}${serial}`,
  `${province}${office}${serial}`,
  `${province}${office}·${serial}`,
  `${province}${office}-${serial}`,
  `${province}${office} ${serial}`,
  `${province} ${office} ${serial}`,
  `${province}${office}•${serial}`,
  fullWidth(`${province}${office}${serial}`),
  `${province}${office}${serial}`.toLowerCase(),
]

export const writtenPlate = ({ random, person }: WritingOptions): string =>
  leak('plate', random.pick(plateForms(person.plate)))

export const WRITTEN = {
  'id-card': writtenId,
  'bank-card': writtenCard,
  mobile: writtenMobile,
  landline: writtenLine,
  address: writtenAddress,
  passport: writtenPassport,
  plate: writtenPlate,
} as const
