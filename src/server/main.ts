/**
 * The composition root: every concrete thing is made and wired here, in the order it must exist. The
 * database is opened before Next answers anything, so that admin, portal and jobs share one instance
 * and one write queue.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { AddressInfo } from 'node:net'
import type { RequestHandler } from 'express'
import { EnvError, readEnv, type Env } from '../config/env'
import { startJobs } from '../jobs/startJobs'
import { createPublicReader } from '../repositories/publicReader'
import { systemClock } from '../services/clock'
import { installationOf } from '../services/installation'
import { writePublicTable } from '../services/writePublicTable'
import { createHouseholdIndex } from '../services/subsidy/publication/createHouseholdIndex'
import { seedOnFirstStart } from '../../seed/seedOnFirstStart'
import { announce } from './announce'
import { createApp } from './app'
import { createLogger } from './logger'
import { mailerFor } from './mailer'
import { createMetrics } from './metrics'
import { openPayload } from './openPayload'
import { findProblems } from './readiness'
import { shutDownGracefully } from './shutdown'

/** Starts the server; a bad environment is named in full and ends the process. */
export const main = async (): Promise<void> => {
  try {
    await start(readEnv())
  } catch (error) {
    process.stderr.write(`${error instanceof EnvError ? error.message : describe(error)}\n`)
    process.exit(1)
  }
}

const start = async (env: Env): Promise<void> => {
  const log = createLogger(env)
  const startedAt = systemClock.now()
  const payload = await openPayload(env)
  await seedOnFirstStart({ env, payload, now: systemClock.now() })

  const { publicFiles } = installationOf(payload)
  const app = createApp({
    env,
    log,
    clock: systemClock,
    reader: createPublicReader({
      payload,
      publicFiles,
      householdIndex: createHouseholdIndex(payload),
    }),
    writeTable: writePublicTable,
    health: { problems: () => findProblems({ payload, now: systemClock.now, startedAt }) },
    metrics: createMetrics(payload),
    admin: env.roles.has('admin') ? await prepareNext(env) : null,
  })
  const server = app.listen(env.port, env.host, (error?: Error) => {
    if (error) {
      process.stderr.write(`端口 ${env.port} 不能使用：${error.message}\n`)
      process.exit(1)
    }
    announce({
      env,
      address: server.address() as AddressInfo,
      demoAccountsFile: existingFile(path.join(env.dataDir, 'demo-accounts.txt')),
    })
  })
  // Longer than a reverse proxy keeps its own idle connections, which else meets closed ones.
  server.keepAliveTimeout = 75_000
  server.headersTimeout = 80_000
  const jobs = env.roles.has('worker')
    ? startJobs({ payload, mailer: mailerFor(env), now: systemClock.now }, log)
    : null
  shutDownGracefully({
    server,
    log,
    seconds: env.shutdownSeconds,
    closers: [async () => jobs?.stop(), () => payload.destroy()],
  })
}

/** Next, only where this process has the admin: a portal of its own never loads it. */
const prepareNext = async (env: Env): Promise<RequestHandler> => {
  const { default: next } = await import('next')
  const app = next({ dev: false, dir: path.resolve('.'), hostname: 'localhost', port: env.port })
  await app.prepare()
  const handle = app.getRequestHandler()
  return (req, res) => handle(req, res)
}

const existingFile = (file: string): string | null => (existsSync(file) ? file : null)

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error)
