import { describe, expect, it } from '@jest/globals'
import { readDirectory } from '../../../../src/domain/catalogue/directory/readDirectory'
import {
  planDirectory,
  type CountyCatalogue,
  type KnownItem,
} from '../../../../src/domain/catalogue/directoryComparison/planDirectory'
import { gridOf } from '../../../support/directories/gridOf'
import { aNationalRow, nationalTable } from '../../../support/directories/nationalTable'

type Cells = Parameters<typeof aNationalRow>[0]

const county = (given: Partial<CountyCatalogue> = {}): CountyCatalogue => ({
  items: [],
  takenCodes: new Set(),
  units: [{ code: 'mzj', name: '县民政局', level: 'county' }],
  domains: [],
  ...given,
})

const read = (...rows: Cells[]) =>
  readDirectory([
    nationalTable({
      rows: rows.map((cells) => aNationalRow(cells)),
      title: '社会救助领域标准目录',
    }),
  ])

/** What is in force after the rows were taken in, each changed as a person might have. */
const inForce = (changes: readonly Partial<KnownItem>[], ...rows: Cells[]): KnownItem[] =>
  planDirectory(read(...rows), county()).items.map(({ version }, at) => ({
    ...version,
    ...{ itemId: `item-${at}`, versionId: `version-${at}`, owningOffice: '' },
    ...changes[at],
  }))

const compare = (items: readonly KnownItem[], ...rows: Cells[]) => {
  const { items: planned, missing } = planDirectory(read(...rows), county({ items }))
  return {
    planned: planned.map(({ kind, version, fields }) => [
      kind,
      version.itemId,
      ...fields.map(({ label }) => label),
    ]),
    missing: missing.map(({ itemId }) => itemId),
  }
}

describe('a row is the item in force', () => {
  it('whose content changed, though a person had given it another name', () => {
    const items = inForce([{ name: '低保政策文件' }], {})
    expect(compare(items, { content: '另一内容' })).toEqual({
      planned: [['changed', 'item-0', '公开内容（要素）']],
      missing: [],
    })
  })

  it('that agrees in its content, before another row takes it by its name', () => {
    const items = inForce([{ name: '政策法规文件' }], { second: '解读' })
    const other = { first: '临时救助', content: '新内容' }
    expect(compare(items, other, { second: '解读' }).planned).toEqual([
      ['added', ''],
      ['same', 'item-0'],
    ])
  })

  it('never by a path that stands twice', () => {
    const items = inForce([{ name: '甲' }, { name: '乙' }], {}, { content: '乙内容' })
    expect(compare(items, { content: '丙内容' }).planned).toEqual([['added', '']])
  })
})

describe('nothing has changed', () => {
  const cases: [string, Partial<KnownItem>, Cells][] = [
    ['by the order of levels', { levels: ['乡级', '县级'] }, { township: '√' }],
    ['by the order of methods', { methods: ['onRequest', 'proactive'] }, { onRequest: '√' }],
    [
      'where one element holds what the reader cuts',
      { contentElements: ['政策；解读'] },
      { content: '政策；解读' },
    ],
    [
      'in an element that only the catalogue calls optional',
      { contentElements: ['政策', '解读（可选）'] },
      { content: '①政策②解读' },
    ],
    ['by a stop behind an element', { contentElements: ['政策。'] }, { content: '政策。' }],
    [
      'where one channel holds what the reader cuts',
      { channels: ['■政府网站、微信公众号'] },
      { channels: '■政府网站、微信公众号' },
    ],
    [
      'in what the source leaves out: basis, levels, channels, method and limit',
      { legalBases: ['《甲法》'], levels: ['乡级'], methods: ['onRequest'], timeLimitText: '及时' },
      { bases: '', county: '', proactive: '', timeLimit: '' },
    ],
    [
      'in the unit that a person named, where the source names the same organ only',
      { owningUnits: ['县社会救助服务中心'], owningScope: 'units' },
      {},
    ],
    [
      'in the unit that a person named, where the organ names nobody for certain',
      { publishingOrgan: '有关部门', owningUnits: ['县民政局'], owningScope: 'units' },
      { organ: '有关部门' },
    ],
    ['in an audience in brackets', { audience: '（村民）' }, { everyone: '', some: '（村民）' }],
  ]
  it.each(cases)('%s', (_, known, cells) => {
    const items = inForce([known], cells)
    expect(compare(items, cells)).toEqual({ planned: [['same', 'item-0']], missing: [] })
  })

  it('of an optional element beside one that is new', () => {
    const items = inForce([{ contentElements: ['政策', '解读（可选）'] }], {
      content: '①政策②解读',
    })
    const [item] = planDirectory(read({ content: '①政策②解读③图解' }), county({ items })).items
    expect(item!.version.contentElements).toEqual(['政策', '解读（可选）', '图解'])
  })

  it('and a limit that the source does not print is said to be kept', () => {
    const cells = { timeLimit: '' }
    const items = inForce([{ timeLimitText: '及时' }], cells)
    const [item] = planDirectory(read(cells), county({ items })).items
    expect(item).toMatchObject({ timeLimitAssumed: false, version: { timeLimitText: '及时' } })
    expect(item!.doubts.map(({ reason }) => reason)).toContain(
      '没有写明公开时限，沿用现行版次的，请确认',
    )
  })
})

it('says that the office changed', () => {
  const table = (office: string) =>
    readDirectory([
      gridOf({
        name: '社会救助',
        rows: [
          ['公开事项', '公开内容', '公开时限', '公开主体', '责任科室'],
          ['低保', '文件', '及时', '县民政局', office],
        ],
      }),
    ])
  const [item] = planDirectory(table('救助股'), county()).items
  const items = [
    { ...item!.version, itemId: 'item', versionId: 'version', owningOffice: item!.owningOffice },
  ]
  expect(planDirectory(table('救助股'), county({ items })).items[0]!.kind).toBe('same')
  expect(planDirectory(table('综合股'), county({ items })).items[0]).toMatchObject({
    kind: 'changed',
    fields: [{ label: '责任科室', before: '救助股', after: '综合股' }],
  })
  expect(planDirectory(table(''), county({ items })).items[0]!.kind).toBe('same')
})

describe('a domain that is none of the 26', () => {
  const titled = (title: string) =>
    readDirectory([
      gridOf({
        name: 'Sheet1',
        rows: [
          [title],
          ['公开事项', '公开内容', '公开时限', '公开主体', '公开渠道'],
          ['景区', '门票', '及时', '县文旅局', '■政府网站'],
        ],
      }),
    ])

  it.each([
    ['某县旅游领域基层政务公开标准目录', [{ name: '旅游', order: 27 }], '旅游', false],
    ['（二十七）旅游领域基层政务公开标准目录', [], '旅游', true],
    ['某县基层政务公开标准目录', [], '', true],
  ])('%s, with %j', (title, domains, domain, isDoubted) => {
    const [item] = planDirectory(titled(title), county({ domains })).items
    expect(item!.version.domain).toBe(domain)
    expect(item!.doubts.some(({ column }) => column === '领域')).toBe(isDoubted)
  })
})
