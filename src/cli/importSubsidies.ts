import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import type { JudgedRow } from '../domain/subsidy/payments/judgedRow'
import type { PaymentSummary } from '../domain/subsidy/payments/createPaymentSummary'
import { yuanDecimal } from '../domain/subsidy/payments/readNumber'
import type { OpenedSpreadsheet } from '../exchange/spreadsheet/openSpreadsheet'
import { judgeSheets } from './judgeSheets'

/** What the command needs from outside: where its lines go (default: the process). */
export type ImportSubsidiesDeps = {
  out?: (lines: string) => void | Promise<void>
  err?: (line: string) => void
  fail?: () => void
  /** Against which a relative FILE is resolved. */
  folder?: string
}

type Options = { dryRun?: boolean; json?: boolean }

/**
 * Adds `subsidies FILE --dry-run [--json]` to `gongkai import`. The columns are recognised by their
 * headings, every payment is judged, and nothing is stored. Without a database the register of villages
 * is not at hand, so villages are not checked against it. One JSON object a payment and a summary with
 * `--json`; otherwise the rows with problems, in Chinese. Doubts about the file as a whole go to
 * stderr. A file that can't be read, or in which no list is found, is reported there with exit 1.
 */
export const registerImportSubsidies = (
  importCommand: Command,
  deps: ImportSubsidiesDeps = {},
): void => {
  importCommand
    .command('subsidies')
    .description('试读补贴发放名单（xlsx、csv）：识别列名，逐行核对，不保存')
    .argument('<file>', '发放名单')
    .option('--dry-run', '只核对，不保存')
    .option('--json', '每笔发放输出一行 JSON，最后一行为汇总')
    .action((file: string, options: Options) => importSubsidies({ file, options, deps }))
}

type Input = { file: string; options: Options; deps: ImportSubsidiesDeps }

const importSubsidies = async ({ file, options, deps }: Input): Promise<void> => {
  const out = deps.out ?? writeOut
  const err = deps.err ?? ((line) => process.stderr.write(`${line}\n`))
  const fail = deps.fail ?? (() => (process.exitCode = 1))
  const refuse = (reason: string): void => {
    err(reason)
    fail()
  }
  if (!options.dryRun) return refuse(NEEDS_DRY_RUN)
  const opened = await openFile({ file, folder: deps.folder ?? '.' })
  if (!opened.ok) return refuse(opened.reason)
  const lineOf = options.json ? jsonLine : readableLine
  const judged = await judgeSheets({
    sheets: opened.sheets,
    onRows: (rows) => out(rows.map(lineOf).join('')),
    onNote: err,
  })
  if (!judged.ok) return refuse(`${file}：${judged.reason}`)
  await out(options.json ? jsonSummary(judged.summary) : readableSummary(judged.summary))
}

const NEEDS_DRY_RUN =
  '发放名单请在管理后台的“发放批次”中上传：列名要由人确认一次，有问题的行要改正或者逐行搁置。命令行只用于试读，请加上 --dry-run。'

const openFile = async (input: { file: string; folder: string }): Promise<OpenedSpreadsheet> => {
  const { file, folder } = input
  let data: Buffer
  try {
    data = await readFile(path.resolve(folder, file))
  } catch (error) {
    return { ok: false, reason: unreadable(file, error as NodeJS.ErrnoException) }
  }
  // Readers of formats are heavy; other commands do without them.
  const { openSpreadsheet } = await import('../exchange/spreadsheet/openSpreadsheet')
  const opened = await openSpreadsheet({ fileName: path.basename(file), data })
  return opened.ok ? opened : { ok: false, reason: `${file}：${opened.reason}` }
}

const unreadable = (file: string, error: NodeJS.ErrnoException): string => {
  if (error.code === 'ENOENT') return `找不到文件：${file}。请检查路径。`
  if (error.code === 'EISDIR') return `这是一个文件夹，不是文件：${file}。`
  return `无法读取文件：${file}（${error.code ?? error.message}）。`
}

const amountOf = ({ amountFen }: JudgedRow): string | null =>
  amountFen === null ? null : yuanDecimal(amountFen)

/** Identity and bank numbers are not among the printed parts, and no reason holds them. */
const jsonLine = (judged: JudgedRow): string => {
  const { sheet, row, villageText, name, problems } = judged
  const line = {
    sheet,
    row,
    village: villageText === '' ? null : villageText,
    name,
    amount: amountOf(judged),
    problems: problems.map(({ column, cell, reason }) => ({ column, cell, reason })),
  }
  return `${JSON.stringify(line)}\n`
}

const jsonSummary = ({ rows, clean, doubtful, bad, amountFen }: PaymentSummary): string => {
  const summary = { rows, clean, doubtful: doubtful + bad, total: yuanDecimal(amountFen) }
  return `${JSON.stringify({ summary })}\n`
}

/** Rows without a problem are only counted. */
const readableLine = (judged: JudgedRow): string =>
  judged.problems
    .map(
      ({ column, cell, severity, reason }) =>
        `${judged.sheet} ${cell}（${column}）${judged.name}：${severity === 'error' ? '错误' : '存疑'}，${reason}。\n`,
    )
    .join('')

const readableSummary = (summary: PaymentSummary): string => {
  const { rows, clean, doubtful, bad, amountFen, villages } = summary
  const lines = villages.map(
    ({ village, rows: count, amountFen: fen }) =>
      `${village || '（未写明村居）'}：${count}笔，${yuanDecimal(fen)}元`,
  )
  lines.push(
    `共${rows}笔，${yuanDecimal(amountFen)}元：无问题${clean}笔，存疑${doubtful}笔，有错误${bad}笔。试运行，未保存。`,
  )
  return `${lines.join('\n')}\n`
}

const writeOut = async (lines: string): Promise<void> => {
  if (lines !== '' && !process.stdout.write(lines)) await once(process.stdout, 'drain')
}
