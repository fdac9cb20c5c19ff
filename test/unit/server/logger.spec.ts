import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { afterEach, describe, expect, it } from '@jest/globals'
import { pinoHttp } from 'pino-http'
import { createLogger } from '../../../src/server/logger'

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.session'

describe('the log', () => {
  let server: Server | undefined
  afterEach(() => new Promise((resolve) => server?.close(resolve) ?? resolve(null)))

  it('holds no session at any level, neither as it comes in nor as it is given out', async () => {
    let logged = ''
    const sink = new Writable({
      write: (chunk, _encoding, done) => {
        logged += String(chunk)
        done()
      },
    })
    const log = pinoHttp({ logger: createLogger({ logLevel: 'trace' }, sink) })
    server = createServer((req, res) => {
      log(req, res)
      res.setHeader('Set-Cookie', [`payload-token=${TOKEN}; HttpOnly`])
      res.end()
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const headers = { cookie: `payload-token=${TOKEN}`, authorization: `JWT ${TOKEN}` }
    await fetch(`http://127.0.0.1:${port}/api/users/me`, { headers })
    await new Promise((resolve) => setImmediate(resolve))

    expect(logged).toContain('/api/users/me')
    expect(logged).not.toContain(TOKEN)
  })
})
