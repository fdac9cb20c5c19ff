import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { SheetGrid } from '../../../../src/domain/spreadsheet/sheetRow'
import { readDirectory } from '../../../../src/domain/catalogue/directory/readDirectory'
import {
  planDirectory,
  type CountyCatalogue,
} from '../../../../src/domain/catalogue/directoryComparison/planDirectory'
import type { ComparableVersion } from '../../../../src/domain/catalogue/editionDifference'
import { OWNING_SCOPES } from '../../../../src/domain/catalogue/itemContent'
import type { DirectoryDomainOutput } from '../../../../src/exchange/directory/officialLayout'
import { writeDirectory } from '../../../../src/exchange/directory/writeDirectory'
import { readGrids } from '../../../../src/exchange/spreadsheet/readGrids'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { loadCountyData } from '../../../../seed/loadCountyData'
import { BUDGETS } from '../../../support/directories/budgets'
import { publishedSheet } from '../../../support/directories/directoryData'
import { FARM_SUBSIDIES } from '../../../support/directories/farmSubsidies'
import { SOCIAL_ASSISTANCE } from '../../../support/directories/socialAssistance'

const county = (given: Partial<CountyCatalogue> = {}): CountyCatalogue => ({
  items: [],
  takenCodes: new Set(),
  units: [],
  domains: [],
  ...given,
})

const write = async (domains: readonly DirectoryDomainOutput[]): Promise<SheetGrid[]> => {
  const data = await collectBytes(writeDirectory('清单', domains))
  const read = await readGrids({ fileName: '清单.xlsx', data })
  if (!read.ok) throw new Error(read.reason)
  return [...read.grids]
}

/** Written and read again, every item is the same, and none is missing. */
const comesBack = async (items: readonly ComparableVersion[], given: Partial<CountyCatalogue>) => {
  const domains = [...new Set(items.map(({ domain }) => domain))]
  const grids = await write(
    domains.map((name) => ({
      name,
      items: items
        .filter(({ domain }) => domain === name)
        .map((item) => ({ ...item, owningOffice: '' })),
    })),
  )
  const plan = planDirectory(
    readDirectory(grids),
    county({ ...given, items: items.map((item) => ({ ...item, owningOffice: '' })) }),
  )
  expect(
    plan.items.flatMap(({ kind, fields, version }) =>
      kind === 'same' ? [] : [{ kind, fields, version }],
    ),
  ).toEqual([])
  expect({ rows: plan.items.length, missing: plan.missing }).toEqual({
    rows: items.length,
    missing: [],
  })
}

const inForce = (items: readonly ComparableVersion[]): ComparableVersion[] =>
  items.map((item, at) => ({ ...item, itemId: `item-${at}`, versionId: `version-${at}` }))

describe('the official layout', () => {
  it.each([
    ['社会救助', SOCIAL_ASSISTANCE],
    ['财政预决算', BUDGETS],
    ['涉农补贴', FARM_SUBSIDIES],
  ])('of a whole directory of %s comes back without a difference', async (domain, data) => {
    const domains = [{ name: domain, order: 1 }]
    const plan = planDirectory(readDirectory([publishedSheet(data)]), county({ domains }))
    expect(plan.items.length).toBeGreaterThanOrEqual(30)
    await comesBack(inForce(plan.items.map(({ version }) => version)), { domains })
  })

  it('of the demonstration county’s catalogue comes back without a difference', async () => {
    const { items, units, domains, 'legal-bases': bases } = await loadCountyData()
    const unitNames = new Map(units.map(({ code, name }) => [code, name]))
    const domainNames = new Map(domains.map(({ code, name }) => [code, name]))
    const basisNames = new Map(
      bases.map(({ code, title, article }) => [code, `《${title}》${article ?? ''}`]),
    )
    const versions = items.map((item, at): ComparableVersion => ({
      itemId: `item-${at}`,
      versionId: `version-${at}`,
      code: item.code,
      name: item.name,
      domain: domainNames.get(item.domain) ?? '',
      path: item.path,
      contentElements: item.contentElements.map(
        ({ label, required }) => `${label}${required ? '' : '（可选）'}`,
      ),
      legalBases: item.legalBases.map((code) => basisNames.get(code) ?? code),
      timeLimitText: item.timeLimit,
      publishingOrgan: item.publishingOrgan,
      owningScope: item.owningScope ?? 'units',
      owningUnits: item.owningUnits.map((code) => unitNames.get(code) ?? code),
      channels: item.channels.map(
        ({ name, requirement }) => `${requirement === 'optional' ? '□' : '■'}${name}`,
      ),
      audience: item.audience,
      methods: item.methods,
      levels: item.levels,
      changeReason: '',
      changeBasis: '',
    }))
    await comesBack(versions, {
      domains: domains.map(({ name, order }) => ({ name, order })),
      units: units.map(({ code, name, shortName, aliases, level }) => ({
        ...{ code, name, shortName, aliases },
        level: level as CountyCatalogue['units'][number]['level'],
      })),
    })
  })

  it('of any catalogue of plain words comes back without a difference', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...'甲乙丙丁戊己庚辛壬癸'),
      minLength: 2,
      maxLength: 6,
    })
    const item = fc.record({
      path: fc.array(word, { minLength: 1, maxLength: 4 }),
      contentElements: fc.array(word, { minLength: 1, maxLength: 25 }),
      legalBases: fc.uniqueArray(
        word.map((title) => `《${title}法》第三条`),
        { maxLength: 3 },
      ),
      publishingOrgan: word,
      owningScope: fc.constantFrom('all-townships', 'all-county-units', 'to-be-named' as const),
      channels: fc.uniqueArray(
        word.map((name) => `■${name}网`),
        { minLength: 1, maxLength: 3 },
      ),
      audience: fc.constantFrom('全社会', '困难群众'),
      methods: fc.constantFrom(['proactive'], ['onRequest'], ['proactive', 'onRequest']),
      levels: fc.constantFrom(['县级'], ['乡级'], ['县级', '乡级']),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(item, {
          minLength: 1,
          maxLength: 8,
          selector: ({ path, contentElements }) => `${path.join('>')}|${contentElements.join(';')}`,
        }),
        async (items) => {
          const versions = items.map((one, at) => ({
            ...one,
            name: `事项${at}`,
            code: `01-${at}`,
            domain: '养老服务',
            timeLimitText: '自信息形成或者变更之日起20个工作日内',
            ...{ owningUnits: [], changeReason: '', changeBasis: '' },
          }))
          await comesBack(inForce(versions as unknown as ComparableVersion[]), {
            domains: [{ name: '养老服务', order: 1 }],
          })
        },
      ),
      { numRuns: 60 },
    )
  })

  it('of an item that says little, below one that says much, comes back without a difference', async () => {
    const much = {
      ...{ itemId: 'a', versionId: 'a', code: '01-01', name: '甲', domain: '养老服务' },
      ...{ path: ['综合业务', '甲'], contentElements: ['条件'], legalBases: ['《甲法》'] },
      ...{ timeLimitText: '及时', publishingOrgan: '县民政局', owningScope: 'units' as const },
      ...{ owningUnits: ['县民政局'], channels: ['■政府网站'], audience: '全社会' },
      ...{ methods: ['proactive' as const], levels: ['县级'], changeReason: '', changeBasis: '' },
      owningOffice: '养老股',
    }
    const little = {
      ...much,
      ...{ itemId: 'b', versionId: 'b', code: '01-02', name: '乙', path: ['乙'] },
      ...{ legalBases: [], owningUnits: [], channels: [], audience: '', levels: [] },
      owningOffice: '',
    }
    const items = [much, little]
    const grids = await write([{ name: '养老服务', items }])
    const plan = planDirectory(
      readDirectory(grids),
      county({ items, units: [{ code: 'mzj', name: '县民政局', level: 'county' }] }),
    )
    expect(plan.items.map(({ kind, fields }) => ({ kind, fields }))).toEqual([
      { kind: 'same', fields: [] },
      { kind: 'same', fields: [] },
    ])
    const fresh = planDirectory(readDirectory(grids), county())
    expect(fresh.items.map(({ owningOffice, version }) => [owningOffice, version.levels])).toEqual([
      ['养老股', ['县级']],
      ['', []],
    ])
  })

  it('has two header rows, merged cells, ticks and boxes, as the directories are published', async () => {
    const [grid] = await write([
      {
        name: '养老服务',
        items: ['甲', '乙'].map((name) => ({
          ...{ itemId: name, versionId: name, code: name, name, domain: '养老服务' },
          path: ['综合业务', name],
          contentElements: ['条件', '标准'],
          legalBases: ['《老年人权益保障法》'],
          timeLimitText: '20个工作日内',
          publishingOrgan: '县民政局',
          owningScope: 'to-be-named' as const,
          owningUnits: [],
          channels: ['■政府网站', '□两微一端'],
          audience: '全社会',
          methods: ['proactive' as const],
          levels: ['县级'],
          ...{ changeReason: '', changeBasis: '', owningOffice: '' },
        })),
      },
    ])
    const rows = grid?.rows.map(({ texts }) => texts) ?? []
    expect(rows[0]?.[0]).toBe('养老服务领域基层政务公开标准目录')
    expect(rows[1]?.filter((text) => text !== '')).toEqual([
      ...['序号', '公开事项', '公开内容(要素)', '公开依据', '公开时限', '公开主体'],
      ...['公开渠道和载体', '公开对象', '公开方式', '公开层级', '责任单位'],
    ])
    expect(rows[2]?.filter((text) => text !== '')).toEqual([
      ...[
        '一级事项',
        '二级事项',
        '全社会',
        '特定群体（请写明）',
        '主动',
        '依申请公开',
        '县级',
        '乡级',
      ],
    ])
    expect(rows[3]?.slice(0, 9)).toEqual([
      ...['1', '综合业务', '甲', '①条件\n②标准', '《老年人权益保障法》', '20个工作日内'],
      ...['县民政局', '■政府网站\n□两微一端', '√'],
    ])
    expect(rows[4]?.slice(0, 3)).toEqual(['2', '', '乙'])
    expect(grid?.merges).toContainEqual({ fromRow: 4, toRow: 5, fromColumn: 1, toColumn: 1 })
    expect(grid?.merges).toContainEqual({ fromRow: 2, toRow: 2, fromColumn: 1, toColumn: 2 })
    expect(rows[3]?.at(-1)).toBe(OWNING_SCOPES['to-be-named'])
  })
})
