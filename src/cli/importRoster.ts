import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import type { RosterOutcome } from '../domain/office/openingViews'
import { ROSTER_KINDS, type RosterKind } from '../domain/organisation/roster/rosterColumn'
import { CliError } from './cliError'

/** Takes in a roster, or says what it would do. */
export type TakeInRoster = (input: {
  kind: RosterKind
  file: { fileName: string; data: Buffer }
  apply: boolean
}) => Promise<RosterOutcome>

export type ImportRosterDeps = {
  takeIn: TakeInRoster
  out?: (line: string) => void
  err?: (line: string) => void
  fail?: () => void
  /** Against which a relative FILE is resolved. */
  folder?: string
}

type Options = { dryRun?: boolean; json?: boolean }

/**
 * Adds `units|people|villages FILE [--dry-run] [--json]` to `gongkai import` (`users` says the same as
 * `people`). All of the file is taken in, or nothing and the problems go to stderr with exit 1. Initial
 * passwords of new accounts are printed once.
 */
export const registerImportRoster = (importCommand: Command, deps: ImportRosterDeps): void => {
  for (const kind of Object.keys(ROSTER_KINDS) as RosterKind[])
    importCommand
      .command(kind === 'people' ? 'users' : kind)
      .description(`导入${ROSTER_KINDS[kind]}名册（xlsx 或 csv）；全部无误才入库`)
      .argument('<file>', '填好的名册')
      .option('--dry-run', '只显示将要新增、修改什么，不保存')
      .option('--json', '输出一行 JSON')
      .action((file: string, options: Options) => importRoster({ kind, file, options, deps }))
}

const importRoster = async ({
  kind,
  file,
  options,
  deps,
}: {
  kind: RosterKind
  file: string
  options: Options
  deps: ImportRosterDeps
}): Promise<void> => {
  const out = deps.out ?? ((line) => process.stdout.write(`${line}\n`))
  const err = deps.err ?? ((line) => process.stderr.write(`${line}\n`))
  const fail = deps.fail ?? (() => (process.exitCode = 1))
  const data = await readFile(path.resolve(deps.folder ?? '.', file)).catch(() => {
    throw new CliError(`找不到文件：${file}。请检查路径。`)
  })
  const outcome = await deps.takeIn({
    kind,
    file: { fileName: path.basename(file), data },
    apply: !options.dryRun,
  })
  if (options.json) out(JSON.stringify(outcome))
  else readableLines(outcome).forEach(out)
  if (outcome.problems.length === 0) return
  for (const { cell, column, reason } of outcome.problems) err(`${cell}（${column}）：${reason}`)
  err(`有 ${outcome.problems.length} 处问题，没有保存任何内容。请改正后重新导入。`)
  fail()
}

const readableLines = (outcome: RosterOutcome): string[] => [
  ...outcome.added.map(({ row, title }) => `第 ${row} 行 新增 ${title}`),
  ...outcome.changed.map(
    ({ row, title, changes }) =>
      `第 ${row} 行 修改 ${title}：${changes
        .map(({ label, before, after }) => `${label} ${before || '（空）'} → ${after}`)
        .join('；')}`,
  ),
  `新增 ${outcome.added.length}，修改 ${outcome.changed.length}，未变 ${outcome.unchanged}。${
    outcome.applied ? '已保存。' : '未保存。'
  }`,
  ...outcome.passwords.map(
    ({ unit, name, username, password }) => `${unit}\t${name}\t${username}\t初始密码 ${password}`,
  ),
]
