import { access, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { removeDemonstration } from '../../../seed/removeDemonstration'
import { seedDemonstration } from '../../../seed/seedDemonstration'
import { civilDateAt } from '../../../src/domain/calendar/civilDate'
import { contentHash } from '../../../src/domain/publication/contentHash'
import type { PublicDisclosure } from '../../../src/domain/publication/publicRecords'
import { runSweep } from '../../../src/services/runSweep'
import { systemContext } from '../../../src/services/serviceContext'
import type { Card, Obligation } from '../../../src/payload-types'
import { aCounty } from '../../support/aCounty'
import { describeOnSqlite } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { countOf, ledger, rowsOf } from '../../support/readings'

const NOW = new Date('2026-11-23T09:30:00+08:00')
const today = civilDateAt(NOW)

describeOnSqlite('The demonstration county', (open) => {
  let office: Installation
  let obligations: Obligation[]
  let cards: Card[]
  beforeAll(async () => {
    office = await open()
    const progress = { step: () => undefined, end: () => undefined }
    // A quarter of the year that a first start lets pass; the browser tests see the whole.
    await seedDemonstration({ ...office, now: NOW, progress, days: 90 })
    // The server sweeps as it starts; the demonstration itself ends with yesterday.
    await sweep()
    obligations = await rowsOf(office, 'obligations')
    cards = await rowsOf(office, 'cards')
  }, 900_000)

  const sweep = () =>
    runSweep(systemContext({ payload: office.payload, now: NOW, simulated: true }), {
      mailer: null,
    })
  const shareOf = (...states: string[]): number =>
    obligations.filter(({ state }) => states.includes(state ?? '')).length / obligations.length

  it('has a believable year: most in time, some late, some over, some ahead', () => {
    expect(obligations.length).toBeGreaterThan(100)
    expect(shareOf('met')).toBeGreaterThan(0.4)
    expect(shareOf('met-late')).toBeGreaterThan(0.02)
    expect(shareOf('overdue')).toBeGreaterThan(0.005)
    expect(shareOf('overdue')).toBeLessThan(0.3)
    expect(shareOf('pending')).toBeGreaterThan(0.02)
    expect(shareOf('exempt')).toBeGreaterThan(0)
  })

  it('has no state that its dates contradict', () => {
    for (const { dueDate, publishedOn, state, workdaysLate, title } of obligations) {
      const facts = { title, dueDate, publishedOn, state, workdaysLate }
      if (state === 'pending') expect(facts).toEqual({ ...facts, publishedOn: null })
      if (state === 'pending') expect([title, dueDate >= today]).toEqual([title, true])
      if (state === 'overdue') expect([title, dueDate < today]).toEqual([title, true])
      if (state === 'met') expect([title, (publishedOn ?? '9') <= dueDate]).toEqual([title, true])
      if (state === 'met-late')
        expect([title, (publishedOn ?? '') > dueDate]).toEqual([title, true])
      if (publishedOn) expect([title, publishedOn <= today]).toEqual([title, true])
    }
  })

  it('has one obligation a key, one card a level and version, and yellow before red', () => {
    expect(new Set(obligations.map(({ key }) => key)).size).toBe(obligations.length)
    expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length)
    const late = obligations.filter(({ state }) => state === 'overdue' || state === 'met-late')
    const yellow = cards.filter(({ level }) => level === 'yellow')
    const red = cards.filter(({ level }) => level === 'red')
    expect(yellow.length).toBeGreaterThan(0)
    expect(yellow.length).toBeLessThanOrEqual(late.length)
    expect(red.length).toBeLessThan(yellow.length)
    for (const card of red) {
      const before = yellow.find(({ obligation }) => obligation === card.obligation)
      expect([card.title, (before?.issuedOn ?? '9') < card.issuedOn]).toEqual([card.title, true])
    }
  })

  it('shows the public what the publications keep, and nothing else', async () => {
    const publications = await rowsOf(office, 'publications')
    const shown = await rowsOf(office, 'projections', { kind: { equals: 'disclosure' } })
    expect(shown).toHaveLength(publications.length)
    const snapshots = new Map(publications.map(({ source, snapshot }) => [source, snapshot]))
    for (const { data } of shown) {
      const record = data as PublicDisclosure
      expect(record).toEqual(snapshots.get(record.id))
      const { kind, title, item, unit, formedOn, elements, body, files, source } = record
      const { policy, interpretation, correction, subsidy, paymentBatches } = record
      const reviewed = { kind, title, item, unit, formedOn, elements, body, files, source }
      const ofKind = {
        policy,
        interpretation,
        ...(subsidy ? { subsidy } : {}),
        ...(paymentBatches ? { paymentBatches } : {}),
      }
      expect(contentHash({ ...reviewed, ...ofKind, correction })).toBe(record.contentHash)
    }
  })

  it('marks what its simulated clock wrote', async () => {
    for (const collection of ['obligations', 'cards', 'publications', 'notices'] as const)
      expect([
        collection,
        await countOf(office, collection, { simulated: { not_equals: true } }),
      ]).toEqual([collection, 0])
  })

  it('keeps its passwords in a file that only its owner can read', async () => {
    const file = path.join(office.dataDir, 'demo-accounts.txt')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const accounts = (await readFile(file, 'utf8'))
      .split('\n')
      .filter((line) => line.includes('\t'))
    expect(accounts).toHaveLength(await countOf(office, 'users'))
    const passwords = accounts.map((line) => line.split('\t')[1])
    expect(new Set(passwords).size).toBe(passwords.length)
  })

  it('has nothing left to do for a second sweep of the day', async () => {
    expect(await sweep()).toMatchObject({ made: 0, overdue: 0, cards: [], reminders: [] })
  })

  it('goes without a trace and leaves a county that works', async () => {
    const before = await office.payload.findGlobal({ slug: 'system-state', overrideAccess: true })
    expect(await removeDemonstration(office)).toBe(true)
    const left = await Promise.all(
      office.payload.config.collections
        // The vault's keys stay: they belong to the installation.
        .filter(({ slug }) => !slug.startsWith('payload-') && slug !== 'data-keys')
        .map(async ({ slug }) => [slug, await countOf(office, slug)] as const),
    )
    expect(left.filter(([, count]) => count > 0)).toEqual([])
    const after = await office.payload.findGlobal({ slug: 'system-state', overrideAccess: true })
    expect(after.demonstration).toBe(false)
    expect(after.contentVersion).toBeGreaterThanOrEqual(before.contentVersion ?? 0)
    for (const name of ['demo-accounts.txt', 'public-files', 'outbox'])
      await expect(access(path.join(office.dataDir, name))).rejects.toThrow('ENOENT')
    expect(await removeDemonstration(office)).toBe(false)

    const county = await aCounty(office, { items: [{ timeLimitText: '每月10日前' }] })
    await runSweep(county.at('2026-03-02'), { mailer: null })
    expect((await ledger(county)).length).toBeGreaterThan(0)
  })
})
