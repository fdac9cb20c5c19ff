import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Command } from 'commander'
import { registerImportCatalogue, type StoreDirectory } from '../../../src/cli/importCatalogue'
import { gridOf } from '../../support/directories/gridOf'
import { aNationalRow, nationalTable } from '../../support/directories/nationalTable'
import { xlsxOf } from '../../support/directories/directoryFiles'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongkai-directory-'))
  const rows = [
    aNationalRow(),
    aNationalRow({ serial: '2', second: '审核信息', timeLimit: '及时' }),
  ]
  await writeFile(path.join(folder, '目录.xlsx'), await xlsxOf([nationalTable({ rows })]))
  const other = gridOf({ name: '说明', rows: [['编制说明', '略']] })
  const two = await xlsxOf([nationalTable({ rows: [aNationalRow({ timeLimit: '同上' })] }), other])
  await writeFile(path.join(folder, '两张.xlsx'), two)
  const offices = gridOf({
    rows: [
      ['公开事项', '公开内容', '公开时限', '公开主体', '责任科室', '责任单位'],
      ['政策解读', '解读材料', '及时', '县政府办', '综合组', ''],
      ['机构信息', '机构职能', '及时', '县政府办', '人事组', '县委编办'],
    ],
  })
  await writeFile(path.join(folder, '科室.xlsx'), await xlsxOf([offices]))
  await writeFile(path.join(folder, '别的.xlsx'), await xlsxOf([other]))
  await writeFile(path.join(folder, '坏的.xlsx'), 'PK\u0003\u0004 and nothing more')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (args: readonly string[], store: StoreDirectory = refuseToStore) => {
  const ended = { out: [] as string[], err: [] as string[], failed: false }
  const program = new Command('gongkai').exitOverride()
  registerImportCatalogue(program.command('import'), {
    folder,
    store,
    out: (line) => ended.out.push(line),
    err: (line) => ended.err.push(line),
    fail: () => (ended.failed = true),
  })
  await program.parseAsync(['import', 'catalogue', ...args], { from: 'user' })
  return ended
}

const refuseToStore: StoreDirectory = () => {
  throw new Error('a dry run stores nothing')
}

describe('gongkai import catalogue', () => {
  it('prints one object an item, with the documented keys and no others', async () => {
    const { out, err, failed } = await run(['目录.xlsx', '--dry-run', '--json'])
    expect({ err, failed }).toEqual({ err: [], failed: false })
    expect(out.map((line) => JSON.parse(line) as unknown)[0]).toEqual({
      sheet: '目录',
      row: 4,
      path: ['最低生活保障', '政策法规文件'],
      content: '现行有效的最低生活保障政策文件',
      bases: '《中华人民共和国政府信息公开条例》第二十一条',
      timeLimit: '自信息形成或者变更之日起20个工作日内',
      organ: '县民政局',
      unit: '',
      channels: [
        { name: '政府网站', required: true },
        { name: '政府公报', required: false },
      ],
      audience: '全社会',
      methods: ['proactive'],
      levels: ['县级'],
      doubts: [],
    })
    expect(out).toHaveLength(2)
    expect(Object.keys(JSON.parse(out[1]!) as object).join()).toBe(
      'sheet,row,path,content,bases,timeLimit,organ,unit,channels,audience,methods,levels,doubts',
    )
  })

  it('prints the office that does the work where no unit is named', async () => {
    const { out } = await run(['科室.xlsx', '--dry-run', '--json'])
    expect(out.map((line) => (JSON.parse(line) as { unit: string }).unit)).toEqual([
      '综合组',
      '县委编办',
    ])
  })

  it('keeps stdout to the items and tells doubts of the file on stderr', async () => {
    const { out, err, failed } = await run(['两张.xlsx', '--dry-run', '--json'])
    expect(out).toHaveLength(1)
    expect((JSON.parse(out[0]!) as { doubts: unknown }).doubts).toEqual([
      { column: '公开时限', cell: 'F4', reason: '“同上”之上没有内容可以沿用，请补全' },
    ])
    expect(err).toEqual([expect.stringMatching(/^存疑（说明）：没有认出表头/)])
    expect(failed).toBe(false)
  })

  it('shows a person every table, every item and every doubt with its cell', async () => {
    const { out } = await run(['两张.xlsx', '--dry-run'])
    expect(out.join('\n')).toMatch(/【社会救助领域基层政务公开标准目录】工作表“目录”第2行起/)
    expect(out).toContain('  领域：社会救助；事项1个；' + out[2]!.slice(out[2]!.indexOf('列：')))
    expect(out).toContain('  1. 最低生活保障 / 政策法规文件（第4行）')
    expect(out).toContain('     同上；县民政局；■政府网站 □政府公报')
    expect(out).toContain('     存疑（F4 公开时限）：“同上”之上没有内容可以沿用，请补全')
    expect(out.at(-1)).toBe('共1张表、1个事项，存疑2处。试运行，未保存。')
  })

  it.each([
    ['a file that is not there', '没有.xlsx', /^找不到文件：没有\.xlsx/],
    ['a folder', '.', /^这是一个文件夹/],
    ['a file that is no spreadsheet', '坏的.xlsx', /^坏的\.xlsx：/],
    ['a spreadsheet without a directory', '别的.xlsx', /^文件里没有认出标准目录/],
  ])('refuses %s on stderr, with a failing exit', async (_, file, reason) => {
    for (const options of [['--dry-run', '--json'], []]) {
      const { out, err, failed } = await run([file, ...options])
      expect({ out, failed }).toEqual({ out: [], failed: true })
      expect(err.join('\n')).toMatch(reason)
    }
  })

  it('hands the reading to the store and prints its answer', async () => {
    const stored: string[] = []
    const store: StoreDirectory = ({ reading, fileName }) => {
      stored.push(`${fileName} ${reading.tables[0]!.rows.length}`)
      return Promise.resolve('已提交预览。')
    }
    expect((await run(['目录.xlsx'], store)).out).toEqual(['已提交预览。'])
    expect((await run(['目录.xlsx', '--json'], store)).out).toEqual(['{"message":"已提交预览。"}'])
    expect(stored).toEqual(['目录.xlsx 2', '目录.xlsx 2'])
  })
})
