import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { civilDateAt } from '../../../src/domain/calendar/civilDate'
import { csvFile } from './fillOffice'
import { describeOnEachDatabase } from '../../support/databases'
import { openOffice, type Office, type Who } from './openOffice'

/** Attempts to get past a closed field, an own unit or a hidden column by any way that REST offers. */
describeOnEachDatabase('ways round the rules', (open) => {
  let office: Office
  let otherMedia: string
  beforeAll(async () => {
    office = await openOffice({ installation: await open(), marker: 'GEHEIM' })
    const { id } = await office.payload.create({
      collection: 'media',
      data: { title: '本单位的附件' },
      file: csvFile('jyj.csv', '教育'),
      user: office.people.otherEditor,
      overrideAccess: false,
    })
    otherMedia = id
  })

  const YEARS_AGO = '2001-01-01T00:00:00.000Z'
  const today = civilDateAt(new Date())

  /** A row as it lies in the database, hidden columns included. */
  const rowOf = async (collection: CollectionSlug, id: string): Promise<Record<string, unknown>> =>
    (await office.payload.db.findOne({
      collection,
      where: { id: { equals: id } },
      req: {} as never,
    })) as unknown as Record<string, unknown>

  const idOf = (value: unknown): unknown =>
    value && typeof value === 'object' ? (value as { id: unknown }).id : value

  /** Sends data that a form never sends; answers what stands in the row afterwards, of those fields. */
  const trySetting = async (
    who: Who,
    collection: CollectionSlug,
    id: string,
    forbidden: Record<string, unknown>,
  ): Promise<void> => {
    const pick = async () => {
      const row = await rowOf(collection, id)
      return Object.fromEntries(Object.keys(forbidden).map((name) => [name, idOf(row[name])]))
    }
    const before = await pick()
    delete before.updatedAt
    const ways: [string, string][] = [
      ['PATCH', `/api/${collection}/${id}`],
      ['PATCH', `/api/${collection}?where[id][equals]=${id}`],
      ['PATCH', `/api/${collection}/${id}?draft=true&overrideLock=true`],
      ['POST', `/api/${collection}/${id}/duplicate`],
      ['PUT', `/api/${collection}/${id}`],
    ]
    for (const [method, path] of ways) {
      for (const [name, value] of Object.entries(forbidden))
        await office.rest({ who, method, path, body: { [name]: value } })
      const { status } = await office.rest({ who, method, path, body: forbidden })
      expect(status).toBeLessThan(500)
      const after = await pick()
      expect(after.updatedAt).not.toBe(YEARS_AGO)
      delete after.updatedAt
      expect({ method, path, ...after }).toEqual({ method, path, ...before })
    }
  }

  describe('fields that only the system sets', () => {
    it.each<[Who, CollectionSlug, () => Record<string, unknown>]>([
      [
        'editor',
        'disclosures',
        () => ({
          state: 'published',
          publishedAt: YEARS_AGO,
          publishedOn: '2001-01-01',
          publication: office.records.publications,
          unit: office.people.otherEditor.unit,
          author: office.people.otherEditor.id,
          event: null,
          waitingStages: '',
          waitingSince: YEARS_AGO,
          submittedAt: YEARS_AGO,
          submittedHash: 'a'.repeat(64),
          submittedBy: office.people.otherEditor.id,
          scheduledFor: YEARS_AGO,
          revision: 9,
          authors: [],
          withdrawnAt: YEARS_AGO,
          withdrawalGround: '无',
          createdAt: YEARS_AGO,
          updatedAt: YEARS_AGO,
          id: 'another-id',
        }),
      ],
      ['editor', 'media', () => ({ unit: office.people.otherEditor.unit, createdAt: YEARS_AGO })],
      [
        'keeper',
        'item-versions',
        () => ({
          state: 'frozen',
          number: 99,
          needsReview: false,
          clauses: [],
          createdAt: YEARS_AGO,
        }),
      ],
      [
        'keeper',
        'checklist-editions',
        () => ({
          state: 'adopted',
          adoptedAt: YEARS_AGO,
          adoptedOn: '2001-01-01',
          adoptedBy: office.people.editor.id,
          createdAt: YEARS_AGO,
        }),
      ],
      [
        'keeper',
        'obligations',
        () => ({ state: 'met', dueDate: '2030-01-01', createdAt: YEARS_AGO }),
      ],
      ['editor', 'obligations', () => ({ state: 'met', dueDate: '2030-01-01', history: [] })],
      ['editor', 'cards', () => ({ state: 'closed', history: [], mended: true })],
      ['auditor', 'cards', () => ({ state: 'closed', history: [], level: 'yellow', title: '改' })],
      [
        'admin',
        'publications',
        () => ({ publishedAt: YEARS_AGO, createdAt: YEARS_AGO, title: '改' }),
      ],
      ['auditor', 'audit-log', () => ({ at: YEARS_AGO, createdAt: YEARS_AGO, act: '改' })],
      ['admin', 'audit-log', () => ({ at: YEARS_AGO, createdAt: YEARS_AGO, act: '改' })],
      [
        'keeper',
        'prior-publications',
        () => ({ state: 'accepted', checkedBy: office.people.keeper.id }),
      ],
      ['editor', 'item-proposals', () => ({ state: 'accepted', reply: '同意' })],
      ['reviewer', 'reviews', () => ({ act: 'approve', stage: 'tier1', contentHash: 'b' })],
      ['secrecy', 'secrecy-reviews', () => ({ outcome: 'public', contentHash: 'b' })],
      ['secrecyElsewhere', 'secrecy-reviews', () => ({ outcome: 'public', redactions: [] })],
      ['secrecy', 'privacy-releases', () => ({ findingKey: 'b', ground: '改' })],
      ['editor', 'channel-records', () => ({ servedOn: '2001-01-01', channel: '改' })],
      ['keeper', 'policy-documents', () => ({ statusHistory: [{}], lastDay: '2099-01-01' })],
      ['admin', 'index-counters', () => ({ last: 0 })],
    ])('%s cannot set those of %s on an existing record', async (who, collection, forbidden) => {
      await trySetting(who, collection, office.records[collection], forbidden())
    })

    it.each<[Who, CollectionSlug, () => Record<string, unknown>, () => Record<string, unknown>]>([
      [
        'editor',
        'disclosures',
        () => ({ item: office.records.items, title: '新稿', formedOn: today }),
        () => ({
          state: 'draft',
          publishedAt: null,
          publishedOn: null,
          publication: null,
          unit: office.people.editor.unit,
          author: office.people.editor.id,
        }),
      ],
      [
        'editor',
        'disclosure-events',
        () => ({ item: office.records.items, title: '新事', kind: 'formed', date: today }),
        () => ({ recordedBy: office.people.editor.id, onBehalf: false }),
      ],
      [
        'editor',
        'item-proposals',
        () => ({ kind: 'new', name: '建议', reason: '理由' }),
        () => ({
          state: 'submitted',
          reply: null,
          unit: office.people.editor.unit,
          proposedBy: office.people.editor.id,
          decidedAt: null,
        }),
      ],
      [
        'editor',
        'prior-publications',
        () => ({
          title: '别处',
          obligation: office.records.obligations,
          address: 'http://old.example',
          publishedOn: today,
          evidence: [office.records.media],
        }),
        () => ({
          state: 'submitted',
          unit: office.people.editor.unit,
          checkedBy: null,
          reply: null,
        }),
      ],
    ])('%s cannot set those of %s when creating', async (who, collection, whole, expected) => {
      const forbidden = {
        state: collection === 'disclosures' ? 'published' : 'accepted',
        publishedAt: YEARS_AGO,
        publication: office.records.publications,
        author: office.people.otherEditor.id,
        recordedAt: YEARS_AGO,
        recordedBy: office.people.otherEditor.id,
        proposedBy: office.people.otherEditor.id,
        checkedBy: office.people.otherEditor.id,
        decidedAt: YEARS_AGO,
        onBehalf: true,
        reply: '同意',
        createdAt: YEARS_AGO,
        updatedAt: YEARS_AGO,
      }
      const { status, body } = await office.rest({
        who,
        method: 'POST',
        path: `/api/${collection}`,
        body: { ...forbidden, ...whole() },
      })
      expect(status).toBe(201)
      const row = await rowOf(collection, (body.doc as { id: string }).id)
      const got = Object.keys(expected()).map((name) => [name, idOf(row[name]) ?? null])
      expect(Object.fromEntries(got)).toEqual(expected())
      for (const name of ['createdAt', 'updatedAt', 'recordedAt'])
        expect(row[name] ?? today).not.toBe(YEARS_AGO)
    })

    it('keeps a person from raising their own account', async () => {
      await trySetting('editor', 'users', office.people.editor.id, {
        roles: ['admin', 'catalogue'],
        unit: office.people.otherEditor.unit,
        active: false,
        mustChangePassword: true,
        demonstration: true,
        name: '县长',
        username: 'admin2',
        _verified: true,
        lockUntil: YEARS_AGO,
        loginAttempts: -100,
        hash: 'x',
        salt: 'x',
        resetPasswordToken: 'x',
        createdAt: YEARS_AGO,
      })
    })

    it('lets not even the system change or remove a publication or an audit record', async () => {
      for (const collection of ['publications', 'audit-log'] as const) {
        const id = office.records[collection]
        const before = await rowOf(collection, id)
        const options = { collection, id, overrideAccess: true } as const
        await expect(
          office.payload.update({ ...options, data: { createdAt: YEARS_AGO } as never }),
        ).rejects.toThrow('不能更改')
        await expect(office.payload.delete(options)).rejects.toThrow('不能更改')
        expect(await rowOf(collection, id)).toEqual(before)
      }
    })
  })

  describe('files', () => {
    const fileOf = (who: Who, name: string) =>
      office.rest({ who, path: `/api/media/file/${encodeURIComponent(name)}` })

    it('are served to the unit and to nobody else', async () => {
      const name = String((await rowOf('media', office.records.media)).filename)
      expect((await fileOf('editor', name)).text).toContain('GEHEIM')
      for (const who of ['anonymous', 'otherEditor', 'newcomer'] as const) {
        const { status, text } = await fileOf(who, name)
        expect([401, 403, 404]).toContain(status)
        expect(text).not.toContain('GEHEIM')
      }
    })

    it.each(['../gongkai.db', '..%2fgongkai.db', '....//gongkai.db', '/etc/hostname'])(
      'are not left for %s',
      async (name) => {
        for (const path of [
          `/api/media/file/${name}`,
          `/api/media/file/${encodeURIComponent(name)}`,
        ]) {
          const { status, text } = await office.rest({ who: 'keeper', path })
          expect(status).toBeGreaterThanOrEqual(400)
          expect(text).not.toContain('SQLite format')
        }
      },
    )

    it('cannot be renamed onto the file of another unit', async () => {
      const secret = String((await rowOf('media', office.records.media)).filename)
      const before = await rowOf('media', otherMedia)
      for (const filename of [secret, `x/../${secret}`, `x/${secret}`, `../media/${secret}`]) {
        await office.rest({
          who: 'otherEditor',
          method: 'PATCH',
          path: `/api/media/${otherMedia}?uploadEdits[crop]=1`,
          body: { filename, url: `/api/media/file/${secret}`, mimeType: 'text/html' },
        })
        expect((await fileOf('otherEditor', filename)).text).not.toContain('GEHEIM')
      }
      const { filename, url, mimeType } = await rowOf('media', otherMedia)
      expect({ filename, url, mimeType }).toEqual({
        filename: before.filename,
        url: before.url,
        mimeType: before.mimeType,
      })
    })

    it('of another unit cannot be attached, and so not be published', async () => {
      const attach = (attachments: string[]) =>
        office.rest({
          who: 'otherEditor',
          method: 'POST',
          path: '/api/disclosures',
          body: { item: office.records.items, title: '借用附件', formedOn: today, attachments },
        })
      const before = await office.count('disclosures')
      expect((await attach([office.records.media])).status).toBe(400)
      expect(await office.count('disclosures')).toBe(before)
      expect((await attach([otherMedia])).status).toBe(201)
    })
  })

  describe('looking round the corner', () => {
    it.each([
      '/api/users?where[hash][like]=pbkdf2',
      '/api/users?where[salt][exists]=true',
      '/api/users?where[password][exists]=true',
      '/api/users?where[resetPasswordToken][exists]=false',
      '/api/users?where[loginAttempts][equals]=0',
      '/api/disclosures?where[author.hash][like]=pbkdf2',
      '/api/disclosures?where[author.salt][exists]=true',
      '/api/publications?where[publishedBy.hash][like]=pbkdf2',
      '/api/units?where[leaders.hash][like]=pbkdf2',
      '/api/units?where[leaders.salt][exists]=true',
      '/api/users/count?where[hash][like]=pbkdf2',
    ])('refuses to search a secret: %s', async (path) => {
      for (const who of ['editor', 'admin'] as const) {
        const { status, body } = await office.rest({ who, path })
        expect({ status, docs: body.docs, totalDocs: body.totalDocs }).toEqual({ status: 400 })
      }
    })

    it('never shows a secret, whatever is selected or sorted', async () => {
      for (const path of [
        '/api/users?depth=3&limit=0',
        '/api/users?select[hash]=true&select[salt]=true',
        '/api/users?showHiddenFields=true',
        '/api/users/me?showHiddenFields=true&depth=3',
        '/api/disclosures?depth=4&limit=0',
        '/api/units?depth=4&limit=0',
      ]) {
        const { text } = await office.rest({ who: 'admin', path })
        expect(text).not.toMatch(/pbkdf2|"(hash|salt|resetPasswordToken|loginAttempts)"/)
      }
    })

    it('keeps other sessions to their own person', async () => {
      await office.rest({ who: 'editor', path: '/api/users/me' })
      const { body } = await office.rest({
        who: 'admin',
        path: `/api/users/${office.people.editor.id}`,
      })
      expect(body.name).toBe('editor')
      expect(body.sessions ?? []).toEqual([])
    })

    it('does not populate what the person may not read', async () => {
      const unit = office.people.editor.unit as string
      const { body } = await office.rest({ who: 'otherEditor', path: `/api/units/${unit}?depth=3` })
      expect(body.leaders).toEqual([office.people.secrecy.id])
      const own = await office.rest({ who: 'editor', path: `/api/units/${unit}?depth=3` })
      expect(own.body.leaders).toMatchObject([{ id: office.people.secrecy.id }])
    })

    it.each([
      ['/api/units', 'leaders.email', 'secrecy@office.example'],
      ['/api/publications', 'publishedBy.email', 'editor@office.example'],
      ['/api/publications', 'publishedBy.username', 'editor'],
    ])('does not answer by a relation what a list would not: %s %s', async (path, field, value) => {
      const ask = (who: Who) =>
        office.rest({ who, path: `${path}?where[${field}][equals]=${encodeURIComponent(value)}` })
      expect((await ask('otherEditor')).body.docs ?? []).toEqual([])
      expect((await ask('admin')).body.docs).toHaveLength(1)
    })

    it('shows an editor elsewhere no draft, by no address', async () => {
      const { disclosures } = office.records
      for (const path of [
        `/api/disclosures/${disclosures}?draft=true`,
        '/api/disclosures?draft=true&limit=0&depth=5',
        '/api/disclosures/versions',
        `/api/disclosures/versions/${disclosures}`,
        '/api/disclosures/count',
        `/api/obligations?depth=5&limit=0`,
        '/api/notices?limit=0&depth=5',
        '/api/cards?limit=0&depth=5',
        '/api/prior-publications?limit=0&depth=5',
        '/api/disclosure-events?limit=0&depth=5',
        '/api/exports?limit=0&depth=5',
        '/api/notices/desk',
        `/api/items/${office.records.items}/form`,
        '/api/payload-locked-documents?depth=5',
        '/api/payload-preferences?depth=5',
        '/api/payload-preferences/GEHEIM',
      ]) {
        const { text } = await office.rest({ who: 'otherEditor', path })
        expect({
          path,
          leaks: /(草稿|建议|黄牌) GEHEIM|caogao|"subject":"GEHEIM"/.test(text),
        }).toEqual({
          path,
          leaks: false,
        })
      }
    })

    it('takes content elements in their shape only', async () => {
      for (const elements of ['文字', [{ key: 'e1', text: 7 }], { text: '一' }, [null]]) {
        const { status, text } = await office.rest({
          who: 'editor',
          method: 'PATCH',
          path: `/api/disclosures/${office.records.disclosures}`,
          body: { elements },
        })
        expect(status).toBe(400)
        expect(text).toContain('公开内容')
      }
    })
  })
})
