import { readFile } from 'node:fs/promises'
import type { Payload } from 'payload'
import { addDays, civilDateAt, partsOf, type CivilDate } from '../src/domain/calendar/civilDate'
import { officialCalendars } from '../src/domain/calendar/officialCalendars'
import { splitGazette } from '../src/exchange/gazette/splitGazette'
import { projectUnits } from '../src/services/projectUnits'
import { storeGazette } from '../src/services/storeGazette'
import { COUNTY_DATA_FOLDER, loadCountyData } from './loadCountyData'
import { textTree } from '../src/domain/publication/textTree'
import type { Progress } from './progress'
import type { CountyData } from './schema'
import { keepAccounts, seedAccounts, type Account } from './seedAccounts'
import { seedEdition, splitByEdition } from './seedCatalogue'
import { seedContext } from './seedContext'
import { seedOpenWork } from './seedOpenWork'
import { seedOrganisation } from './seedOrganisation'
import { seedPayments } from './seedPayments'
import { seedPolicies } from './seedPolicies'
import { seedSubsidies } from './seedSubsidies'
import { seedYear } from './seedYear'

export type SeedOptions = {
  payload: Payload
  dataDir: string
  now: Date
  progress: Progress
  /** How many days pass in it before today; a year unless told. */
  days?: number
}

const GAZETTE = 'gazette-2022.txt'
const DAYS_OF_DEMONSTRATION = 365

/** Builds the demonstration county from the gazette, and lets a year pass in it. */
export const seedDemonstration = async ({
  payload,
  dataDir,
  now,
  progress,
  days = DAYS_OF_DEMONSTRATION,
}: SeedOptions): Promise<{ accounts: Account[]; accountsFile: string }> => {
  await payload.updateGlobal({
    slug: 'system-state',
    data: { demonstration: true },
    overrideAccess: true,
  })
  const county = await loadCountyData()
  const today = civilDateAt(now)
  const from = addDays(today, -days)

  progress.step('演示县：单位、领域、公开依据')
  const organisation = await seedOrganisation(payload, county)
  const people = await seedAccounts(payload, {
    county,
    units: organisation.units,
    onPerson: (done, total) => progress.step('演示县：账号', done, total),
  })
  const accountsFile = await keepAccounts(dataDir, people.accounts)
  progress.step('演示县：公报、日历、网站栏目')
  await seedSettings(payload, { county, organisation, from })
  await seedSources(payload, now)

  progress.step('演示县：主动公开清单')
  const { first, later } = splitByEdition(county)
  const year = partsOf(from).year
  await seedEdition(payload, {
    organisation,
    keeper: people.keeper,
    items: first,
    number: `${year}年第1版`,
    title: `衡南县主动公开清单（演示，${year}年第1版）`,
    adoptedOn: addDays(from, -3),
    effectiveFrom: from,
    changeReason: '首次编制',
    basis: '《衡南县2022年政务公开工作要点》（清政办发〔2022〕15号）',
  })
  const laterFrom = addDays(from, Math.floor(days / 2))
  await seedEdition(payload, {
    organisation,
    keeper: people.keeper,
    items: later,
    number: `${partsOf(laterFrom).year}年第2版`,
    title: `衡南县主动公开清单（演示，${partsOf(laterFrom).year}年第2版）`,
    adoptedOn: addDays(laterFrom, -3),
    effectiveFrom: laterFrom,
    changeReason: '动态调整：按责任单位建议增列',
    basis: '主动公开清单动态调整机制',
  })
  await seedYear(payload, {
    county,
    unitCodes: new Map([...organisation.units].map(([code, id]) => [id, code])),
    editorOf: people.editorOf,
    reviewerOf: people.reviewerOf,
    secrecy: people.secrecy,
    from,
    today,
    onDay: (done, total) => progress.step('演示县：模拟一年的公开与监督', done, total),
  })
  progress.step('演示县：政策文件和解读')
  await seedPolicies(payload, { now, people })
  progress.step('演示县：补贴政策和发放公示')
  await seedSubsidies(payload, { now, people, county })
  await seedPayments(payload, { now, people, organisation })
  await seedOpenWork(payload, { now, people, organisation })
  await projectUnits(seedContext(payload, now))
  await payload.updateGlobal({
    slug: 'system-state',
    data: { seededAt: now.toISOString() },
    overrideAccess: true,
  })
  return { accounts: people.accounts, accountsFile }
}

const seedSettings = async (
  payload: Payload,
  {
    county,
    organisation,
    from,
  }: {
    county: CountyData
    organisation: Awaited<ReturnType<typeof seedOrganisation>>
    from: CivilDate
  },
): Promise<void> => {
  await payload.updateGlobal({
    slug: 'supervision-settings',
    data: { supervisionStart: from, bureau: organisation.units.get('xingzhengshenpi') },
    overrideAccess: true,
  })
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      county: '衡南县',
      siteName: '衡南县政府信息公开平台（演示）',
      organiser: '衡南县人民政府办公室（演示）',
      address: '演示地址，非真实办公地点',
      telephone: '0000-0000000（演示）',
    },
    overrideAccess: true,
  })
  for (const calendar of officialCalendars().filter(({ year }) => year >= partsOf(from).year))
    await payload.create({
      collection: 'work-calendars',
      data: {
        year: calendar.year,
        version: calendar.version,
        mode: 'replace',
        source: calendar.source ?? '',
        holidays: rows(calendar.holidays),
        makeupDays: rows(calendar.makeupDays),
      },
      depth: 0,
      overrideAccess: true,
    })
  for (const page of county.pages)
    await payload.create({
      collection: 'standing-pages',
      data: {
        slug: page.slug,
        title: page.title,
        order: page.order,
        visible: true,
        body: textTree(page.body) as never,
      },
      depth: 0,
      overrideAccess: true,
    })
}

const seedSources = async (payload: Payload, now: Date): Promise<void> => {
  const text = await readFile(new URL(GAZETTE, COUNTY_DATA_FOLDER), 'utf8')
  await storeGazette({
    context: seedContext(payload, now),
    issue: splitGazette(text),
    gazette: GAZETTE,
  })
}

const rows = (days: Readonly<Record<string, string>>) =>
  Object.entries(days).map(([date, name]) => ({ date, name }))
