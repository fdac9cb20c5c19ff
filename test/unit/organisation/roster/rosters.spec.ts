import { describe, expect, it } from '@jest/globals'
import {
  PERSON_COLUMNS,
  type PersonColumn,
} from '../../../../src/domain/organisation/roster/personRoster'
import { planPeople, type KnownPerson } from '../../../../src/domain/organisation/roster/planPeople'
import { planUnits, type KnownUnit } from '../../../../src/domain/organisation/roster/planUnits'
import { planVillages } from '../../../../src/domain/organisation/roster/planVillages'
import { readRoster } from '../../../../src/domain/organisation/roster/readRoster'
import type {
  RosterColumn,
  RosterRow,
} from '../../../../src/domain/organisation/roster/rosterColumn'
import {
  UNIT_COLUMNS,
  type UnitColumn,
} from '../../../../src/domain/organisation/roster/unitRoster'
import {
  VILLAGE_COLUMNS,
  type VillageColumn,
} from '../../../../src/domain/organisation/roster/villageRoster'
import type { SheetGrid } from '../../../../src/domain/spreadsheet/sheetRow'

const grid = (rows: string[][], name = '名册'): SheetGrid => ({
  name,
  hidden: false,
  merges: [],
  rows: rows.map((texts, at) => ({
    number: at + 1,
    texts,
    kinds: texts.map((text) => (text === '' ? 'empty' : 'text')),
    hidden: false,
  })),
})

const rowsOf = <Key extends string>(
  columns: readonly RosterColumn<Key>[],
  rows: string[][],
): RosterRow<Key>[] => {
  const reading = readRoster({ grids: [grid(rows)], columns })
  if (!reading.ok) throw new Error(reading.reason)
  expect(reading.problems).toEqual([])
  return reading.rows
}

const aKnownUnit = (unit: Partial<KnownUnit> & Pick<KnownUnit, 'name'>): KnownUnit => ({
  id: unit.name,
  shortName: unit.name,
  code: unit.name,
  aliases: [],
  creditCode: '',
  level: 'county',
  supervisingUnit: '',
  secrecyUnit: '',
  reviewTiers: 1,
  telephone: '',
  address: '',
  disclosing: true,
  ...unit,
})

const suggestCode = () => 'czj'

describe('reading a roster', () => {
  it('finds the header under titles, in any order, by other names, with marks and blanks', () => {
    const reading = readRoster({
      grids: [
        grid([['示例'], ['全称', '层级'], ['不读', '县直机关']], '示例'),
        grid([
          ['示例县机构名册', ''],
          ['', '填报日期 2026年11月'],
          [' 层 级* ', '单位 名称'],
          ['县直机关', '县财政局'],
          ['', ''],
          ['乡镇', '三塘镇人民政府'],
        ]),
      ],
      columns: UNIT_COLUMNS,
    })
    expect(reading.ok && reading.rows.map(({ row, text }) => [row, text('name')])).toEqual([
      [4, '县财政局'],
      [6, '三塘镇人民政府'],
    ])
  })

  it('names every required column where there is no header', () => {
    const reading = readRoster({ grids: [grid([['甲', '乙']])], columns: VILLAGE_COLUMNS })
    expect(reading).toEqual({
      ok: false,
      reason: '没有找到表头：应有一行写明“名称”“所属乡镇（街道）”等栏目。请下载模板，照模板填写',
    })
  })

  it('reports what is missing and what is not on the list by cell', () => {
    const reading = readRoster({
      grids: [
        grid([
          ['全称', '层级', '审核级数'],
          ['', '县直机关', '4'],
        ]),
      ],
      columns: UNIT_COLUMNS,
    })
    expect(reading.ok && reading.problems).toEqual([
      { row: 2, column: '全称', cell: 'A2', reason: '请填写全称' },
      { row: 2, column: '审核级数', cell: 'C2', reason: '审核级数应为：1、2、3' },
    ])
  })

  it('takes cells merged downwards for each of their rows, and no row for one that has only those', () => {
    const filled = grid([
      ['人员名册', '', ''],
      ['姓名', '单位', '角色'],
      ['张三', '县财政局', '编辑'],
      ['李四', '', '审核人'],
      ['', '', ''],
      ['王五', '', '编辑'],
    ])
    const reading = readRoster({
      grids: [
        {
          ...filled,
          merges: [
            { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 2 },
            { fromRow: 3, toRow: 5, fromColumn: 1, toColumn: 1 },
          ],
        },
      ],
      columns: PERSON_COLUMNS,
    })
    expect(reading.ok && reading.rows.map(({ row, text }) => [row, text('unit')])).toEqual([
      [3, '县财政局'],
      [4, '县财政局'],
      [6, ''],
    ])
    expect(reading.ok && reading.problems).toMatchObject([{ cell: 'B6', reason: '请填写所在单位' }])
  })

  it('reports what a spreadsheet has spoilt, by cell', () => {
    const filled = grid([
      ['全称', '层级', '统一社会信用代码'],
      ['#N/A', '县直机关', '114304220063456000'],
    ])
    const [header, line] = filled.rows
    const reading = readRoster({
      grids: [{ ...filled, rows: [header!, { ...line!, kinds: ['error', 'text', 'lossy'] }] }],
      columns: UNIT_COLUMNS,
    })
    expect(reading.ok && reading.problems).toMatchObject([
      { cell: 'A2', reason: '公式没有算出结果，请改为直接填写' },
      {
        cell: 'C2',
        reason: '数字超过 15 位，表格软件已改动末尾几位：请把这一格设为文本，再重新填写',
      },
    ])
  })
})

describe('a roster of units', () => {
  const plan = (rows: string[][], known: KnownUnit[] = []) =>
    planUnits({
      rows: rowsOf<UnitColumn>(UNIT_COLUMNS, [
        ['全称', '层级', '代码', '别称', '主管部门', '统一社会信用代码', '公开电话'],
        ...rows,
      ]),
      known,
      suggestCode,
    })

  it('numbers a suggested code that is taken', () => {
    const { added, problems } = plan(
      [
        ['县财政局', '县直机关'],
        ['县残疾人联合会', '县直机关'],
      ],
      [aKnownUnit({ name: '县城建局', code: 'czj' })],
    )
    expect(problems).toEqual([])
    expect(added.map(({ data }) => data.code)).toEqual(['czj2', 'czj3'])
  })

  it('lets a unit refer to one further down, by any of its names', () => {
    const { added, problems } = plan([
      ['县第一中学', '公共企事业单位', '', '', '教育局'],
      ['县教育局', '县直机关', 'jyj', '教育局'],
    ])
    expect(problems).toEqual([])
    expect(added[0]?.data.supervisingUnit).toBe('县教育局')
  })

  it('changes what a line fills in, and leaves the rest', () => {
    const known = [aKnownUnit({ name: '县财政局', code: 'czj', telephone: '1', address: '甲' })]
    const { changed, unchanged, added } = plan(
      [['县财政局', '县直机关', '', '', '', '', '0734-8550001']],
      known,
    )
    expect({ added, unchanged }).toEqual({ added: [], unchanged: 0 })
    expect(changed[0]?.changes).toEqual([{ label: '公开电话', before: '1', after: '0734-8550001' }])
    expect(plan([['县财政局', '县直机关']], known).unchanged).toBe(1)
  })

  it('knows a unit whose name is written with blanks', () => {
    const known = [aKnownUnit({ name: '县财政局', code: 'czj' })]
    expect(plan([['县 财 政 局', '县直机关']], known).unchanged).toBe(1)
  })

  it('lets no unit publish whose level says that it does not, unless the line says so', () => {
    const { added } = plan([
      ['县委办公室', '党委机构（不列入公开主体）'],
      ['县财政局', '县直机关'],
    ])
    expect(added.map(({ data }) => data.disclosing)).toEqual([false, null])
  })

  it('refuses to give a unit on record another code, and to change one twice', () => {
    const known = [aKnownUnit({ name: '县财政局', code: 'czj' })]
    expect(plan([['县财政局', '县直机关', 'cz']], known).problems).toMatchObject([
      { cell: 'C2', reason: '“县财政局”的代码已是 czj，网址随代码而定，导入时不能更改' },
    ])
    const rows = [
      ['县财政局', '县直机关'],
      ['县财政和国资局', '县直机关', 'czj'],
    ]
    expect(plan(rows, known).problems).toMatchObject([
      { cell: 'A3', reason: '与第 2 行是同一个单位（县财政局）' },
    ])
  })

  it.each([
    [
      'a telephone that lost its zero',
      [['甲局', '县直机关', '', '', '', '', '7348550001']],
      'G2',
      '应为电话号码，如 0734-8550000；区号前的 0 被表格软件去掉的请补上',
    ],
    [
      'a name twice',
      [
        ['甲局', '县直机关'],
        ['甲局', '县直机关'],
      ],
      'A3',
      '“甲局”与第 2 行重复',
    ],
    [
      'a code twice',
      [
        ['甲局', '县直机关', 'a'],
        ['乙局', '县直机关', 'a'],
      ],
      'C3',
      '代码“a”与第 2 行重复',
    ],
    [
      'a code of other letters',
      [['甲局', '县直机关', 'A_局']],
      'C2',
      '代码由小写字母、数字和连字符组成，最长 40 个字符',
    ],
    [
      'a supervisor nobody knows',
      [['甲校', '公共企事业单位', '', '', '某局']],
      'E2',
      '“某局”不在系统中，也不在本表中',
    ],
    [
      'a wrong credit code',
      [['甲局', '县直机关', '', '', '', '11430422000000000X']],
      'F2',
      '统一社会信用代码应为 18 位，且校验位正确',
    ],
  ])('refuses %s', (_what, rows, cell, reason) => {
    expect(plan(rows).problems).toEqual([expect.objectContaining({ cell, reason })])
  })
})

describe('a roster of villages', () => {
  const units = [
    { ...aKnownUnit({ name: '三塘镇人民政府', shortName: '三塘镇' }), level: 'township' },
    { ...aKnownUnit({ name: '车江街道办事处', shortName: '车江街道' }), level: 'subdistrict' },
    { ...aKnownUnit({ name: '县财政局' }), level: 'county' },
  ]
  const plan = (rows: string[][], known: Parameters<typeof planVillages>[0]['known'] = []) =>
    planVillages({
      rows: rowsOf<VillageColumn>(VILLAGE_COLUMNS, [
        ['名称', '所属乡镇', '类别', '区划代码', '别称'],
        ...rows,
      ]),
      known,
      units,
    })

  it('knows a community by its name, and lets two townships have a village of one name', () => {
    const { added, problems } = plan([
      ['新塘村', '三塘镇'],
      ['新塘村', '车江街道'],
      ['城南社区', '三塘镇人民政府'],
    ])
    expect(problems).toEqual([])
    expect(added.map(({ title, data }) => [title, data.kind])).toEqual([
      ['三塘镇新塘村', 'village'],
      ['车江街道新塘村', 'village'],
      ['三塘镇城南社区', 'community'],
    ])
  })

  it('follows a village by its code when it is renamed', () => {
    const known = [
      {
        id: 'v1',
        name: '老塘村',
        townshipId: '三塘镇人民政府',
        kind: 'village' as const,
        code: '430422104201',
        aliases: [],
      },
    ]
    const { changed, added } = plan([['新塘村', '三塘镇', '', '430422104201', '老塘村']], known)
    expect(added).toEqual([])
    expect(changed[0]).toMatchObject({
      id: 'v1',
      changes: [
        { label: '名称', before: '老塘村', after: '新塘村' },
        { label: '别称', before: '', after: '老塘村' },
      ],
    })
  })

  it('refuses to change one village by two lines', () => {
    const known = [
      {
        id: 'v1',
        name: '老塘村',
        townshipId: '三塘镇人民政府',
        kind: 'village' as const,
        code: '430422104201',
        aliases: [],
      },
    ]
    const rows = [
      ['老塘村', '三塘镇'],
      ['新塘村', '三塘镇', '', '430422104201'],
    ]
    expect(plan(rows, known).problems).toMatchObject([
      { cell: 'A3', reason: '与第 2 行是同一个村（老塘村）' },
    ])
  })

  it.each([
    [
      'a township nobody knows',
      [['甲村', '某镇']],
      'B2',
      '系统中没有乡镇（街道）“某镇”，请先导入单位',
    ],
    ['a unit that is no township', [['甲村', '县财政局']], 'B2', '“县财政局”不是乡镇或者街道'],
    [
      'a village twice',
      [
        ['甲村', '三塘镇'],
        ['甲村', '三塘镇人民政府'],
      ],
      'A3',
      '“三塘镇人民政府甲村”与第 2 行重复',
    ],
    ['a short code', [['甲村', '三塘镇', '', '4304']], 'D2', '区划代码应为 12 位数字'],
  ])('refuses %s', (_what, rows, cell, reason) => {
    expect(plan(rows).problems).toEqual([expect.objectContaining({ cell, reason })])
  })
})

describe('a roster of people', () => {
  const units = [
    aKnownUnit({ name: '县财政局', aliases: ['财政局'] }),
    aKnownUnit({ name: '县教育局' }),
  ]
  const known: KnownPerson[] = [
    {
      id: 'p1',
      name: '张三',
      username: 'zhangsan',
      unitId: '县财政局',
      roles: ['editor'],
      email: 'a@example.gov.cn',
      leader: false,
    },
  ]
  const plan = (rows: string[][]) =>
    planPeople({
      rows: rowsOf<PersonColumn>(PERSON_COLUMNS, [
        ['姓名', '单位', '角色', '登录名', '邮箱', '分管领导'],
        ...rows,
      ]),
      known,
      units,
      suggestUsername: () => 'zhangsan',
    })

  it('numbers a user name that is taken, and takes several roles', () => {
    const { added, problems } = plan([
      ['章三', '财政局', '编辑、审核人'],
      ['张珊', '县教育局', 'reviewer'],
    ])
    expect(problems).toEqual([])
    expect(added.map(({ data }) => [data.username, data.roles])).toEqual([
      ['zhangsan2', ['editor', 'reviewer']],
      ['zhangsan3', ['reviewer']],
    ])
  })

  it('knows a person whose name is padded with blanks', () => {
    const { unchanged, added } = plan([
      ['张　三', '县财政局', '编辑'],
      ['李　四', '县财政局', '编辑'],
    ])
    expect([unchanged, added.map(({ data }) => data.name)]).toEqual([1, ['李四']])
  })

  it('refuses to change one account by two lines', () => {
    const { problems } = plan([
      ['张三', '县财政局', '编辑', 'zhangsan'],
      ['张三', '县财政局', '审核人'],
    ])
    expect(problems).toMatchObject([{ cell: 'A3', reason: '与第 2 行是同一个账号（zhangsan）' }])
  })

  it('moves a known person by user name to another unit and role', () => {
    expect(plan([['张三', '县教育局', '审核人', 'zhangsan', '', '是']]).changed).toMatchObject([
      {
        id: 'p1',
        changes: [
          { label: '所在单位', before: '县财政局', after: '县教育局' },
          { label: '角色', before: '编辑', after: '审核人' },
          { label: '分管领导', before: '否', after: '是' },
        ],
      },
    ])
  })

  it.each([
    [
      'an auditor who also writes',
      [['甲', '财政局', '监督员、编辑']],
      'C2',
      '监督员不得兼任其他角色（监督与经办分离）',
    ],
    [
      'a role that is none',
      [['甲', '财政局', '科长']],
      'C2',
      '没有角色“科长”，应为：编辑、审核人、保密审查员、清单管理员、监督员、系统管理员',
    ],
    ['a unit nobody knows', [['甲', '某局', '编辑']], 'B2', '系统中没有单位“某局”，请先导入单位'],
    [
      'an address of somebody else',
      [['甲', '财政局', '编辑', '', 'A@example.gov.cn']],
      'E2',
      '电子邮箱已由“张三”使用',
    ],
    [
      'no address at all',
      [['甲', '财政局', '编辑', '', '张三']],
      'E2',
      '电子邮箱应如 zhangsan@example.gov.cn',
    ],
    [
      'two of one name without user names',
      [
        ['甲', '财政局', '编辑'],
        ['甲', '财政局', '编辑'],
      ],
      'A3',
      '本单位的“甲”与第 2 行重复；同名的两人请填写登录名',
    ],
  ])('refuses %s', (_what, rows, cell, reason) => {
    expect(plan(rows).problems).toEqual([expect.objectContaining({ cell, reason })])
  })
})
