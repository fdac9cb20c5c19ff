import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { startProcess } from '../../support/processes/runProcess'

jest.setTimeout(240_000)

const STARTS = 20
const AT_ONCE = 2

/**
 * On Node 20 half of all cold starts end with exit code 13 when Payload's Lexical package is first
 * reached by a static import (src/decisions/0003-load-lexical-first.md).
 */
describe('A cold start of the server', () => {
  let dataDir: string
  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'gongkai-cold-'))
  })
  afterAll(() => rm(dataDir, { recursive: true, force: true }))

  const startAndStop = async (): Promise<number | null> => {
    const server = startProcess({
      script: 'src/server/boot.mjs',
      variables: {
        NODE_ENV: 'production',
        DATA_DIR: dataDir,
        HOST: '127.0.0.1',
        PORT: '0',
        // Without the admin no build of Next is needed; the configuration is loaded all the same.
        ROLES: 'portal,worker',
        DEMO: 'off',
        LOG_LEVEL: 'warn',
      },
    })
    await server.printed('已启动')
    server.child.kill('SIGTERM')
    return (await server.ended).code
  }

  it(`comes up and ends in good order, ${STARTS} times of ${STARTS}`, async () => {
    const codes: (number | null)[] = []
    const starter = async (): Promise<void> => {
      while (codes.length < STARTS) {
        const place = codes.push(null) - 1
        codes[place] = await startAndStop()
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, starter))
    expect(codes).toEqual(Array.from({ length: STARTS }, () => 0))
  })
})
