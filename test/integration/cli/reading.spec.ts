import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gongkai, GONGKAI, ROOT } from './gongkai'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongkai-cli-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('gongkai rule', () => {
  it('answers with one JSON line and loads neither Payload nor a database', async () => {
    const { status, lines, stderr } = await gongkai({
      args: ['rule', '自信息形成之日起20个工作日内'],
      // Every file that is loaded is named on standard error.
      env: { NODE_OPTIONS: `--import ${path.join(ROOT, 'test/support/nameImports.mjs')}` },
    })
    expect({ status, count: lines.length }).toEqual({ status: 0, count: 1 })
    expect(lines[0]).toEqual({
      text: '自信息形成之日起20个工作日内',
      clauses: [
        expect.objectContaining({ kind: 'within', anchor: 'formed', amount: 20, unit: 'workday' }),
      ],
      needsReview: false,
      reasons: [],
    })
    const loaded = stderr.split('\n').filter((line) => line.startsWith('import '))
    expect(loaded.some((line) => line.includes('/src/cli/rule.ts'))).toBe(true)
    expect(
      loaded.filter((line) => /node_modules\/(payload|@payloadcms|next)\//.test(line)),
    ).toEqual([])
  }, 20_000)

  it('reads 20,000 lines from standard input, each answered in its place', async () => {
    const texts = Array.from(
      { length: 20_000 },
      (_, index) => `信息形成后${(index % 60) + 1}个工作日内`,
    )
    const { status, lines, stderr } = await gongkai({
      args: ['rule', '--stdin', '--json'],
      input: `${texts.join('\n')}\n`,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(lines.map(({ text }) => text)).toEqual(texts)
  }, 30_000)

  it.each([
    ['npm run', ['npm', 'run', '--silent', 'gongkai', '--'] as const],
    ['a link, as npm makes one', ['LINK'] as const],
  ])(
    'is there by %s',
    async (_, [file, ...before]) => {
      const link = path.join(folder, 'gongkai')
      if (file === 'LINK') await symlink(GONGKAI, link)
      const { status, lines } = await gongkai({
        command: [file === 'LINK' ? link : file, ...before],
        args: ['rule', '每年1月31日前'],
      })
      expect(status).toBe(0)
      expect(lines[0]).toMatchObject({ clauses: [{ kind: 'on-date', dates: ['01-31'] }] })
    },
    20_000,
  )
})

describe('gongkai due', () => {
  it('reads 20,000 dates and limits from standard input in a few seconds', async () => {
    const input = Array.from(
      { length: 20_000 },
      (_, index) => `2026-0${(index % 9) + 1}-10\t信息形成后${(index % 30) + 1}个工作日内`,
    ).join('\n')
    const { status, lines, stderr } = await gongkai({
      args: ['due', '--stdin'],
      input,
    })
    expect({ status, stderr, count: lines.length }).toEqual({
      status: 0,
      stderr: '',
      count: 20_000,
    })
    expect(lines.every(({ due }) => /^2026-\d\d-\d\d$/.test(String(due)))).toBe(true)
  }, 40_000)

  it('answers with the fields that the design names', async () => {
    const { status, lines } = await gongkai({
      args: ['due', '--from', '2026-02-09', '及时公开'],
    })
    expect(status).toBe(0)
    expect(lines).toEqual([
      {
        due: '2026-03-13',
        lastWorkday: '2026-03-13',
        provisional: false,
        ceiling: true,
        explanation: expect.any(Array),
      },
    ])
  }, 20_000)

  it('answers bad lines in their place, and ends with a Chinese reason and exit code 1', async () => {
    const { status, lines, stderr } = await gongkai({
      args: ['due', '--stdin'],
      input: '2026-13-01\t及时公开\n2026-02-09\t及时公开\n\n只有文字\n',
    })
    expect(lines.map((line) => 'error' in line)).toEqual([true, false, true, true])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '有 3 行未能推算，见输出中的 error\n' })
  }, 20_000)
})

describe('gongkai refuses in Chinese', () => {
  it.each([
    [['nonsense'], '没有“nonsense”这个命令'],
    [['rule'], '缺少公开时限原文'],
    [['rule', '--nonsense', '及时'], '没有“--nonsense”这个选项'],
    [['rule', '及时', '公开'], '参数太多'],
    [['due', '及时公开'], '缺少起算日'],
    [['due', '--from'], '后面缺少值'],
    [['import', 'nonsense'], '没有“nonsense”这个命令'],
    [['import', 'gazette'], '缺少参数“file”'],
    [['import', 'gazette', 'no-such-file.txt', '--dry-run'], '找不到文件：no-such-file.txt'],
    [['user', 'add', 'zhang'], '必须给出选项“--name <name>”'],
    [['user', 'add', 'zhang', '--name', '张', '--roles', 'king'], '角色应为'],
    [['user', 'add', 'zhang', '--name', '张', '--roles', 'auditor,editor'], '监督员不得兼任'],
    [['user', 'add', 'zhang', '--name', '张', '--roles', 'editor'], '须有所在单位'],
    [['sweep', '--at', '2026-10-12'], '--at 应为带时区的时刻'],
    [['demo', 'remove'], '确认请加 --yes'],
  ])(
    '%j',
    async (args, message) => {
      const { status, stdout, stderr } = await gongkai({ args, env: { DATA_DIR: folder } })
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toContain(message)
      expect(stderr).not.toMatch(/error:|at .*\.ts:/)
    },
    20_000,
  )

  it('names every bad variable at once, and no value', async () => {
    const { status, stderr } = await gongkai({
      args: ['sweep'],
      env: { DATA_DIR: folder, PORT: 'sechzehn', PAYLOAD_SECRET: 'kurz' },
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(/环境变量有误[\s\S]*PORT[\s\S]*PAYLOAD_SECRET/)
    expect(stderr).not.toMatch(/sechzehn|kurz/)
  }, 20_000)
})

describe('gongkai --help', () => {
  it.each([
    [['--help'], ['用法：', 'rule', 'due', 'import', 'sweep', 'user', 'demo']],
    [
      ['due', '--help'],
      ['--from', '--stdin', '起算日'],
    ],
    [
      ['user', 'add', '--help'],
      ['--roles', 'editor,reviewer,secrecy,catalogue,auditor,admin'],
    ],
    [
      ['help', 'sweep'],
      ['--at', '演示库'],
    ],
  ])(
    '%j',
    async (args, words) => {
      const { status, stdout, stderr } = await gongkai({ args })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      for (const word of words) expect(stdout).toContain(word)
      expect(stdout).not.toMatch(/Usage:|Options:|Commands:|display help/)
    },
    20_000,
  )
})

describe('gongkai import gazette --dry-run', () => {
  it('finds the file from where the caller stands, and opens no database', async () => {
    const data = path.join(folder, 'data')
    const found = await gongkai({
      args: ['import', 'gazette', 'gazette-2022.txt', '--dry-run', '--json'],
      cwd: path.join(ROOT, 'seed/data'),
      env: { DATA_DIR: data },
    })
    expect({ status: found.status, stderr: found.stderr }).toEqual({ status: 0, stderr: '' })
    expect(found.lines).toHaveLength(12)
    expect(found.lines[2]).toMatchObject({ documentNumber: '清政办发〔2022〕3号' })
    await expect(rm(data, { recursive: true })).rejects.toMatchObject({ code: 'ENOENT' })
  }, 20_000)

  it('finds it from there by npm run too', async () => {
    const { status, lines } = await gongkai({
      command: ['npm', 'run', '--silent', 'gongkai', '--'],
      args: ['import', 'gazette', 'gazette-2022.txt', '--dry-run', '--json'],
      cwd: path.join(ROOT, 'seed/data'),
    })
    expect({ status, count: lines.length }).toEqual({ status: 0, count: 12 })
  }, 20_000)

  it.each([
    ['empty.txt', '', '没有认出任何公文'],
    ['binary.txt', '\0\0\0', '不是 UTF-8'],
  ])(
    'refuses %s',
    async (name, content, message) => {
      await writeFile(path.join(folder, name), content)
      const { status, stdout, stderr } = await gongkai({
        args: ['import', 'gazette', name, '--dry-run', '--json'],
        cwd: folder,
      })
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toContain(message)
    },
    20_000,
  )
})
