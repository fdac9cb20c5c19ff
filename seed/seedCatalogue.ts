import type { Payload } from 'payload'
import type { CivilDate } from '../src/domain/calendar/civilDate'
import type { User } from '../src/payload-types'
import { adoptEdition } from '../src/services/adoptEdition'
import type { CountyData, ItemData } from './schema'
import { seedContext, instantOn } from './seedContext'
import type { Organisation } from './seedOrganisation'

type EditionOptions = {
  organisation: Organisation
  keeper: User
  items: readonly ItemData[]
  number: string
  title: string
  adoptedOn: CivilDate
  effectiveFrom: CivilDate
  changeReason: string
  basis: string
}

/** Puts items into a draft edition and adopts it on its day, as the catalogue keeper would. */
export const seedEdition = async (payload: Payload, options: EditionOptions): Promise<void> => {
  const context = seedContext(payload, instantOn(options.adoptedOn, '10:00'), options.keeper)
  const edition = await payload.create({
    collection: 'checklist-editions',
    data: {
      number: options.number,
      title: options.title,
      effectiveFrom: options.effectiveFrom,
      basis: options.basis,
      state: 'draft',
    },
    depth: 0,
    overrideAccess: true,
    req: context.req,
  })
  for (const item of options.items)
    await payload.create({
      collection: 'item-versions',
      data: versionData(item, options, edition.id) as never,
      depth: 0,
      overrideAccess: true,
      req: context.req,
    })
  await adoptEdition({ context, editionId: edition.id })
}

const versionData = (
  item: ItemData,
  { organisation, changeReason, basis }: EditionOptions,
  edition: string,
) => ({
  edition,
  code: item.code,
  name: item.name,
  domain: organisation.domains.get(item.domain),
  path: item.path.map((name) => ({ name })),
  contentElements: item.contentElements,
  timeLimitText: item.timeLimit,
  timeLimitAssumed: item.timeLimitAssumed,
  legalBases: item.legalBases.flatMap((code) => organisation.legalBases.get(code) ?? []),
  publishingOrgan: item.publishingOrgan,
  owningScope: item.owningScope ?? 'units',
  owningUnits: item.owningUnits.flatMap((code) => organisation.units.get(code) ?? []),
  channels: item.channels,
  audience: item.audience,
  methods: item.methods,
  levels: item.levels,
  changeReason,
  changeBasis: basis,
  sourceNote: [item.sourcePoint, `“${item.quotation}”`, item.ownersNote, item.timeLimitSource]
    .filter(Boolean)
    .join('；'),
  state: 'draft',
})

/** Items that the second edition of the demonstration adds, so that two editions can be compared. */
export const LATER_ITEMS = ['06-03', '11-02']

/** Splits the catalogue into what the first edition holds and what the second adds. */
export const splitByEdition = (county: CountyData): { first: ItemData[]; later: ItemData[] } => ({
  first: county.items.filter(({ code }) => !LATER_ITEMS.includes(code)),
  later: county.items.filter(({ code }) => LATER_ITEMS.includes(code)),
})
