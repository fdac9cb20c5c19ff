import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { addMonths, civilDate } from '../../../src/domain/calendar/civilDate'
import { checkIndexSeries } from '../../../src/domain/policy/checkIndexSeries'
import { statusOn } from '../../../src/domain/policy/validity/statusOn'
import type { PublicReader } from '../../../src/domain/publication/publicReader'
import type { PublicPolicyDocument } from '../../../src/domain/publication/publicRecords'
import { splitGazette } from '../../../src/exchange/gazette/splitGazette'
import type { Disclosure, PolicyDocument } from '../../../src/payload-types'
import { createPublicReader } from '../../../src/repositories/publicReader'
import { installationOf } from '../../../src/services/installation'
import { recordPolicyStatus } from '../../../src/services/policy/recordPolicyStatus'
import { reportInterpretations } from '../../../src/services/policy/reportInterpretations'
import { correctDisclosure } from '../../../src/services/review/correctDisclosure'
import { withdrawDisclosure } from '../../../src/services/review/withdrawDisclosure'
import { runSweep } from '../../../src/services/runSweep'
import { storeGazette } from '../../../src/services/storeGazette'
import { aCounty, type County } from '../../support/aCounty'
import { aDisclosure, aFile } from '../../support/builders'
import { describeOnEachDatabase } from '../../support/databases'
import { approve, publish } from '../../support/publish'
import { countOf, first, ledger, rowsOf } from '../../support/readings'
import { publicTraces } from '../review/publicTraces'
import { reviewing, type Reviewing } from '../review/reviewing'

/** The register of policy documents and what hangs on it. 2 September 2026 is a Wednesday. */
describeOnEachDatabase('The register of policy documents', (open) => {
  let county: County
  let steps: Reviewing
  let reader: PublicReader
  beforeAll(async () => {
    county = await aCounty(await open())
    steps = reviewing(county)
    const { payload } = county
    reader = createPublicReader({ payload, publicFiles: installationOf(payload).publicFiles })
  })

  const editorAt = (instant: string) => county.at(instant, county.people.editor)
  const write = async (data: Partial<Disclosure>): Promise<string> => {
    const { id } = await aDisclosure(editorAt('2026-09-01'), {
      item: first(county.items).id,
      formedOn: '2026-09-01',
      title: data.title ?? '文件',
      body: `${data.title}的正文。`,
    })
    await steps.save(id, data)
    return id
  }
  const policy = (title: string, facts: NonNullable<Disclosure['policy']> = {}, more = {}) =>
    write({
      title,
      kind: 'policy',
      policy: {
        documentNumber: `县财发〔2026〕${title.length}号`,
        issuers: '县财政局',
        dateMade: '2026-08-20',
        ...facts,
      },
      ...more,
    })
  const PLAN = {
    outline: '背景和要点',
    forms: ['text'],
    plannedOn: '2026-09-04',
    person: '张三',
  } as const
  const normative = (title: string) =>
    policy(title, { normative: true, registrationNumber: 'HNDR-2026-01001' }, { plan: PLAN })
  const publishOn = (disclosureId: string, day = '2026-09-02') =>
    publish(county, { disclosureId, at: day })
  const registered = async (disclosureId: string): Promise<PolicyDocument> =>
    first(await rowsOf(county, 'policy-documents', { disclosure: { equals: disclosureId } }))
  const inLibrary = async (disclosureId: string): Promise<PublicPolicyDocument> => {
    const document = await reader.policyOf(disclosureId)
    if (!document) throw new Error('not in the library')
    return document
  }
  const titlesOn = async (today: string, query = {}): Promise<string[]> =>
    (await reader.policies({ ...query, today: civilDate(today), page: 1, pageSize: 100 })).docs.map(
      ({ title }) => title,
    )
  const interpret = async (title: string, documents: string[], original = true): Promise<string> =>
    write({
      title,
      kind: 'interpretation',
      ...(original ? {} : { source: '省财政厅' }),
      interpretation: { documents, form: 'text', original },
    })

  it('gets an entry with the publication, not before, and not twice', async () => {
    const id = await policy('关于预算管理的通知', { genre: '通知', lastDay: '2028-08-31' })
    await approve(county, { disclosureId: id, at: '2026-09-02' })
    expect(await countOf(county, 'policy-documents', { disclosure: { equals: id } })).toBe(0)
    expect(await reader.policyOf(id)).toBeNull()
    await steps.publish(id)
    const entry = await registered(id)
    const publication = await reader.disclosure(id)
    expect(entry).toMatchObject({
      title: '关于预算管理的通知',
      issuers: '县财政局',
      publishedOn: '2026-09-02',
      effectiveFrom: '2026-09-02',
      lastDay: '2028-08-31',
      indexNumber: publication?.indexNumber,
    })
    expect(await inLibrary(id)).toMatchObject({ path: `/disclosures/${id}`, genre: '通知' })
    await correctDisclosure({ context: editorAt('2026-09-03'), disclosureId: id, reason: '错字' })
    await steps.save(id, { title: '关于预算管理工作的通知' })
    expect((await inLibrary(id)).title).toBe('关于预算管理的通知')
    await publishOn(id, '2026-09-03')
    expect((await registered(id)).id).toBe(entry.id)
    expect(await inLibrary(id)).toMatchObject({
      id: entry.id,
      title: '关于预算管理工作的通知',
      publishedOn: '2026-09-02',
      indexNumber: publication?.indexNumber,
    })
  })

  it('is not for a document that is not to be public', async () => {
    const id = await policy('内部文件', { property: 'not-public' })
    await expect(steps.submit(id)).rejects.toThrow('公开属性')
    expect(await reader.policyOf(id)).toBeNull()
  })

  describe('relations', () => {
    it.each([
      ['repeals', 'repealed', '废止', '被废止，依据', false],
      ['replaces', 'replaced', '替代', '被替代，替代文件', false],
      ['amends', 'amended', '修改', '被修改，修改文件', true],
    ] as const)(
      '%s: on both sides, from the day of effect',
      async (name, status, own, upon, stays) => {
        const old = await policy(`旧${name}`)
        await publishOn(old)
        const target = (await registered(old)).id
        const next = await policy(`新${name}`, { effectiveFrom: '2026-10-01', [name]: [target] })
        await publishOn(next, '2026-09-03')
        const [before, after] = [await inLibrary(old), await inLibrary(next)]
        expect(after.relations).toEqual([
          { relation: own, document: expect.objectContaining({ path: `/disclosures/${old}` }) },
        ])
        expect(before.relations).toEqual([
          { relation: upon, document: expect.objectContaining({ path: `/disclosures/${next}` }) },
        ])
        const on = (today: string) =>
          statusOn({ ...before, history: before.statusHistory, today: civilDate(today) })
        expect(on('2026-09-30')).toMatchObject({ status: 'valid', inForce: true })
        expect(on('2026-10-01')).toMatchObject({ status, inForce: stays })
        expect(await titlesOn('2026-09-30', { status: 'in-force' })).toContain(`旧${name}`)
        expect((await titlesOn('2026-10-01', { status: 'in-force' })).includes(`旧${name}`)).toBe(
          stays,
        )
      },
    )

    it('of a working copy under correction are not shown before they are published', async () => {
      const [target, id] = [await policy('将被提及的文件'), await policy('将更正的文件')]
      await publishOn(target)
      await publishOn(id)
      const targetId = (await registered(target)).id
      await correctDisclosure({ context: editorAt('2026-09-03'), disclosureId: id, reason: '补充' })
      await steps.save(id, { title: '尚未公开的标题', policy: { repeals: [targetId] } })
      // Something else renews the entry meanwhile.
      await recordPolicyStatus({
        context: county.at('2026-09-04', county.people.keeper),
        documentId: (await registered(id)).id,
        input: { status: 'valid', from: civilDate('2026-09-04'), reason: '清理后继续有效' },
      })
      expect((await inLibrary(id)).relations).toEqual([])
      expect(await publicTraces(county, '尚未公开的标题')).toEqual([])
    })
  })

  it('lets a document expire by its date alone: nobody writes anything', async () => {
    const id = await policy('试行两年的办法', {
      effectiveFrom: '2026-09-10',
      lastDay: '2028-09-09',
    })
    await publishOn(id)
    const version = await reader.contentVersion()
    const stands = async (today: string) => ({
      listed: (await titlesOn(today, { status: 'in-force' })).includes('试行两年的办法'),
      gone: (await titlesOn(today, { status: 'not-in-force' })).includes('试行两年的办法'),
    })
    expect(await stands('2026-09-09')).toEqual({ listed: false, gone: true })
    expect(await stands('2026-09-10')).toEqual({ listed: true, gone: false })
    expect(await stands('2028-09-09')).toEqual({ listed: true, gone: false })
    expect(await stands('2028-09-10')).toEqual({ listed: false, gone: true })
    expect(await reader.contentVersion()).toBe(version)
  })

  it('asks the drafting unit to evaluate six months ahead, once, and anew when prolonged', async () => {
    const id = await policy('有效期至明年春天的办法', { lastDay: '2027-03-31' })
    await publishOn(id)
    const entry = await registered(id)
    const askedOn = async (day: string) =>
      (await runSweep(county.at(day), { mailer: null })).evaluations.filter(
        ({ title }) => title === '有效期至明年春天的办法',
      )
    const day = addMonths(civilDate('2027-03-31'), -6)
    expect(day).toBe('2026-09-30')
    expect(await askedOn('2026-09-29')).toEqual([])
    const both = await Promise.all([askedOn(day), askedOn(day)])
    expect(both.flat()).toHaveLength(1)
    expect(first(both.flat()).to).toEqual(expect.arrayContaining(['财政编辑']))
    expect(await askedOn('2026-10-08')).toEqual([])
    await recordPolicyStatus({
      context: county.at('2026-10-09', county.people.keeper),
      documentId: entry.id,
      input: {
        status: 'valid',
        from: civilDate('2026-10-09'),
        until: civilDate('2027-04-30'),
        reason: '延长一个月',
      },
    })
    expect(await askedOn('2026-10-12')).toEqual([])
    expect(await askedOn('2026-11-02')).toHaveLength(1)
  })

  describe('interpretations', () => {
    it('are planned before a normative document can be submitted', async () => {
      const id = await policy('没有解读方案的办法', { normative: true })
      for (const [name] of Object.entries(PLAN)) {
        await steps.save(id, {
          plan: { ...PLAN, forms: [...PLAN.forms], [name]: name === 'forms' ? [] : null } as never,
        })
        const before = await steps.traces(id)
        await expect(steps.submit(id)).rejects.toThrow('解读方案')
        expect(await steps.traces(id)).toEqual(before)
      }
      await steps.save(id, { plan: { ...PLAN, forms: [...PLAN.forms] } })
      await steps.submit(id)
    })

    it('are due three working days after the document, reminded of, and met by publishing one', async () => {
      const id = await normative('应当解读的办法')
      await publishOn(id)
      const entry = await registered(id)
      const due = async () =>
        (await ledger(county)).filter(({ title }) => title === '政策解读：应当解读的办法')
      expect(await due()).toEqual([
        expect.objectContaining({
          due: '2026-09-07',
          state: 'pending',
          unitId: county.units.finance.id,
        }),
      ])
      const reminded = (await runSweep(county.at('2026-09-04'), { mailer: null })).reminders
      expect(reminded.map(({ title }) => title)).toContain('政策解读：应当解读的办法')
      const text = await interpret('一图读懂', [entry.id])
      expect((await inLibrary(id)).interpretations).toEqual([])
      await publishOn(text, '2026-09-07')
      expect(await due()).toEqual([
        expect.objectContaining({ state: 'met', publishedOn: '2026-09-07', workdaysLate: 0 }),
      ])
      expect(
        (await ledger(county, { disclosure: { equals: text } })).map(({ title }) => title),
      ).toContain('政策解读：应当解读的办法')
      expect((await inLibrary(id)).interpretations).toEqual([
        { id: text, title: '一图读懂', form: 'text', publishedOn: '2026-09-07' },
      ])
      expect((await reader.disclosure(text))?.interpretation?.documents).toEqual([
        expect.objectContaining({ title: '应当解读的办法', path: `/disclosures/${id}` }),
      ])
      // Under correction it is public all the while, as it was published.
      await correctDisclosure({
        context: editorAt('2026-09-08'),
        disclosureId: text,
        reason: '错字',
      })
      await steps.save(text, { title: '草拟中的解读标题' })
      await recordPolicyStatus({
        context: county.at('2026-09-08', county.people.keeper),
        documentId: entry.id,
        input: { status: 'valid', from: civilDate('2026-09-08'), reason: '清理后继续有效' },
      })
      expect((await inLibrary(id)).interpretations.map(({ title }) => title)).toEqual(['一图读懂'])
      expect(await publicTraces(county, '草拟中的解读标题')).toEqual([])
    })

    it('are counted: coverage and the share of original ones', async () => {
      const bare = await normative('没有解读的办法')
      const explained = await normative('解读两次的办法')
      for (const id of [bare, explained]) await publishOn(id, '2026-07-01')
      const { id: documentId } = await registered(explained)
      for (const [title, original] of [
        ['自己解读', true],
        ['转载解读', false],
      ] as const)
        await publishOn(await interpret(title, [documentId], original), '2026-07-02')
      const report = await reportInterpretations({
        context: county.at('2026-07-31', county.people.keeper),
        from: '2026-07-01',
        to: '2026-07-31',
      })
      expect(report.total).toEqual({
        needed: 2,
        covered: 1,
        coverage: 0.5,
        interpretations: 2,
        original: 1,
        originalRatio: 0.5,
      })
      expect(report.units.map(({ unit }) => unit.name)).toEqual(['县财政局'])
    })
  })

  it('asks for no interpretation of a document that was withdrawn', async () => {
    const id = await normative('公开后撤回的办法')
    await publishOn(id)
    await withdrawDisclosure({
      context: editorAt('2026-09-03'),
      disclosureId: id,
      ground: '《条例》第十五条',
      reason: '涉及商业秘密',
    })
    const tasks = (await ledger(county)).filter(
      ({ title }) => title === '政策解读：公开后撤回的办法',
    )
    expect(tasks).toEqual([expect.objectContaining({ state: 'cancelled' })])
  })

  it('loses a withdrawn document with its files, those made of it too', async () => {
    const attachment = await aFile(editorAt('2026-09-01'), { name: '原件.csv', text: '原件\n' })
    const id = await policy('将撤回的文件', {}, { attachments: [attachment.id] })
    await publishOn(id)
    const earlier = await inLibrary(id)
    await correctDisclosure({ context: editorAt('2026-09-03'), disclosureId: id, reason: '错字' })
    await steps.save(id, { title: '将撤回的文件（更正）' })
    await publishOn(id, '2026-09-03')
    const shown = await inLibrary(id)
    expect(shown.made).toHaveLength(2)
    for (const { hash } of [...shown.files, ...shown.made])
      expect(await reader.file(hash)).not.toBeNull()
    await withdrawDisclosure({
      context: editorAt('2026-09-04'),
      disclosureId: id,
      ground: '《条例》第十五条',
      reason: '涉及商业秘密',
    })
    expect(await reader.policyOf(id)).toBeNull()
    for (const { fileName, hash } of [...shown.files, ...shown.made, ...earlier.made])
      expect({ fileName, gone: (await reader.file(hash)) === null }).toEqual({
        fileName,
        gone: true,
      })
    expect(await titlesOn('2026-09-05')).not.toContain('将撤回的文件（更正）')
  })

  describe('index numbers', () => {
    const numbers = async (): Promise<string[]> =>
      (await rowsOf(county, 'publications', { kind: { equals: 'disclosure' } }))
        .filter(({ revision }) => revision === 1)
        .map(({ snapshot }) => (snapshot as { indexNumber: string }).indexNumber)

    it('leave no gap for a publication that failed after its number was taken', async () => {
      const attachment = await aFile(editorAt('2026-09-01'), { name: '坏附件.csv', text: '好\n' })
      const bad = await write({ title: '附件被改动', attachments: [attachment.id] })
      await approve(county, { disclosureId: bad, at: '2026-09-02' })
      const { officeFiles } = installationOf(county.payload)
      await officeFiles.put(attachment.filename ?? '', Buffer.from('坏\n'))
      const before = await rowsOf(county, 'index-counters')
      await expect(steps.publish(bad)).rejects.toThrow('不一致')
      expect(await rowsOf(county, 'index-counters')).toEqual(before)
      await publishOn(await write({ title: '其后的公开' }))
      expect(checkIndexSeries(await numbers())).toMatchObject({ ok: true, problems: [] })
    })

    it('are unique and without a gap when thirty are published at once', async () => {
      const ids: string[] = []
      for (let count = 0; count < 30; count += 1) {
        const id = await write({ title: `同时公开${count}` })
        await approve(county, { disclosureId: id, at: '2026-09-02' })
        ids.push(id)
      }
      await Promise.all(ids.map((id) => steps.publish(id)))
      const all = await numbers()
      const check = checkIndexSeries(all)
      expect(check).toMatchObject({ ok: true, problems: [] })
      expect(check.series).toEqual([
        expect.objectContaining({ year: 2026, count: all.length, last: all.length }),
      ])
    })

    it('count anew each year', async () => {
      const id = await write({ title: '明年公开' })
      await publishOn(id, '2027-01-04')
      expect((await reader.disclosure(id))?.indexNumber).toMatch(/\/2027-00001$/)
    })
  })

  it('holds the gazette’s documents with the validity they state: two years have run out', async () => {
    const issue = splitGazette(await readFile('seed/data/gazette-2022.txt', 'utf8'))
    const store = () =>
      storeGazette({ context: county.at('2026-09-01'), issue, gazette: '2022年公报' })
    const { entered } = await store()
    expect(entered).toBeGreaterThan(3)
    expect((await store()).entered).toBe(0)
    const all = (await reader.policies({ today: civilDate('2026-09-01'), page: 1, pageSize: 500 }))
      .docs
    const printed = all.filter(({ gazette }) => gazette === '2022年公报')
    expect(printed).toHaveLength(entered)
    for (const one of printed)
      expect({ title: one.title, hasNumber: /〔2022〕|〔2021〕/.test(one.documentNumber) }).toEqual(
        {
          title: one.title,
          hasNumber: true,
        },
      )
    const opinion = first(
      printed.filter(({ registrationNumber }) => registrationNumber === 'HNDR-2022-01005'),
    )
    expect(opinion.body).not.toBeNull()
    expect(opinion.lastDay).not.toBeNull()
    const on = (today: string) =>
      statusOn({ ...opinion, history: opinion.statusHistory, today: civilDate(today) })
    expect(on('2023-06-01')).toMatchObject({ inForce: true })
    expect(on('2026-09-01')).toMatchObject({ status: 'expired', inForce: false })
    expect(on('2026-09-01').sentence).toMatch(/失效|有效期/)
    expect(await titlesOn('2026-09-01', { status: 'in-force' })).not.toContain(opinion.title)
    expect(await titlesOn('2026-09-01', { status: 'not-in-force' })).toContain(opinion.title)
  })
})
