import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Command } from 'commander'
import { registerExport, type ExportDeps } from '../../../src/cli/export'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongkai-export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const wishes: unknown[] = []
async function* chunks(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('甲,')
  yield Buffer.from('乙\r\n')
}

const run = async (args: string[], body: () => AsyncIterable<Uint8Array> = chunks) => {
  const lines: string[] = []
  const open: ExportDeps['open'] = (wish, use) => {
    wishes.push(wish)
    return use({ rows: 7, body: body() })
  }
  const program = new Command('gongkai').exitOverride()
  registerExport(program, { folder, open, out: (line) => lines.push(line) })
  await program.parseAsync(['export', ...args], { from: 'user' })
  return lines
}

describe('gongkai export', () => {
  it.each([
    ['ledger', '台账.csv', 'csv', '已导出公开任务台账 7 条：台账.csv'],
    ['catalogue', '深/清单.XLSX', 'xlsx', '已导出主动公开清单 7 条：深/清单.XLSX'],
    ['audit', '日志.csv', 'csv', '已导出审计日志 7 条：日志.csv'],
  ])('writes the %s to %s, for its owner alone', async (kind, file, format, line) => {
    expect(await run([kind, file])).toEqual([line])
    expect(wishes.at(-1)).toEqual({ kind, format })
    const target = path.join(folder, file)
    expect(await readFile(target, 'utf8')).toBe('甲,乙\r\n')
    expect((await stat(target)).mode & 0o077).toBe(0)
  })

  it.each(['台账', '台账.xls', '台账.pdf'])('refuses %s, whose ending names no format', (file) =>
    expect(run(['ledger', file])).rejects.toThrow('文件名应以 .xlsx 或 .csv 结尾'),
  )

  it('leaves a file alone that is there already, unless it is told', async () => {
    await writeFile(path.join(folder, 'a.csv'), '旧')
    await expect(run(['ledger', 'a.csv'])).rejects.toThrow('文件已存在：a.csv')
    expect(await readFile(path.join(folder, 'a.csv'), 'utf8')).toBe('旧')
    await run(['ledger', 'a.csv', '--force'])
    expect(await readFile(path.join(folder, 'a.csv'), 'utf8')).toBe('甲,乙\r\n')
  })

  it('leaves nothing behind, and the earlier file as it was, when the reading fails', async () => {
    await writeFile(path.join(folder, 'a.csv'), '旧')
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('半')
      throw new Error('the database is gone')
    }
    await expect(run(['ledger', 'a.csv', '--force'], broken)).rejects.toThrow('database is gone')
    expect(await readdir(folder)).toEqual(['a.csv'])
    expect(await readFile(path.join(folder, 'a.csv'), 'utf8')).toBe('旧')
  })
})
