import { randomUUID } from 'node:crypto'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { EXPORT_KINDS, type ExportFormat, type ExportKind } from '../domain/export/exportKind'
import { CliError } from './cliError'

/** A file that is written while its rows are read. */
type OpenedExport = { rows: number; body: AsyncIterable<Uint8Array> }

export type ExportDeps = {
  /** Opens the list as the installation's operator for as long as `use` reads it. */
  open: <T>(
    wish: { kind: ExportKind; format: ExportFormat },
    use: (file: OpenedExport) => Promise<T>,
  ) => Promise<T>
  out?: (line: string) => void
  /** Against which a relative FILE is resolved. */
  folder?: string
}

type Options = { force?: boolean }

/**
 * Adds `export ledger|cards|catalogue|policies|payments|audit FILE [--force]`: the whole list, as a
 * workbook or a text table by the file's ending. The file appears when it is whole; one that is there
 * already is left alone without `--force`.
 */
export const registerExport = (program: Command, deps: ExportDeps): void => {
  const command = program.command('export').description('把清单、台账等导出为文件')
  for (const [kind, label] of Object.entries(EXPORT_KINDS) as [ExportKind, string][])
    command
      .command(kind)
      .description(`导出${label}（按文件名的结尾为 xlsx 或 csv）`)
      .argument('<file>', '要写的文件，如 导出.xlsx')
      .option('--force', '文件已存在时覆盖')
      .action((file: string, options: Options) => exportFile({ kind, file, options, deps }))
}

const exportFile = async ({
  kind,
  file,
  options,
  deps,
}: {
  kind: ExportKind
  file: string
  options: Options
  deps: ExportDeps
}): Promise<void> => {
  const format = formatOf(file)
  const target = path.resolve(deps.folder ?? '.', file)
  if (!options.force && (await exists(target)))
    throw new CliError(`文件已存在：${file}。请换一个文件名，或者加 --force 覆盖。`)
  const out = deps.out ?? ((line) => process.stdout.write(`${line}\n`))
  const rows = await deps.open({ kind, format }, async ({ rows, body }) => {
    await save(target, body)
    return rows
  })
  out(`已导出${EXPORT_KINDS[kind]} ${rows} 条：${file}`)
}

const formatOf = (file: string): ExportFormat => {
  const ending = path.extname(file).toLowerCase()
  if (ending === '.xlsx') return 'xlsx'
  if (ending === '.csv') return 'csv'
  throw new CliError(`文件名应以 .xlsx 或 .csv 结尾；收到：${file}`)
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )

/** Readable by its owner alone: an audit log or a ledger is nobody else's business. */
const save = async (target: string, body: AsyncIterable<Uint8Array>): Promise<void> => {
  await mkdir(path.dirname(target), { recursive: true })
  const partial = path.join(path.dirname(target), `.${randomUUID()}.partial`)
  try {
    const handle = await open(partial, 'wx', 0o600)
    try {
      for await (const chunk of body) await handle.writeFile(chunk)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(partial, target)
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  }
}
