import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { registerImportGazette, type StoreGazette } from '../../../../src/cli/importGazette'

const REAL = 'seed/data/gazette-2022.txt'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongkai-gazette-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (...args: string[]) => {
  const out: string[] = []
  const err: string[] = []
  const stored: Parameters<StoreGazette>[0][] = []
  let failed = false
  const importCommand = new Command('import')
  registerImportGazette(importCommand, {
    store: async (input) => {
      stored.push(input)
      return { stored: input.issue.documents.length - 1, skipped: 1, entered: 7 }
    },
    out: (line) => out.push(line),
    err: (line) => err.push(line),
    fail: () => (failed = true),
  })
  await importCommand.parseAsync(['gazette', ...args], { from: 'user' })
  return { out, err, stored, failed }
}

const aFile = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('gongkai import gazette', () => {
  it('prints one JSON object a document in a dry run and stores nothing', async () => {
    const { out, stored, failed } = await run(REAL, '--dry-run', '--json')
    const documents = out.map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(documents).toHaveLength(12)
    expect(documents[2]).toMatchObject({
      kind: 'notice',
      documentNumber: '清政办发〔2022〕3号',
      registrationNumber: 'HNDR-2022-01002',
      dateMade: '2022-01-06',
      issuer: '衡南县人民政府办公室',
      parent: null,
    })
    expect(documents[3]).toMatchObject({ parent: 2, documentNumber: null })
    expect(
      documents.every((one) => Array.isArray(one.paragraphs) && Array.isArray(one.doubts)),
    ).toBe(true)
    expect(stored).toEqual([])
    expect(failed).toBe(false)
  })

  it('prints a readable list in Chinese without --json', async () => {
    const { out } = await run(REAL, '--dry-run')
    expect(out[0]).toBe('1. 【讲话】在县环委会第一次全体会议上的讲话')
    expect(out.some((line) => line.includes('由第3件印发'))).toBe(true)
    expect(out.at(-1)).toMatch(/^共12件文件，存疑\d+处。试运行，未保存。$/)
  })

  it('hands the split gazette to the store and says what it did', async () => {
    const { out, stored } = await run(REAL)
    expect(stored).toHaveLength(1)
    expect(stored[0]).toMatchObject({ file: REAL })
    expect(out).toEqual(['共12件文件：新存入11件，已有1件未重复存入；7件进入政策文件库。'])
  })

  it('says in Chinese that the file is not there, and fails', async () => {
    const { out, err, failed } = await run(join(folder, 'meiyou.txt'), '--dry-run')
    expect(err[0]).toContain('找不到文件')
    expect([out, failed]).toEqual([[], true])
  })

  it('refuses a folder', async () => {
    const { err, failed } = await run(folder)
    expect(err[0]).toContain('文件夹')
    expect(failed).toBe(true)
  })

  it('refuses a text that holds no document, and stores nothing', async () => {
    const { err, stored, failed } = await run(await aFile('a.txt', '今天天气很好。\n'))
    expect(err[0]).toContain('没有认出任何公文')
    expect([stored, failed]).toEqual([[], true])
  })

  it('reads a file with one broken byte and doubts its line', async () => {
    const text = '东山县人民政府\n关于防汛的通知\n东政发〔2023〕4号\n各乡镇：\n请做好防?工作。\n'
    const bytes = Buffer.from(text)
    bytes[bytes.indexOf('?')] = 0xff
    const padding = Buffer.from('请认真落实。'.repeat(20))
    const file = await aFile('broken.txt', Buffer.concat([bytes, padding]))
    const { out } = await run(file, '--dry-run')
    expect(out.some((line) => line.includes('（第5行）：本行有无法识别的字符'))).toBe(true)
  })

  it('refuses a file that is not UTF-8', async () => {
    const { err, failed } = await run(await aFile('gbk.txt', Uint8Array.of(0xb9, 0xe3, 0xb8, 0xe6)))
    expect(err[0]).toContain('不是 UTF-8')
    expect(failed).toBe(true)
  })
})
