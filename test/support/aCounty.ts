import type { ServiceContext } from '../../src/services/serviceContext'
import type { Domain, Item, Unit, User } from '../../src/payload-types'
import { at, aDomain, aUnit, aUser, itemsInForce, type ItemOptions } from './builders'
import type { Installation } from './installation'

/** The day from which the county of the tests is supervised and its first edition in force, unless told. */
export const COUNTY_START = '2026-01-01'

/**
 * A small county: a bureau with its keeper and auditor, a finance office with an editor and a leader, an
 * education office above a school, each with an editor.
 */
export type County = Installation & {
  units: { bureau: Unit; finance: Unit; education: Unit; school: Unit }
  people: {
    keeper: User
    auditor: User
    editor: User
    leader: User
    educationLeader: User
    schoolLeader: User
    /** Of the bureau, which reviews for secrets what all units publish. */
    secrecy: User
    educationEditor: User
    schoolEditor: User
  }
  domain: Domain
  items: Item[]
  /** The system, or a person, at an instant; see `at`. */
  at(instant: string, person?: User | null): ServiceContext
}

export type CountyOptions = {
  /** Of the first edition; owned by the finance office unless told. */
  items?: readonly Partial<ItemOptions>[]
  /** The day from which that edition is in force. */
  start?: string
  /** Null: the county does not supervise yet. */
  supervisionStart?: string | null
}

/** Builds the county in an empty installation. */
export const aCounty = async (
  installation: Installation,
  { items = [{}], start = COUNTY_START, supervisionStart = start }: CountyOptions = {},
): Promise<County> => {
  const { payload } = installation
  const bureau = await aUnit(payload, { code: 'spj', name: '县行政审批服务局' })
  const secrecyUnit = bureau.id
  const finance = await aUnit(payload, { code: 'czj', name: '县财政局', secrecyUnit })
  const education = await aUnit(payload, { code: 'jyj', name: '县教育局', secrecyUnit })
  const school = await aUnit(payload, {
    code: 'yizhong',
    name: '县第一中学',
    level: 'public-institution',
    supervisingUnit: education.id,
    secrecyUnit,
  })
  const people = {
    keeper: await aUser(payload, { role: 'catalogue', unit: bureau.id, name: '清单管理员' }),
    auditor: await aUser(payload, { role: 'auditor', unit: bureau.id, name: '监督员' }),
    editor: await aUser(payload, { role: 'editor', unit: finance.id, name: '财政编辑' }),
    leader: await aUser(payload, { role: 'reviewer', unit: finance.id, name: '财政领导' }),
    educationLeader: await aUser(payload, {
      role: 'reviewer',
      unit: education.id,
      name: '教育领导',
    }),
    schoolLeader: await aUser(payload, { role: 'reviewer', unit: school.id, name: '一中领导' }),
    secrecy: await aUser(payload, { role: 'secrecy', unit: bureau.id, name: '保密审查员' }),
    educationEditor: await aUser(payload, { role: 'editor', unit: education.id, name: '教育编辑' }),
    schoolEditor: await aUser(payload, { role: 'editor', unit: school.id, name: '一中编辑' }),
  }
  const domain = await aDomain(payload, { code: 'czyjs', name: '财政预决算' })
  await payload.updateGlobal({
    slug: 'supervision-settings',
    data: { supervisionStart, bureau: bureau.id },
    overrideAccess: true,
  })
  const county = {
    ...installation,
    units: { bureau, finance, education, school },
    people,
    domain,
    at: (instant: string, person: User | null = null) => at(payload, instant, person),
  }
  const inForce =
    items.length === 0
      ? []
      : await itemsInForce(county.at(start, people.keeper), {
          effectiveFrom: start,
          items: items.map((item) => ({ domain: domain.id, owners: [finance.id], ...item })),
        })
  return { ...county, items: inForce }
}
