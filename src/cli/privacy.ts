import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import { PRIVACY_KIND_LABELS, type PrivacyKind } from '../domain/privacy/privacyFinding'
import { scanParts } from '../domain/privacy/scanParts'
import { printJson } from './jsonLines'

type Options = { json?: boolean }

/** One finding as it is printed; the datum itself never is. */
type Line = { file: string; kind: PrivacyKind; where: string; masked: string }

type Checked = { ok: true; lines: Line[]; notes: string[] } | { ok: false; reason: string }

const FOUND = 3
const UNREADABLE = 1

/**
 * `gongkai privacy FILE… [--json]`: the privacy guard over files, without a database. Exit 3 when
 * anything was found; otherwise 1 when a file could not be read at all (named on stderr, the others
 * are still checked); otherwise 0. Parts that no program can judge (pictures, a file within an
 * archive that is encrypted) are named on stderr and do not change the exit code.
 */
export const registerPrivacy = (program: Command, { folder }: { folder: string }): void => {
  program
    .command('privacy')
    .description('检查文件里的个人信息：文本、docx、xlsx、csv、pdf、zip、图片等')
    .argument('<files...>', '要检查的文件')
    .option('--json', '每处发现输出一行 JSON')
    .action((files: string[], options: Options) => checkFiles({ files, options, folder }))
}

type CheckInput = { files: readonly string[]; options: Options; folder: string }

const checkFiles = async ({ files, options, folder }: CheckInput): Promise<void> => {
  let found = 0
  let unread = 0
  for (const file of files) {
    const checked = await checkOne({ file, folder })
    if (!checked.ok) {
      unread++
      process.stderr.write(`未能检查 ${file}：${checked.reason}\n`)
      continue
    }
    found += checked.lines.length
    for (const note of checked.notes) process.stderr.write(`请人工查看 ${file}：${note}\n`)
    for (const line of checked.lines) {
      if (options.json) printJson(line)
      else process.stdout.write(`${readable(line)}\n`)
    }
  }
  if (!options.json) process.stdout.write(summary({ files: files.length, found, unread }))
  if (found > 0) process.exitCode = FOUND
  else if (unread > 0) process.exitCode = UNREADABLE
}

const checkOne = async (input: { file: string; folder: string }): Promise<Checked> => {
  const { file, folder } = input
  let data: Buffer
  try {
    data = await readFile(path.resolve(folder, file))
  } catch (error) {
    return { ok: false, reason: diskReason(error as NodeJS.ErrnoException) }
  }
  // The readers of all formats are heavy; other commands do without them.
  const { readContentParts } = await import('../exchange/contentParts/readContentParts')
  const { gpsFinding } = await import('../exchange/contentParts/image/gpsFinding')
  const read = await readContentParts({ fileName: path.basename(file), data })
  if (!read.ok) return read
  const { blocking } = scanParts(read.parts)
  const findings = [...blocking, ...(read.positions ?? []).map(gpsFinding)]
  return {
    ok: true,
    lines: findings.map(({ kind, where, masked }) => ({ file, kind, where, masked })),
    notes: read.unreadable ?? [],
  }
}

const diskReason = (error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return '找不到文件，请检查路径'
  if (error.code === 'EISDIR') return '这是一个文件夹，不是文件'
  return `无法读取（${error.code ?? error.message}）`
}

const readable = ({ file, kind, where, masked }: Line): string =>
  `${file}：${PRIVACY_KIND_LABELS[kind]} ${masked}（${where}）`

const summary = (count: { files: number; found: number; unread: number }): string => {
  const { files, found, unread } = count
  const rest = unread > 0 ? `，另有${unread}个文件未能检查` : ''
  return `共检查${files - unread}个文件，发现${found}处个人信息${rest}。\n`
}
