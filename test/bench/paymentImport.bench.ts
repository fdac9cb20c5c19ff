import { execFile, spawn } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { writeWorkbook } from '../../src/exchange/workbook/writeWorkbook'
import { inventedVillages, paymentSheet } from '../support/paymentFiles/generate'
import { report } from './measure'

/** A county's farm subsidy has 200,000 rows: `PAYMENT_ROWS=200000 npm run bench -- paymentImport`. */
const ROWS = Number(process.env.PAYMENT_ROWS ?? 20_000)
const WANTED = { perSecond: 2000 }

/** See src/decisions/0003-load-lexical-first.md. */
const LEXICAL_FIRST = '@payloadcms/richtext-lexical/lexical'

type Outcome = {
  rows: number
  seconds: { received: number; read: number; stored: number; whole: number }
  grownMb: number
  bareSeconds: number | null
}

/**
 * A payment list from uploaded bytes to rows that count: on SQLite beside the 2,000 rows a second that a
 * county needs, on MongoDB beside the driver's bare `insertMany` of the same documents on the same
 * server. The server is that of `TEST_MONGO_URL`, or one of our own (test/support/secantus.sh).
 */
export const run = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'))
  try {
    const file = join(folder, 'county.xlsx')
    const sheet = paymentSheet({ rows: ROWS, villages: inventedVillages() })
    await pipeline(Readable.from(writeWorkbook({ sheets: [sheet] })), createWriteStream(file))
    const sqlite = await importOnce(file)
    describe('SQLite', sqlite)
    report(`SQLite, ${ROWS} rows end to end`, rate(sqlite.seconds.whole), WANTED)
    await withMongo(async (server) => {
      const mongo = await importOnce(file, server)
      describe('MongoDB', mongo)
      const bare = rate(mongo.bareSeconds ?? NaN)
      report('bare insertMany, the reference', bare)
      report(`MongoDB, ${ROWS} rows end to end`, rate(mongo.seconds.whole), bare)
      report('MongoDB, the worker alone', rate(mongo.seconds.read), bare)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const rate = (seconds: number) => ({ perSecond: ROWS / seconds })

const describe = (name: string, { rows, seconds, grownMb }: Outcome): void => {
  if (rows !== ROWS) throw new Error(`${rows} rows of ${ROWS} were stored`)
  const { received, read, stored } = seconds
  console.log(
    `  ${name}: upload ${received.toFixed(1)} s, reading ${read.toFixed(1)} s, storing ${stored.toFixed(1)} s; the process grew by ${grownMb} MB`,
  )
}

const importOnce = async (file: string, server?: string): Promise<Outcome> => {
  const script = join(import.meta.dirname, 'payments/importOnce.ts')
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--expose-gc',
      '--import',
      LEXICAL_FIRST,
      '--import',
      'tsx',
      script,
      file,
      ...(server ? [server] : []),
    ],
    { maxBuffer: 16 * 1024 * 1024 },
  )
  const line = stdout.split('\n').find((one) => one.startsWith('RESULT '))
  if (!line) throw new Error(`the import said nothing:\n${stdout}`)
  return JSON.parse(line.slice('RESULT '.length)) as Outcome
}

const withMongo = async (work: (server: string) => Promise<void>): Promise<void> => {
  const given = process.env.TEST_MONGO_URL
  if (given) {
    const url = new URL(given)
    url.pathname = `/gongkai_bench_${process.pid}`
    return work(url.href)
  }
  const port = await freePort()
  const script = join(import.meta.dirname, '../support/secantus.sh')
  const server = spawn('bash', [script, String(port)], { stdio: 'ignore' })
  try {
    await work(
      `mongodb://127.0.0.1:${port}/gongkai_bench?replicaSet=secantus&serverSelectionTimeoutMS=60000`,
    )
  } finally {
    server.kill()
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
