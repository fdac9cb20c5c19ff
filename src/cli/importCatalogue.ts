import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import type { DirectoryReading } from '../domain/catalogue/directory/directoryReading'
import { readDirectory } from '../domain/catalogue/directory/readDirectory'
import { readGrids } from '../exchange/spreadsheet/readGrids'
import { describeDirectory, directoryJsonLines } from './describeDirectory'

/** Stores a directory that was read; answers with a Chinese line for the person. */
export type StoreDirectory = (input: {
  reading: DirectoryReading
  fileName: string
}) => Promise<string>

/** What the command needs from outside: the store, and where its lines go (default: the process). */
export type ImportCatalogueDeps = {
  store: StoreDirectory
  out?: (line: string) => void
  err?: (line: string) => void
  fail?: () => void
  /** Against which a relative FILE is resolved. */
  folder?: string
}

type Options = { dryRun?: boolean; json?: boolean }

/**
 * Adds `catalogue FILE [--dry-run] [--json]` to `gongkai import`. The dry run stores nothing and prints what
 * was read: one JSON object an item with `--json` (nothing else on stdout; doubts about the file as a whole
 * go to stderr), a Chinese summary of every table without. A missing file, a file that is no
 * spreadsheet and one without any recognised table are reported on stderr with exit 1.
 */
export const registerImportCatalogue = (
  importCommand: Command,
  deps: ImportCatalogueDeps,
): void => {
  importCommand
    .command('catalogue')
    .description('读入基层政务公开标准目录（xlsx、csv 或 Word 文档里的表格）')
    .argument('<file>', '标准目录文件')
    .option('--dry-run', '只显示读入结果，不保存')
    .option('--json', '每个事项输出一行 JSON')
    .action((file: string, options: Options) => importCatalogue({ file, options, deps }))
}

const importCatalogue = async ({
  file,
  options,
  deps,
}: {
  file: string
  options: Options
  deps: ImportCatalogueDeps
}): Promise<void> => {
  const out = deps.out ?? ((line) => process.stdout.write(`${line}\n`))
  const err = deps.err ?? ((line) => process.stderr.write(`${line}\n`))
  const fail = deps.fail ?? (() => (process.exitCode = 1))
  const read = await readFileAsDirectory({ file, folder: deps.folder ?? '.' })
  if (!read.ok) {
    err(read.reason)
    fail()
    return
  }
  const { reading } = read
  if (!options.dryRun) {
    const line = await deps.store({ reading, fileName: path.basename(file) })
    out(options.json ? JSON.stringify({ message: line }) : line)
    return
  }
  if (options.json) {
    for (const { sheet, cell, reason } of reading.doubts)
      err(`存疑（${[sheet, cell].filter(Boolean).join(' ')}）：${reason}`)
    directoryJsonLines(reading).forEach((line) => out(line))
    return
  }
  describeDirectory(reading).forEach((line) => out(line))
}

type Read = { ok: true; reading: DirectoryReading } | { ok: false; reason: string }

const readFileAsDirectory = async ({
  file,
  folder,
}: {
  file: string
  folder: string
}): Promise<Read> => {
  let data: Buffer
  try {
    data = await readFile(path.resolve(folder, file))
  } catch (error) {
    return { ok: false, reason: unreadable(file, error as NodeJS.ErrnoException) }
  }
  const opened = await readGrids({ fileName: path.basename(file), data })
  if (!opened.ok) return { ok: false, reason: `${file}：${opened.reason}` }
  const reading = readDirectory(opened.grids)
  if (reading.tables.length > 0) return { ok: true, reading }
  const reason = `文件里没有认出标准目录：${file}。应有一张表，表头含公开事项、公开内容、公开时限、公开主体等列。`
  return { ok: false, reason }
}

const unreadable = (file: string, error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return `找不到文件：${file}。请检查路径。`
  if (error.code === 'EISDIR') return `这是一个文件夹，不是文件：${file}。`
  return `无法读取文件：${file}（${error.code ?? error.message}）。`
}
