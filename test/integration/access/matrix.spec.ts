import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, GlobalSlug } from 'payload'
import { civilDateAt } from '../../../src/domain/calendar/civilDate'
import { csvFile } from './fillOffice'
import { NO_OBJECTION } from '../../../seed/publishReviewed'
import { describeOnEachDatabase } from '../../support/databases'
import { openOffice, PEOPLE, type Office, type Who } from './openOffice'

/**
 * Who may do what to a record of the first unit: one row a collection, and who is named may, everybody
 * else may not. `editor`, `reviewer`, `secrecy` and `newcomer` (who must still change the initial
 * password) are of that unit, `otherEditor` is not; `keeper`, `auditor` and `admin` are county-wide;
 * `secrecyElsewhere` is of the unit that reviews for secrets what the first unit publishes.
 */
const UNIT = 'editor reviewer secrecy'
const COUNTY = 'keeper auditor admin'
const OWN_UNIT = `${UNIT} ${COUNTY}`
const REVIEWED = `${OWN_UNIT} secrecyElsewhere`
const STAFF = `${REVIEWED} otherEditor`
const SIGNED_IN = `${STAFF} newcomer`
const EVERYONE = `${SIGNED_IN} anonymous`
const NOBODY = ''
const NOON = '2026-09-01T04:00:00.000Z'

// prettier-ignore
const COLLECTIONS: Record<CollectionSlug, [reads: string, creates: string, changes: string, deletes: string]> = {
  //                          reads            creates                       changes          deletes
  disclosures:                [REVIEWED,       'editor otherEditor',         'editor',        NOBODY],
  media:                      [REVIEWED,       'editor otherEditor keeper',  'editor',        NOBODY],
  reviews:                    [REVIEWED,       NOBODY,                       NOBODY,          NOBODY],
  'secrecy-reviews':          [REVIEWED,       NOBODY,                       NOBODY,          NOBODY],
  'privacy-releases':         [REVIEWED,       NOBODY,                       NOBODY,          NOBODY],
  'channel-records':          [OWN_UNIT,       'editor',                     NOBODY,          NOBODY],
  'policy-documents':         [STAFF,          NOBODY,                       NOBODY,          NOBODY],
  'subsidy-policies':         [STAFF,          NOBODY,                       NOBODY,          NOBODY],
  'payment-imports':          [OWN_UNIT,       NOBODY,                       NOBODY,          NOBODY],
  'payment-batches':          [OWN_UNIT,       NOBODY,                       NOBODY,          NOBODY],
  payments:                   [NOBODY,         NOBODY,                       NOBODY,          NOBODY],
  'public-payments':          [NOBODY,         NOBODY,                       NOBODY,          NOBODY],
  postings:                   [OWN_UNIT,       'editor',                     NOBODY,          NOBODY],
  'directory-imports':        [COUNTY,         NOBODY,                       NOBODY,          NOBODY],
  exports:                    ['editor',       NOBODY,                       NOBODY,          NOBODY], // the requester
  'data-keys':                [NOBODY,         NOBODY,                       NOBODY,          NOBODY],
  'index-counters':           [NOBODY,         NOBODY,                       NOBODY,          NOBODY],
  notices:                    ['editor',       NOBODY,                       NOBODY,          NOBODY],
  obligations:                [OWN_UNIT,       NOBODY,                       NOBODY,          NOBODY],
  cards:                      [OWN_UNIT,       NOBODY,                       NOBODY,          NOBODY],
  'disclosure-events':        [OWN_UNIT,       'editor keeper',              NOBODY,          NOBODY],
  'prior-publications':       [OWN_UNIT,       'editor',                     NOBODY,          NOBODY],
  duties:                     [STAFF,          'keeper',                     'keeper',        NOBODY],
  publications:               [STAFF,          NOBODY,                       NOBODY,          NOBODY],
  items:                      [STAFF,          NOBODY,                       NOBODY,          NOBODY],
  'item-versions':            [STAFF,          'keeper',                     'keeper',        NOBODY],
  'checklist-editions':       [STAFF,          'keeper',                     'keeper',        NOBODY],
  'item-proposals':           [OWN_UNIT,       'editor otherEditor reviewer keeper', NOBODY,  NOBODY],
  domains:                    [STAFF,          'keeper',                     'keeper',        NOBODY],
  'legal-bases':              [STAFF,          'keeper',                     'keeper',        NOBODY],
  'source-documents':         [STAFF,          NOBODY,                       NOBODY,          NOBODY],
  'standing-pages':           [STAFF,          'keeper',                     'keeper',        NOBODY],
  units:                      [STAFF,          'admin',                      'admin',         NOBODY],
  users:                      [OWN_UNIT,       'admin',                      'secrecy admin', NOBODY], // the record is the secrecy reviewer
  villages:                   [STAFF,          'keeper admin',               'keeper admin',  NOBODY],
  'work-calendars':           [STAFF,          'keeper',                     'keeper',        NOBODY],
  outbox:                     ['auditor admin', NOBODY,                      NOBODY,          NOBODY],
  'job-runs':                 ['auditor admin', NOBODY,                      NOBODY,          NOBODY],
  'audit-log':                ['auditor',      NOBODY,                       NOBODY,          NOBODY],
  'sweep-ledger':             ['auditor admin', NOBODY,                      NOBODY,          NOBODY],
  projections:                [EVERYONE,       NOBODY,                       NOBODY,          NOBODY],
  'payload-kv':               [NOBODY,         NOBODY,                       NOBODY,          NOBODY],
  'payload-locked-documents': [OWN_UNIT,       NOBODY,                       OWN_UNIT,        REVIEWED], // by then the administrator's, of the bureau
  'payload-preferences':      ['editor',       SIGNED_IN,                    'editor',        'editor'],
  'payload-migrations':       [NOBODY,         NOBODY,                       NOBODY,          NOBODY],
}

const GLOBALS: Record<GlobalSlug, [reads: string, changes: string]> = {
  'supervision-settings': [STAFF, 'keeper admin'],
  'site-settings': [STAFF, 'keeper admin'],
  'content-settings': [STAFF, 'keeper admin'],
  'system-state': [NOBODY, NOBODY],
  'audit-head': [NOBODY, NOBODY],
}

/** Endpoints of our own: [method, path with the record's id, body, who gets past the door]. */
type EndpointRow = [string, CollectionSlug, string, unknown, string]
const EDITORS = 'editor otherEditor'
const ENDPOINTS: EndpointRow[] = [
  ...['submit', 'recall', 'mask', 'publish', 'schedule', 'unschedule', 'correct'].map(
    (step) => ['POST', 'disclosures', `/${step}`, {}, EDITORS] satisfies EndpointRow,
  ),
  ['POST', 'disclosures', '/abandon-correction', {}, EDITORS],
  ['POST', 'disclosures', '/withdraw', {}, EDITORS],
  // Who may act at a stage is the service's to say: see the cases below.
  ['POST', 'disclosures', '/approve', {}, STAFF],
  ['POST', 'disclosures', '/return', {}, STAFF],
  ['POST', 'disclosures', '/secrecy', {}, STAFF],
  ['POST', 'disclosures', '/release', {}, STAFF],
  ['GET', 'disclosures', '/review', undefined, STAFF],
  ['GET', 'disclosures', '/checks', undefined, STAFF],
  ['GET', 'policy-documents', '/status', undefined, STAFF],
  ['POST', 'policy-documents', '/status', {}, `${EDITORS} keeper`],
  ['POST', 'obligations', '/exempt', {}, 'keeper'],
  ['POST', 'obligations', '/cancel', {}, 'keeper'],
  ['POST', 'cards', '/explain', { text: '' }, 'editor reviewer otherEditor'],
  ['POST', 'cards', '/close', { text: '' }, 'auditor'],
  ['POST', 'cards', '/revoke', { text: '' }, 'auditor'],
  ['POST', 'prior-publications', '/accept', {}, 'keeper'],
  ['POST', 'prior-publications', '/refuse', {}, 'keeper'],
  ['POST', 'item-proposals', '/accept', {}, 'keeper'],
  ['POST', 'item-proposals', '/refuse', {}, 'keeper'],
  ['POST', 'checklist-editions', '/adopt', {}, 'keeper'],
  ['GET', 'checklist-editions', '/difference', undefined, STAFF],
  ['GET', 'items', '/form', undefined, STAFF],
  ['POST', 'notices', '/read', {}, STAFF],
  ['GET', 'payment-imports', '/view', undefined, STAFF],
  ['GET', 'payment-imports', '/progress', undefined, STAFF],
  ['GET', 'payment-imports', '/problems.xlsx', undefined, EDITORS],
  ['POST', 'payment-imports', '/confirm-columns', { sheets: [] }, EDITORS],
  ['POST', 'payment-imports', '/cancel', {}, EDITORS],
  ['POST', 'payment-imports', '/store', {}, EDITORS],
  ['POST', 'payment-imports', '/corrections', {}, EDITORS],
  ['GET', 'payment-batches', '/panel', undefined, STAFF],
  ['GET', 'payment-batches', '/poster', undefined, EDITORS],
  ['GET', 'payment-batches', '/posters/all.pdf', undefined, EDITORS],
  ['POST', 'payment-batches', '/discard', { reason: '' }, EDITORS],
  ['GET', 'directory-imports', '/comparison', undefined, COUNTY],
  ['POST', 'directory-imports', '/decide', {}, 'keeper'],
  ['POST', 'directory-imports', '/discard', {}, 'keeper'],
  ['GET', 'checklist-editions', '/directory.xlsx', undefined, STAFF],
  // Nobody but the requester, which is the service's to say: `test/integration/exports`.
  ['POST', 'exports', '/cancel', {}, STAFF],
  ['POST', 'exports', '/discard', {}, STAFF],
  ['GET', 'exports', '/progress', undefined, STAFF],
  ['GET', 'exports', '/file', undefined, STAFF],
]
const LISTINGS: [CollectionSlug, string, string][] = [
  ['notices', '/desk', STAFF],
  ['obligations', '/timeliness', STAFF],
  ['obligations', '/silent', STAFF],
  ['policy-documents', '/interpretations', STAFF],
  ['audit-log', '/verify', 'auditor'],
  ['units', '/opening', 'keeper admin'],
  ['units', '/rosters/units/template', 'keeper admin'],
  ['payment-imports', '/choices', EDITORS],
]
/** Buttons that belong to no record: [collection, path, who gets past the door]. */
const PRESSES: [CollectionSlug, string, string][] = [
  ['disclosures', '/import-word', EDITORS],
  ['exports', '/', STAFF],
  ['policy-documents', '/validity', EDITORS],
  ['users', '/unlock', 'admin'],
  ['units', '/rosters/units', 'admin'],
  ['payment-imports', '/upload', EDITORS],
  ['directory-imports', '/upload', 'keeper'],
]

/** Addresses above name one value of a parameter; routes name the parameter. */
const asRoute = (address: string): string =>
  address.replace('/posters/all.pdf', '/posters/:file').replace('/rosters/units', '/rosters/:kind')

describeOnEachDatabase('who may do what', (open) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice({ installation: await open(), marker: 'MATRIX' })
  })

  const may = (list: string, who: Who): boolean => list.split(' ').includes(who)
  const names = (list: string): Who[] => PEOPLE.filter((who) => may(list, who))
  const slugs = Object.keys(COLLECTIONS) as CollectionSlug[]
  const asPerson = (who: Who) => ({ user: office.userOf(who), overrideAccess: false, depth: 0 })

  /** Those of all people for whom the attempt ends well. */
  const whoCan = async (attempt: (who: Who) => Promise<boolean>): Promise<Who[]> => {
    const able: Who[] = []
    for (const who of PEOPLE) if (await attempt(who).catch(() => false)) able.push(who)
    return able
  }

  /** Every row of a collection as it lies in the database, to prove that a refusal wrote nothing. */
  const allRows = async (collection: CollectionSlug): Promise<unknown> =>
    (
      await office.payload.db.find({
        collection,
        pagination: false,
        limit: 0,
        sort: ['id'],
        req: {} as never,
      })
    ).docs

  describe('the table', () => {
    it('has a row for every collection and global, those of Payload itself included', () => {
      expect(slugs.sort()).toEqual(Object.keys(office.payload.collections).sort())
      expect(Object.keys(GLOBALS).sort()).toEqual(
        office.payload.globals.config.map(({ slug }) => slug).sort(),
      )
    })

    it('has a row for every endpoint of our own', () => {
      const known = [
        ...ENDPOINTS.map(([method, slug, path]) => `${method} ${slug} /:id${path}`),
        ...LISTINGS.map(([slug, path]) => `GET ${slug} ${path}`),
        ...PRESSES.map(([slug, path]) => `POST ${slug} ${path}`),
        'POST users /first-register',
      ].map(asRoute)
      const ours = office.payload.config.collections.flatMap(({ slug, endpoints }) =>
        (endpoints || [])
          // Payload's own handlers keep their names; those that `action` makes have the property's.
          .filter(({ handler }) => handler.name === 'handler')
          .map(({ method, path }) => `${method.toUpperCase()} ${slug} ${path}`),
      )
      expect(ours.sort()).toEqual(known.sort())
    })
  })

  describe.each(slugs)('%s', (slug) => {
    const [reads, creates, changes, deletes] = COLLECTIONS[slug]

    it(`shows the first unit's record to ${reads || 'nobody'}, in the list, alone and counted`, async () => {
      const id = office.records[slug]
      const where = { id: { equals: id } }
      expect(id).toBeTruthy()
      const inList = await whoCan(
        async (who) =>
          (await office.payload.find({ collection: slug, where, ...asPerson(who) })).docs.length ===
          1,
      )
      const alone = await whoCan(
        async (who) =>
          (await office.payload.findByID({ collection: slug, id, ...asPerson(who) })).id === id,
      )
      const counted = await whoCan(
        async (who) =>
          (await office.payload.count({ collection: slug, where, ...asPerson(who) })).totalDocs ===
          1,
      )
      expect({ inList, alone, counted }).toEqual({
        inList: names(reads),
        alone: names(reads),
        counted: names(reads),
      })
    })

    it('answers the same over REST', async () => {
      const able = await whoCan(async (who) => {
        const { body } = await office.rest({ who, path: `/api/${slug}?limit=0&depth=0` })
        const docs = (body.docs ?? []) as { id: string }[]
        return docs.some((doc) => String(doc.id) === office.records[slug])
      })
      // Payload gives these two no list over REST.
      const closed = office.payload.collections[slug].config.endpoints === false
      expect(able).toEqual(closed ? [] : names(reads))
    })

    it(`lets ${creates || 'nobody'} create, and a refusal writes nothing`, async () => {
      const able: Who[] = []
      for (const who of PEOPLE) {
        const before = await office.count(slug)
        const made = await office.payload
          .create({
            collection: slug,
            data: aNew(slug, who) as never,
            file: slug === 'media' ? csvFile(`${who}.csv`, who) : undefined,
            ...asPerson(who),
          })
          .then(() => true)
          .catch((error: { status?: number; data?: unknown }) => {
            // A refusal, never a crash; and by the rules of access, not by a form half filled.
            expect([400, 401, 403, 404]).toContain(error.status)
            return false
          })
        expect(await office.count(slug)).toBe(before + (made ? 1 : 0))
        if (made) able.push(who)
      }
      expect(able).toEqual(names(creates))
    })

    it(`lets ${changes || 'nobody'} change, by id and in bulk, and a refusal writes nothing`, async () => {
      const id = office.records[slug]
      const data = aChange(slug) as never
      for (const who of PEOPLE) {
        const before = await allRows(slug)
        const byId = await office.payload
          .update({ collection: slug, id, data, ...asPerson(who) })
          .then(() => true)
          .catch(() => false)
        const bulk = await office.payload
          .update({ collection: slug, where: { id: { equals: id } }, data, ...asPerson(who) })
          .then(({ docs }) => docs.length === 1)
          .catch(() => false)
        expect({ who, byId, bulk }).toEqual({
          who,
          byId: may(changes, who),
          bulk: may(changes, who),
        })
        if (!may(changes, who)) expect(await allRows(slug)).toEqual(before)
      }
    })

    it(`lets ${deletes || 'nobody'} delete, by id and in bulk`, async () => {
      const id = office.records[slug]
      for (const who of PEOPLE.filter((one) => !may(deletes, one))) {
        const before = await allRows(slug)
        await office.payload.delete({ collection: slug, id, ...asPerson(who) }).catch(() => null)
        await office.payload
          .delete({ collection: slug, where: { id: { equals: id } }, ...asPerson(who) })
          .catch(() => null)
        await office.rest({ who, method: 'DELETE', path: `/api/${slug}/${id}` })
        expect(await allRows(slug)).toEqual(before)
      }
      const last = names(deletes).at(-1)
      if (!last) return
      await office.payload.delete({ collection: slug, id, ...asPerson(last) })
      expect(JSON.stringify(await allRows(slug))).not.toContain(id)
    })
  })

  describe.each(Object.keys(GLOBALS) as GlobalSlug[])('global %s', (slug) => {
    const [reads, changes] = GLOBALS[slug]

    it(`is read by ${reads || 'nobody'} and changed by ${changes || 'nobody'}`, async () => {
      const readers = await whoCan(async (who) =>
        Boolean(await office.payload.findGlobal({ slug, ...asPerson(who) })),
      )
      const overRest = await whoCan(
        async (who) => (await office.rest({ who, path: `/api/globals/${slug}` })).status === 200,
      )
      const state = () => office.payload.findGlobal({ slug, depth: 0, overrideAccess: true })
      const writers = await whoCan(async (who) => {
        const before = await state()
        try {
          await office.payload.updateGlobal({ slug, data: aGlobalChange(slug), ...asPerson(who) })
          return true
        } catch {
          expect(await state()).toEqual(before)
          return false
        }
      })
      expect({ readers, overRest, writers }).toEqual({
        readers: names(reads),
        overRest: names(reads),
        writers: names(changes),
      })
    })
  })

  describe('endpoints of our own', () => {
    it.each(ENDPOINTS)('%s %s/:id%s', async (method, slug, path, body, allowed) => {
      for (const who of PEOPLE.filter((one) => !may(allowed, one))) {
        const before = await allRows(slug)
        const address = `/api/${slug}/${office.records[slug]}${path}`
        const { status } = await office.rest({ who, method, path: address, body })
        expect({ who, status }).toEqual({ who, status: mustSignIn(who) ? 401 : 403 })
        expect(await allRows(slug)).toEqual(before)
      }
    })

    it.each(LISTINGS)('GET %s%s', async (slug, path, allowed) => {
      for (const who of PEOPLE) {
        const address = `/api/${slug}${path}?from=2026-01-01&to=2026-12-31`
        const { status } = await office.rest({ who, path: address })
        const refused = mustSignIn(who) ? 401 : 403
        expect({ who, status }).toEqual({ who, status: may(allowed, who) ? 200 : refused })
      }
    })

    it.each(PRESSES)('POST %s%s', async (slug, path, allowed) => {
      for (const who of PEOPLE) {
        const before = await allRows(slug)
        const address = `/api/${slug}${path}`
        const { status } = await office.rest({ who, method: 'POST', path: address, body: {} })
        const refused = mustSignIn(who) ? 401 : 403
        // Past the door an empty form is answered with what it lacks.
        expect({ who, refused: [401, 403].includes(status) && status }).toEqual({
          who,
          refused: may(allowed, who) ? false : refused,
        })
        expect(await allRows(slug)).toEqual(before)
      }
    })

    it.each(['/review', '/checks'])(
      'GET disclosures/:id%s is for those who may read the copy',
      async (path) => {
        for (const who of PEOPLE.filter((one) => !mustSignIn(one))) {
          const address = `/api/disclosures/${office.records.disclosures}${path}`
          const { status } = await office.rest({ who, path: address })
          expect({ who, status }).toEqual({ who, status: may(REVIEWED, who) ? 200 : 404 })
        }
      },
    )

    it.each<[string, Record<string, unknown>]>([
      ['/approve', { stage: 'tier1', contentHash: '0'.repeat(64) }],
      ['/return', { stage: 'tier1', opinion: '请改' }],
      ['/secrecy', { contentHash: '0'.repeat(64), ...NO_OBJECTION }],
      ['/release', { key: 'x', ground: '依据' }],
    ])(
      'POST disclosures/:id%s writes nothing for a copy that is not in review',
      async (path, body) => {
        for (const who of PEOPLE.filter((one) => !mustSignIn(one))) {
          const before = await allRows('disclosures')
          const { status } = await office.rest({
            who,
            method: 'POST',
            path: `/api/disclosures/${office.records.disclosures}${path}`,
            body,
          })
          const isOutside = !may(`${UNIT} secrecyElsewhere`, who)
          const expected = isOutside ? [404] : [400, 403, 404]
          expect({ who, path, status }).toEqual({ who, path, status: expect.any(Number) })
          expect(expected).toContain(status)
          expect(await allRows('disclosures')).toEqual(before)
        }
      },
    )

    it('keeps an editor of another unit from publishing, explaining, or reading a notice', async () => {
      const { records } = office
      const before = await allRows('disclosures')
      for (const path of [
        `/api/disclosures/${records.disclosures}/publish`,
        `/api/cards/${records.cards}/explain`,
        `/api/notices/${records.notices}/read`,
      ]) {
        const answer = await office.rest({
          who: 'otherEditor',
          method: 'POST',
          path,
          body: { text: '我们来说明' },
        })
        expect([400, 404]).toContain(answer.status)
      }
      expect(await allRows('disclosures')).toEqual(before)
    })
  })

  const mustSignIn = (who: Who): boolean => who === 'anonymous' || who === 'newcomer'

  /** What each collection is created with: whole, so that only the rules of access can refuse it. */
  const aNew = (slug: CollectionSlug, who: Who): Record<string, unknown> => {
    const { records, people } = office
    const today = civilDateAt(new Date())
    const unit = people.editor.unit
    const name = `${slug}-${who}`
    const table: Partial<Record<CollectionSlug, Record<string, unknown>>> = {
      disclosures: { item: records.items, title: name, formedOn: today },
      media: { title: name },
      notices: { key: name, recipient: people.editor.id },
      obligations: {
        title: name,
        unit,
        item: records.items,
        itemVersion: records['item-versions'],
        key: name,
        occurrence: name,
        clauseIndex: 0,
        dueDate: today,
      },
      reviews: { disclosure: records.disclosures, act: 'approve', at: NOON, unit },
      'secrecy-reviews': { disclosure: records.disclosures, outcome: 'public', at: NOON, unit },
      'privacy-releases': {
        disclosure: records.disclosures,
        findingKey: name,
        ground: name,
        at: NOON,
        unit,
      },
      'channel-records': { disclosure: records.publishedCopy, channel: '公示栏', servedOn: today },
      'policy-documents': { key: name, title: name, unit },
      'index-counters': { key: name, last: 1 },
      'subsidy-policies': { key: name, series: name, name, year: 2026 },
      'payment-imports': {
        title: name,
        policy: records['subsidy-policies'],
        year: 2026,
        batchLabel: name,
      },
      'payment-batches': {
        key: name,
        title: name,
        policy: records['subsidy-policies'],
        year: 2026,
        batchLabel: name,
        township: unit,
      },
      payments: { import: name, line: 1 },
      'public-payments': { batch: name, village: name, line: 1 },
      postings: {
        batch: records['payment-batches'],
        placeKind: 'hall',
        place: name,
        postedOn: today,
        photos: [records.photo],
      },
      'directory-imports': { fileName: name },
      exports: { fileName: name, requester: people.editor.id },
      'data-keys': { keyId: 'seal-98', purpose: 'seal', wrapped: name, kekFingerprint: name },
      cards: {
        title: name,
        key: name,
        level: 'red',
        issuedOn: today,
        unit,
        obligation: records.obligations,
      },
      'disclosure-events': { unit, item: records.items, title: name, kind: 'formed', date: today },
      'prior-publications': {
        title: name,
        obligation: records.obligations,
        address: name,
        publishedOn: today,
        evidence: [records.media],
      },
      duties: { code: name, title: name },
      publications: {
        title: name,
        kind: 'disclosure',
        source: name,
        revision: 1,
        key: name,
        contentHash: name,
        snapshot: {},
        publishedAt: '2020-01-01T00:00:00.000Z',
      },
      items: { code: name, name },
      'item-versions': {
        code: `77-${PEOPLE.indexOf(who)}`,
        name,
        domain: records.domains,
        contentElements: [{ label: '要素' }],
        timeLimitText: '及时公开',
        publishingOrgan: '县财政局',
        owningScope: 'to-be-named',
        methods: ['proactive'],
        changeReason: name,
      },
      'checklist-editions': { number: name, title: name, effectiveFrom: today },
      'item-proposals': { kind: 'new', name, reason: name },
      domains: { name, code: name },
      'legal-bases': { code: name, title: name },
      'source-documents': { key: name, title: name },
      'standing-pages': { title: name, slug: `page-${PEOPLE.indexOf(who)}`, visible: false },
      units: { name, shortName: name, code: `u${PEOPLE.indexOf(who)}`, level: 'county' },
      users: {
        username: `new-${who.toLowerCase()}`,
        name,
        roles: ['editor'],
        unit,
        password: 'Chushi-2026',
      },
      villages: { name, township: unit, kind: 'village' },
      'work-calendars': { year: 2028, version: name, mode: 'amend', source: name },
      outbox: { key: name, messageId: name, to: name, subject: name },
      'job-runs': { job: name },
      'audit-log': { at: new Date().toISOString(), act: name },
      'sweep-ledger': { key: name },
      projections: { key: name, kind: 'page', data: {} },
      'payload-kv': { key: name, data: {} },
      'payload-locked-documents': {
        document: { relationTo: 'publications', value: records.publications },
        user: { relationTo: 'users', value: people.editor.id },
      },
      'payload-preferences': { key: name, value: {} },
      'payload-migrations': { name },
    }
    return table[slug] ?? {}
  }

  /** A harmless change to the first unit's record. */
  const aChange = (slug: CollectionSlug): Record<string, unknown> => {
    const table: Partial<Record<CollectionSlug, Record<string, unknown>>> = {
      users: { deputies: [] },
      'work-calendars': { source: '国务院办公厅通知' },
      'checklist-editions': { basis: '县政府办公室文件' },
      'item-versions': { changeReason: '另有理由' },
      domains: { source: '国务院部门标准指引' },
      'legal-bases': { quotation: '第二十六条' },
      units: { note: '已核' },
      villages: { code: '430000000000' },
      'payload-locked-documents': { user: { relationTo: 'users', value: office.people.editor.id } },
      'payload-preferences': { value: { seen: true } },
      'payload-migrations': { batch: 99 },
      'payload-kv': { data: { changed: true } },
      'audit-log': { act: '另一行为' },
      outbox: { to: 'thief@office.example' },
      'job-runs': { summary: '改' },
      'sweep-ledger': { rung: '改' },
      projections: { words: '改' },
      notices: { subject: '改' },
      reviews: { opinion: '改' },
      'secrecy-reviews': { opinion: '改' },
      'privacy-releases': { ground: '改' },
      'channel-records': { note: '改' },
      'index-counters': { last: 0 },
    }
    return table[slug] ?? { title: '改动的标题' }
  }

  const aGlobalChange = (slug: GlobalSlug): never =>
    ({
      'supervision-settings': { digestTime: '08:30' },
      'site-settings': { address: '县政府大院' },
      'system-state': { demonstration: true },
      'content-settings': { officialNumbers: '0734-8552345' },
      'audit-head': { seq: 0, hash: '' },
    })[slug] as never
})
