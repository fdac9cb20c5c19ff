import { beforeAll, expect, it } from '@jest/globals'
import { adoptEdition } from '../../../../src/services/adoptEdition'
import {
  decideDirectory,
  discardDirectory,
} from '../../../../src/services/catalogue/decideDirectory'
import { readDirectoryImport } from '../../../../src/services/catalogue/readDirectoryImport'
import { receiveDirectory } from '../../../../src/services/catalogue/receiveDirectory'
import { aCounty, type County } from '../../../support/aCounty'
import { aUnit } from '../../../support/builders'
import { describeOnEachDatabase } from '../../../support/databases'

const HEADER =
  '序号,公开事项,,公开内容(要素),公开依据,公开时限,公开主体,公开渠道和载体,公开对象,,公开方式,,公开层级,\n' +
  ',一级事项,二级事项,,,,,,全社会,特定群体,主动,依申请公开,县级,乡级\n'

const directory = (...rows: string[]) => ({
  fileName: '社会救助领域基层政务公开标准目录.csv',
  data: Buffer.from(`社会救助领域基层政务公开标准目录,,,,,,,,,,,,,\n${HEADER}${rows.join('\n')}\n`),
})

const POLICY =
  '1,综合业务,政策法规文件,政策文件,《政府信息公开条例》第二十条,制定或获取信息之日起10个工作日内,县民政局,■政府网站 □两微一端,√,,√,,√,√'
const LIST =
  '2,最低生活保障,审核信息,初审对象名单,《社会救助暂行办法》,公示7个工作日,乡镇人民政府（街道办事处）,■社区/企事业单位/村公示栏（电子屏）,√,,√,,,√'
const NO_LIMIT = '3,临时救助,办事指南,受理条件,《社会救助暂行办法》,,县某某局,■政府网站,√,,√,,√,'

describeOnEachDatabase('a standard directory on its way into the catalogue', (open) => {
  let county: County
  const keeper = () => county.at('2026-09-01', county.people.keeper)
  const decision = {
    remove: [] as string[],
    changeReason: '按省级标准目录调整',
    changeBasis: '国办发〔2019〕54号',
  }

  beforeAll(async () => {
    county = await aCounty(await open())
    await aUnit(county.payload, { code: 'mzj', name: '县民政局' })
    await aUnit(county.payload, { code: 'stz', name: '三塘镇人民政府', level: 'township' })
  })

  it('is kept as it was read, raw cells and all, and the same file is not kept twice', async () => {
    const { id } = await receiveDirectory(keeper(), directory(POLICY, LIST, NO_LIMIT))
    expect(await receiveDirectory(keeper(), directory(POLICY, LIST, NO_LIMIT))).toEqual({ id })
    const view = await readDirectoryImport(keeper(), id)
    expect(view).toMatchObject({
      state: 'previewed',
      tables: [{ domain: '社会救助', rows: 3 }],
      items: [
        { kind: 'added', name: '政策法规文件', owners: '县民政局', code: '02-01' },
        { kind: 'added', name: '审核信息', owners: '各乡镇人民政府、街道办事处' },
        { kind: 'added', name: '办事指南' },
      ],
    })
    expect(view.items[0]?.raw).toContainEqual(
      expect.objectContaining({ text: '制定或获取信息之日起10个工作日内' }),
    )
    expect(view.items[2]?.doubts.map(({ column }) => column)).toContain('公开主体')
    // An empty cell of a table that lost its merged cells is what stands above.
    expect(view.items[2]?.timeLimitText).toBe('公示7个工作日')
    expect(view.items[0]?.doubts).toEqual([])
  })

  it('comes in by what a person chose, into a draft, and in force only by adoption', async () => {
    const { id } = await receiveDirectory(keeper(), directory(POLICY, LIST, NO_LIMIT))
    const sheet = (await readDirectoryImport(keeper(), id)).items[0]?.sheet ?? ''
    const rows = (await readDirectoryImport(keeper(), id)).items.slice(0, 2)
    const { editionId, taken } = await decideDirectory(keeper(), {
      importId: id,
      decision: {
        ...decision,
        edition: {
          number: '2026年第2版',
          title: '主动公开清单',
          effectiveFrom: '2026-09-01' as never,
        },
        take: rows.map(({ row }, at) => ({
          sheet,
          row,
          ...(at === 0 ? { name: '社会救助政策文件' } : {}),
        })),
      },
    })
    expect(taken).toBe(2)
    const before = await county.payload.find({
      collection: 'items',
      where: { inForce: { equals: true } },
      overrideAccess: true,
    })
    expect(before.docs.map(({ name }) => name)).not.toContain('社会救助政策文件')
    await adoptEdition({ context: keeper(), editionId })
    const { docs } = await county.payload.find({
      collection: 'items',
      where: { and: [{ inForce: { equals: true } }, { code: { in: ['02-01', '02-02'] } }] },
      sort: 'code',
      depth: 2,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([
      {
        name: '社会救助政策文件',
        timeLimitText: '制定或获取信息之日起10个工作日内',
        domain: { name: '社会救助' },
        currentVersion: {
          channels: [
            { name: '政府网站', requirement: 'required' },
            { name: '两微一端', requirement: 'optional' },
          ],
          legalBases: [{ title: '政府信息公开条例', article: '第二十条' }],
        },
      },
      { name: '审核信息', currentVersion: { owningScope: 'all-townships', levels: ['乡级'] } },
    ])
    await expect(
      decideDirectory(keeper(), {
        importId: id,
        decision: { ...decision, edition: { id: editionId }, take: [{ sheet, row: 4 }] },
      }),
    ).rejects.toThrow('已经办结')
  })

  it('is compared with what is in force: the same, changed by column, left out', async () => {
    const { id } = await receiveDirectory(
      keeper(),
      directory(POLICY.replace('10个工作日', '5个工作日'), NO_LIMIT),
    )
    const view = await readDirectoryImport(keeper(), id)
    expect(view.items[0]).toMatchObject({
      kind: 'changed',
      code: '02-01',
      name: '社会救助政策文件',
      fields: [
        {
          label: '公开时限',
          before: '制定或获取信息之日起10个工作日内',
          after: '制定或获取信息之日起5个工作日内',
        },
      ],
    })
    expect(view.missing).toMatchObject([{ code: '02-02', name: '审核信息' }])
    const again = await receiveDirectory(keeper(), {
      ...directory(POLICY, LIST),
      fileName: '同一目录.csv',
    })
    const same = await readDirectoryImport(keeper(), again.id)
    expect(same.items.map(({ kind }) => kind)).toEqual(['same', 'same'])
    expect(same.missing).toEqual([])
  })

  it('changes an item without touching what its elements are known by', async () => {
    const draftOf = async (editionId: string) => {
      const { docs } = await county.payload.find({
        collection: 'item-versions',
        where: { edition: { equals: editionId } },
        overrideAccess: true,
      })
      return docs[0]!
    }
    const takeIn = async (row: string, number: string, effectiveFrom: string) => {
      const later = county.at('2026-11-01', county.people.keeper)
      const { id } = await receiveDirectory(later, directory(row))
      const [item] = (await readDirectoryImport(later, id)).items
      const { editionId } = await decideDirectory(later, {
        importId: id,
        decision: {
          ...decision,
          edition: { number, title: '清单', effectiveFrom: effectiveFrom as never },
          take: [{ sheet: item!.sheet, row: item!.row }],
        },
      })
      return { editionId, kind: item!.kind, version: await draftOf(editionId) }
    }
    const row =
      '1,受灾救助,办事指南,①条件②电话,《社会救助暂行办法》,及时,县民政局,■政府网站,√,,√,,√,'
    const first = await takeIn(row, '2026年第4版', '2026-10-01')
    await county.payload.update({
      collection: 'item-versions',
      id: first.version.id,
      data: {
        contentElements: [
          { key: 'tj', label: '条件', required: true },
          { key: 'dh', label: '电话', required: false },
        ],
      },
      overrideAccess: true,
      context: { reason: '测试' },
    })
    await adoptEdition({ context: keeper(), editionId: first.editionId })
    const second = await takeIn(
      row.replace('①条件②电话', '①程序②电话③条件').replace('及时', '每年1月31日前'),
      '2026年第5版',
      '2026-11-01',
    )
    expect(second.kind).toBe('changed')
    expect(
      second.version.contentElements.map(({ key, label, required }) => [key, label, required]),
    ).toEqual([
      ['e1', '程序', true],
      ['dh', '电话', false],
      ['tj', '条件', true],
    ])
  })

  it('takes nothing when one row stands in the way, and names it', async () => {
    const { id } = await receiveDirectory(
      keeper(),
      directory(NO_LIMIT, LIST.replace('审核信息', '救助结果')),
    )
    const { items } = await readDirectoryImport(keeper(), id)
    const count = async () =>
      (await county.payload.count({ collection: 'item-versions', overrideAccess: true })).totalDocs
    const before = await count()
    await expect(
      decideDirectory(keeper(), {
        importId: id,
        decision: {
          ...decision,
          edition: { number: '2026年第3版', title: '清单', effectiveFrom: '2026-10-01' as never },
          take: items.map(({ sheet, row }, at) => ({
            sheet,
            row,
            code: at === 0 ? '09-01' : '编 号',
          })),
        },
      }),
    ).rejects.toThrow(/第 5 行：.*编号由数字、字母和连字符组成/)
    expect(await count()).toBe(before)
  })

  it('of an office, which names no domain, comes in under the one that a person chose', async () => {
    const { id } = await receiveDirectory(keeper(), {
      fileName: '县政府办公室政务公开目录.csv',
      data: Buffer.from(
        '公开事项,公开内容,公开时限,公开主体,公开渠道\n机构信息,机构职能,及时,县民政局,■政府网站\n',
      ),
    })
    const { items, domains } = await readDirectoryImport(keeper(), id)
    expect(domains).toContain('财政预决算')
    expect(items).toMatchObject([{ domain: '' }])
    const { sheet, row } = items[0]!
    const decide = (domain?: string) =>
      decideDirectory(keeper(), {
        importId: id,
        decision: {
          ...decision,
          edition: { number: '2026年第6版', title: '清单', effectiveFrom: '2027-01-01' as never },
          take: [{ sheet, row, ...(domain === undefined ? {} : { domain }) }],
        },
      })
    await expect(decide()).rejects.toThrow('没有领域，请为它选择领域后再采纳')
    await expect(decide('没有的领域')).rejects.toThrow('清单中没有“没有的领域”领域')
    const { editionId } = await decide('财政预决算')
    const { docs } = await county.payload.find({
      collection: 'item-versions',
      where: { edition: { equals: editionId } },
      depth: 1,
      overrideAccess: true,
    })
    expect(docs).toMatchObject([{ name: '机构信息', domain: { name: '财政预决算' } }])
  })

  it('may be given up, and is not asked about again', async () => {
    const { id } = await receiveDirectory(keeper(), directory(NO_LIMIT.replace('临时', '特困')))
    await discardDirectory(keeper(), id)
    await expect(discardDirectory(keeper(), id)).rejects.toThrow('已经办结')
    const again = await receiveDirectory(keeper(), directory(NO_LIMIT.replace('临时', '特困')))
    expect(again.id).not.toBe(id)
  })

  it('refuses a file without a directory', async () => {
    await expect(
      receiveDirectory(keeper(), { fileName: '通知.csv', data: Buffer.from('甲,乙\n1,2\n') }),
    ).rejects.toThrow('没有认出标准目录的表格')
  })
})
