import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import pino from 'pino'
import { CLIENT_ADDRESS_HEADER } from '../../../src/domain/audit/origin'
import { parseEnv } from '../../../src/config/env'
import { createApp } from '../../../src/server/app'
import { createMetrics } from '../../../src/server/metrics'

/** Asks the admin of a server behind `proxies` proxies what address it was told. */
const startAdmin = async (proxies: number) => {
  const app = createApp({
    env: parseEnv({ NODE_ENV: 'test', ROLES: 'admin', TRUST_PROXY: String(proxies) }),
    log: pino({ level: 'silent' }),
    writeTable: null as never,
    reader: null as never,
    clock: { now: () => new Date() },
    health: { problems: () => Promise.resolve([]) },
    metrics: createMetrics(null as never),
    admin: (req, res) => {
      res.json({ address: req.headers[CLIENT_ADDRESS_HEADER], url: req.url })
    },
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return {
    ask: async (headers: Record<string, string>) =>
      (await fetch(`http://127.0.0.1:${port}/api/users/me`, { headers })).json(),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

describe('The address that the audit log keeps', () => {
  let admin: Awaited<ReturnType<typeof startAdmin>>
  afterEach(() => admin.stop())

  it('is the one that connects, whatever the client says of itself', async () => {
    admin = await startAdmin(0)
    const forged = { [CLIENT_ADDRESS_HEADER]: '6.6.6.6', 'x-forwarded-for': '6.6.6.6' }
    expect(await admin.ask(forged)).toEqual({ address: '127.0.0.1', url: '/api/users/me' })
  })

  it('is what the trusted proxy saw, not what the client put before it', async () => {
    admin = await startAdmin(1)
    const forwarded = { 'x-forwarded-for': '6.6.6.6, 10.1.2.3', [CLIENT_ADDRESS_HEADER]: '6.6.6.6' }
    expect(await admin.ask(forwarded)).toMatchObject({ address: '10.1.2.3' })
  })
})
