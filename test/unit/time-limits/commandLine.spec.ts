import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const ROOT = join(import.meta.dirname, '../../..')
const HARNESS = `
  import { Command } from 'commander'
  import { registerDue } from './src/cli/due.ts'
  import { registerRule } from './src/cli/rule.ts'
  const program = new Command('gongkai')
  registerRule(program)
  registerDue(program)
  await program.parseAsync(process.argv.slice(1), { from: 'user' })
`

const gongkai = (args: string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', HARNESS, '--', ...args],
    { cwd: ROOT, encoding: 'utf8', input, env: { ...process.env, NODE_OPTIONS: '' } },
  )
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  return { status, lines, stderr }
}

describe('gongkai rule', () => {
  it('prints one object for a text, with --json or without', () => {
    const plain = gongkai(['rule', '每年1月31日前'])
    expect(plain).toMatchObject({ status: 0, stderr: '' })
    expect(plain.lines).toEqual([
      {
        text: '每年1月31日前',
        clauses: [{ kind: 'on-date', anchor: 'calendar', dates: ['01-31'] }],
        needsReview: false,
        reasons: [],
      },
    ])
    expect(gongkai(['rule', '--json', '每年1月31日前']).lines).toEqual(plain.lines)
  })

  it('answers every line of standard input in its place, an empty one too', () => {
    const { lines, status } = gongkai(['rule', '--stdin'], '\uFEFF实时公开\r\n\n同上')
    expect(lines.map(({ text, needsReview }) => [text, needsReview])).toEqual([
      ['实时公开', false],
      ['', true],
      ['同上', true],
    ])
    expect(status).toBe(0)
  })

  it('refuses to run without a text, in Chinese', () => {
    expect(gongkai(['rule'])).toMatchObject({
      status: 1,
      lines: [],
      stderr: expect.stringContaining('缺少公开时限原文'),
    })
  })
})

describe('gongkai due', () => {
  it('prints the due date and how it was counted', () => {
    const { lines, status } = gongkai(['due', '--from', '2026-02-09', '信息形成后20个工作日内'])
    expect(status).toBe(0)
    expect(lines).toEqual([
      {
        due: '2026-03-13',
        lastWorkday: '2026-03-13',
        provisional: false,
        explanation: expect.arrayContaining([expect.stringContaining('第 20 个工作日')]),
      },
    ])
  })

  it('marks the ceiling, and gives the reason where there is no date', () => {
    const { lines } = gongkai(['due', '--stdin'], '2026-11-20\t及时公开\n2026-11-20\t长期公开\n')
    expect(lines[0]).toMatchObject({ due: '2026-12-18', ceiling: true })
    expect(lines[1]).toMatchObject({ due: null, reason: '长期公开，没有截止日期' })
    expect(lines[1]).not.toHaveProperty('ceiling')
  })

  it('keeps the place of a bad line and fails at the end', () => {
    const { lines, status, stderr } = gongkai(
      ['due', '--stdin'],
      '2026-02-30\t及时公开\n2026-02-09\t信息形成后10个工作日内\n1999-01-01\t及时公开\n没有日期\n',
    )
    expect(lines.map((line) => 'error' in line)).toEqual([true, false, true, true])
    expect(lines[1]).toMatchObject({ due: '2026-02-28' })
    expect(status).toBe(1)
    expect(stderr).toContain('有 3 行未能推算')
  })

  it.each([
    [['due', '及时公开'], '缺少起算日'],
    [['due', '--from', '2026-13-01', '及时公开'], '不是有效日期'],
    [['due', '--from', '2026-11-20'], '缺少公开时限原文'],
    [['due', '--from', '2001-01-01', '及时公开'], '超出工作日历的范围'],
  ])('refuses %j', (args, message) => {
    expect(gongkai(args)).toMatchObject({
      status: 1,
      lines: [],
      stderr: expect.stringContaining(message),
    })
  })
})
