/**
 * Starts the real server as `npm start` does, on loopback, with a fresh data folder and a mail server
 * that keeps what it is sent. The first start seeds the demonstration county.
 *
 * `E2E_DATA_FROM=folder` copies a seeded data folder instead, which spares a developer the minute.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { startMailServer } from './startMailServer'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** A build, where the stamp is stale, and the seed; both at once on a slow machine. */
const START_SECONDS = 900

export const startSite = async (): Promise<{ stop: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gongkai-e2e-'))
  const dataDir = path.join(folder, 'data')
  const mailDir = path.join(folder, 'mail')
  const logFile = path.join(folder, 'server.log')
  await mkdir(mailDir)
  if (process.env.E2E_DATA_FROM) await cp(process.env.E2E_DATA_FROM, dataDir, { recursive: true })
  const mail = await startMailServer(mailDir)
  const port = await freePort()
  const environment = {
    NODE_ENV: 'production' as const,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
    SMTP_HOST: '127.0.0.1',
    SMTP_PORT: String(mail.port),
    SMTP_SECURE: 'false',
  }
  const output = openSync(logFile, 'a')
  const server = spawn(process.execPath, ['src/server/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, output],
  })
  const stop = async () => {
    await end(server)
    await mail.close()
    await rm(folder, { recursive: true, force: true })
  }
  const origin = `http://localhost:${port}`
  try {
    await untilReady({ server, origin, logFile })
  } catch (error) {
    await stop()
    throw error
  }
  // The tests run in this process and read their site from here.
  process.env.E2E_SITE = JSON.stringify({ origin, dataDir, mailDir, logFile, environment })
  return { stop }
}

const untilReady = async ({
  server,
  origin,
  logFile,
}: {
  server: ChildProcess
  origin: string
  logFile: string
}): Promise<void> => {
  const until = Date.now() + START_SECONDS * 1000
  while (Date.now() < until) {
    if (server.exitCode !== null)
      throw new Error(`The server ended with ${server.exitCode}:\n${readFileSync(logFile, 'utf8')}`)
    const answers = await fetch(`${origin}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`The server did not start in time:\n${readFileSync(logFile, 'utf8')}`)
}

const end = async (server: ChildProcess): Promise<void> => {
  if (server.exitCode !== null) return
  const ended = once(server, 'exit')
  server.kill('SIGTERM')
  await ended
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
