import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import {
  GAZETTE_KIND_LABELS,
  type GazetteDocument,
  type GazetteIssue,
} from '../exchange/gazette/gazetteIssue'
import { splitGazette } from '../exchange/gazette/splitGazette'

/** Stores a split gazette; told the file's name so that reading it twice stores nothing twice. */
export type StoreGazette = (input: {
  issue: GazetteIssue
  file: string
}) => Promise<{ stored: number; skipped: number; entered: number }>

/** What the command needs from outside: the store, and where its lines go (default: the process). */
export type ImportGazetteDeps = {
  store: StoreGazette
  out?: (line: string) => void
  err?: (line: string) => void
  fail?: () => void
  /** Against which a relative FILE is resolved. */
  folder?: string
}

type Options = { dryRun?: boolean; json?: boolean }

/**
 * Adds `gazette FILE [--dry-run] [--json]` to `gongkai import`. The dry run stores nothing and
 * prints every document: one JSON object a line with `--json`, readable Chinese without. A missing
 * file, a file that is no UTF-8 and a text without documents are reported on stderr with exit 1.
 */
export const registerImportGazette = (importCommand: Command, deps: ImportGazetteDeps): void => {
  importCommand
    .command('gazette')
    .description('把政府公报的文本拆分成文件：讲话、通知及其印发件')
    .argument('<file>', '公报文本文件（UTF-8）')
    .option('--dry-run', '只显示拆分结果，不保存')
    .option('--json', '每件文件输出一行 JSON')
    .action((file: string, options: Options) => importGazette({ file, options, deps }))
}

const importGazette = async ({
  file,
  options,
  deps,
}: {
  file: string
  options: Options
  deps: ImportGazetteDeps
}): Promise<void> => {
  const out = deps.out ?? ((line) => process.stdout.write(`${line}\n`))
  const err = deps.err ?? ((line) => process.stderr.write(`${line}\n`))
  const fail = deps.fail ?? (() => (process.exitCode = 1))
  const read = await readGazette({ file, folder: deps.folder ?? '.' })
  if (!read.ok) {
    err(read.reason)
    fail()
    return
  }
  const { issue } = read
  if (options.dryRun) {
    const show = options.json ? jsonLines : readableLines
    show(issue).forEach((line) => out(line))
    return
  }
  const { stored, skipped, entered } = await deps.store({ issue, file })
  out(
    options.json
      ? JSON.stringify({ documents: issue.documents.length, stored, skipped, entered })
      : `共${issue.documents.length}件文件：新存入${stored}件，已有${skipped}件未重复存入；${entered}件进入政策文件库。`,
  )
}

type Read = { ok: true; issue: GazetteIssue } | { ok: false; reason: string }

const readGazette = async ({ file, folder }: { file: string; folder: string }): Promise<Read> => {
  let bytes: Buffer
  try {
    bytes = await readFile(path.resolve(folder, file))
  } catch (error) {
    return { ok: false, reason: unreadable(file, error as NodeJS.ErrnoException) }
  }
  const text = decode(bytes)
  if (text === undefined) {
    const reason = `文件不是 UTF-8 文本：${file}。请另存为 UTF-8 编码的纯文本后再导入。`
    return { ok: false, reason }
  }
  const issue = splitGazette(text)
  if (issue.documents.length === 0) {
    const reason = `文件里没有认出任何公文：${file}。应为公报的文本，每件有标题和发文字号（或主送机关）。`
    return { ok: false, reason }
  }
  return { ok: true, issue }
}

/** A few broken bytes are doubted line by line; more than one in a hundred is another encoding. */
const MOST_BROKEN_SHARE = 0.01

const decode = (bytes: Buffer): string | undefined => {
  const text = bytes.toString('utf8')
  const broken = text.split('\uFFFD').length - 1
  return broken > text.length * MOST_BROKEN_SHARE || text.includes('\0') ? undefined : text
}

const unreadable = (file: string, error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return `找不到文件：${file}。请检查路径。`
  if (error.code === 'EISDIR') return `这是一个文件夹，不是文件：${file}。`
  return `无法读取文件：${file}（${error.code ?? error.message}）。`
}

/** One object a document; a part that the print does not show is `null`, `parent` counts from 0. */
const jsonLines = (issue: GazetteIssue): string[] =>
  issue.documents.map((document, order) =>
    JSON.stringify({
      order,
      title: document.title,
      kind: document.kind,
      documentNumber: document.documentNumber ?? null,
      registrationNumber: document.registrationNumber ?? null,
      dateMade: document.dateMade ?? null,
      issuer: document.issuer ?? null,
      speaker: document.speaker ?? null,
      addressee: document.addressee ?? null,
      parent: document.parent ?? null,
      lines: document.lines,
      paragraphs: document.body,
      doubts: document.doubts,
    }),
  )

const readableLines = (issue: GazetteIssue): string[] => {
  const doubts = issue.documents.reduce((sum, one) => sum + one.doubts.length, 0)
  return [
    ...issue.doubts.map((one) => `  存疑（第${one.line}行）：${one.reason}`),
    ...issue.documents.flatMap(readableDocument),
    `共${issue.documents.length}件文件，存疑${doubts + issue.doubts.length}处。试运行，未保存。`,
  ]
}

const readableDocument = (document: GazetteDocument, order: number): string[] => {
  const facts = [
    document.documentNumber,
    document.registrationNumber && `统一登记号 ${document.registrationNumber}`,
    document.dateMade && `成文日期 ${document.dateMade}`,
    document.issuer && `发文机关 ${document.issuer}`,
    document.speaker && `讲话人 ${document.speaker}`,
    document.parent !== undefined && `由第${document.parent + 1}件印发`,
    `第${document.lines[0]}—${document.lines[1]}行`,
    `${document.body.length}段`,
  ].filter((fact) => typeof fact === 'string')
  return [
    `${order + 1}. 【${GAZETTE_KIND_LABELS[document.kind]}】${document.title}`,
    `   ${facts.join('；')}`,
    ...document.doubts.map((one) => `   存疑（第${one.line}行）：${one.reason}`),
  ]
}
