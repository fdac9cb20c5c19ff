import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { registerImportSubsidies } from '../../../src/cli/importSubsidies'
import { collectBytes } from '../../../src/exchange/workbook/collectBytes'
import { writeCsv } from '../../../src/exchange/workbook/writeCsv'
import { writeWorkbook } from '../../../src/exchange/workbook/writeWorkbook'
import { inventedVillages, paymentCsv, paymentSheet } from '../../support/paymentFiles/generate'
import { HAZARDS, type FixtureSheet } from '../../support/paymentFiles/hazards'
import { inventedIdentity } from '../../support/paymentFiles/invented'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-subsidies-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (...args: string[]) => {
  let out = ''
  const err: string[] = []
  let failed = false
  const importCommand = new Command('import')
  registerImportSubsidies(importCommand, {
    out: (lines) => void (out += lines),
    err: (line) => err.push(line),
    fail: () => (failed = true),
    folder,
  })
  await importCommand.parseAsync(['subsidies', ...args], { from: 'user' })
  return { lines: out.split('\n').slice(0, -1), err, failed }
}

const workbookOf = (sheets: readonly FixtureSheet[]) =>
  collectBytes(
    writeWorkbook({
      sheets: sheets.map(({ name, rows, merges }) => ({
        name,
        columns: rows[0]!.texts.map(() => ({ width: 12 })),
        merges: [...merges],
        rows: [rows.map(({ texts }) => ({ cells: texts.map((text) => text || null) }))],
      })),
    }),
  )

const save = async (name: string, bytes: Uint8Array | string): Promise<string> => {
  await writeFile(join(folder, name), bytes)
  return name
}

describe('gongkai import subsidies', () => {
  it('prints a line a payment and a summary, without an identity or bank number', async () => {
    const file = await save('a.xlsx', await workbookOf(HAZARDS.titlesAndTotals))
    const { lines, err, failed } = await run(file, '--dry-run', '--json')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { sheet: 'Sheet1', row: 5, village: '新塘村', name: '王芳', amount: '336.00', problems: [] },
      {
        sheet: 'Sheet1',
        row: 6,
        village: '新塘村',
        name: '李小明',
        amount: '210.00',
        problems: [],
      },
      {
        sheet: 'Sheet1',
        row: 9,
        village: '新塘村',
        name: '欧阳娜娜',
        amount: '157.50',
        problems: [],
      },
      { summary: { rows: 3, clean: 3, doubtful: 0, total: '703.50' } },
    ])
    expect(lines.join('\n')).not.toMatch(/\d{6}/)
    expect(err).toEqual([expect.stringContaining('“合计”为713.50元，按各行相加为703.50元')])
    expect(failed).toBe(false)
  })

  it('names column, cell and reason of each problem', async () => {
    const csv = `村,姓名,身份证号码,补贴金额（元）\n新塘村,王芳,${inventedIdentity(1).slice(1)},-5\n`
    const { lines } = await run(await save('b.csv', csv), '--dry-run', '--json')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        sheet: expect.any(String),
        row: 2,
        village: '新塘村',
        name: '王芳',
        amount: '-5.00',
        problems: [
          { column: '身份证号码', cell: 'C2', reason: '身份证号应为18位，这里是17位' },
          { column: '补贴金额（元）', cell: 'D2', reason: '金额为负数，应为大于0的金额' },
        ],
      },
      { summary: { rows: 1, clean: 0, doubtful: 1, total: '-5.00' } },
    ])
  })

  it('reads merged villages, and one sheet a village, from a workbook', async () => {
    const merged = await save('c.xlsx', await workbookOf(HAZARDS.mergedVillages))
    const sheets = await save('d.xlsx', await workbookOf(HAZARDS.sheetPerVillage))
    const villages = async (file: string) =>
      (await run(file, '--dry-run', '--json')).lines
        .slice(0, -1)
        .map((line) => (JSON.parse(line) as { village: string }).village)
    expect(await villages(merged)).toEqual(['新塘村', '新塘村', '石塘村', '石塘村'])
    expect(await villages(sheets)).toEqual(['新塘村', '石塘村', '石塘村'])
  })

  it('reads a generated list alike from a workbook and from csv', async () => {
    const options = { rows: 1_200, villages: inventedVillages({ townships: 2, each: 3 }) }
    const xlsx = await save(
      'e.xlsx',
      await collectBytes(writeWorkbook({ sheets: [paymentSheet(options)] })),
    )
    const csv = await save('e.csv', await collectBytes(writeCsv(paymentCsv(options))))
    const last = async (file: string) => {
      const { lines, err } = await run(file, '--dry-run', '--json')
      expect(err).toEqual([])
      expect(lines).toHaveLength(1_201)
      return lines.at(-1)
    }
    expect(await last(xlsx)).toBe(await last(csv))
  })

  it('lists problems and villages in Chinese without --json', async () => {
    const file = await save('f.xlsx', await workbookOf(HAZARDS.duplicates))
    const { lines } = await run(file, '--dry-run')
    expect(lines).toEqual([
      'Sheet1 C3（身份证号码）王芳：错误，与第2行重复：同一人、同一村、数量和金额都相同，应只保留一笔。',
      'Sheet1 C4（身份证号码）王芳：存疑，同一人在第2行已有一笔，数量或者金额不同，请核对。',
      '新塘村：4笔，500.00元',
      '共4笔，500.00元：无问题2笔，存疑1笔，有错误1笔。试运行，未保存。',
    ])
  })

  it('passes over a cover sheet and says so', async () => {
    const cover: FixtureSheet = {
      name: '封面',
      rows: [{ number: 1, texts: ['三塘镇'], kinds: ['text'], hidden: false }],
      merges: [],
    }
    const file = await save('g.xlsx', await workbookOf([cover, ...HAZARDS.duplicates]))
    const { lines, err } = await run(file, '--dry-run', '--json')
    expect(lines).toHaveLength(5)
    expect(err).toEqual([expect.stringContaining('未读取工作表“封面”：')])
  })

  it('refuses to store, and says where lists are uploaded', async () => {
    const { err, failed, lines } = await run('a.xlsx')
    expect(err).toEqual([expect.stringContaining('管理后台')])
    expect([lines, failed]).toEqual([[], true])
  })

  it.each([
    ['a file that is not there', 'meiyou.xlsx', '找不到文件'],
    ['a folder', '.', '文件夹'],
    ['a table without a list', 'plain.csv', '没有找到表头'],
    ['a file that is no table', 'image.png', '图片'],
  ])('refuses %s', async (_, file, reason) => {
    await save('plain.csv', '今天,天气\n很,好\n')
    await save(
      'image.png',
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    )
    const { err, failed, lines } = await run(file, '--dry-run', '--json')
    expect(err.join()).toContain(reason)
    expect([lines, failed]).toEqual([[], true])
  })
})
