import { beforeAll, expect, it } from '@jest/globals'
import { openVault } from '../../../src/services/vault/openVault'
import { describeOnSqlite } from '../../support/databases'
import type { Installation } from '../../support/installation'
import { gongkai } from '../cli/gongkai'

const NEW_KEY = Buffer.alloc(32, 9).toString('base64')

describeOnSqlite('gongkai keys', (open) => {
  let office: Installation
  beforeAll(async () => {
    office = await open()
  })
  const keys = (args: readonly string[], settings: Record<string, string> = {}) =>
    gongkai({ args: ['keys', ...args], env: { ...office.variables, ...settings } })

  it('tells fingerprints and no key, before the first use and after it', async () => {
    const unused = await keys(['status'])
    expect({ status: unused.status, stderr: unused.stderr }).toEqual({ status: 0, stderr: '' })
    expect(unused.stdout).toMatch(/^主密钥 [0-9a-f]{8}\n还没有数据密钥/)
    await openVault({ payload: office.payload, req: {} })
    const { status, lines } = await keys(['status', '--json'])
    expect({ status, lines }).toEqual({
      status: 0,
      lines: [
        {
          current: expect.stringMatching(/^[0-9a-f]{8}$/),
          previous: [],
          keys: expect.arrayContaining([
            expect.objectContaining({ keyId: 'seal-1', active: true, opens: true }),
            expect.objectContaining({ keyId: 'index-1', active: true, opens: true }),
          ]),
        },
      ],
    })
    expect(JSON.stringify(lines)).not.toContain('wrapped')
  }, 60_000)

  it('changes the key of the environment and then the key that seals', async () => {
    const rewrapped = await keys(['rewrap'], { DATA_KEY: NEW_KEY })
    expect(rewrapped).toMatchObject({ status: 0, stderr: '' })
    expect(rewrapped.stdout).toMatch(/^已改用主密钥 [0-9a-f]{8} 保护：/)
    const rotated = await keys(['rotate', '--json'], { DATA_KEY: NEW_KEY })
    expect({ status: rotated.status, lines: rotated.lines }).toEqual({
      status: 0,
      lines: [{ keyId: 'seal-2', resumed: false, resealed: 0, retired: ['seal-1'], remaining: 0 }],
    })
  }, 60_000)

  it('ends with 1, naming DATA_KEY, when the key does not fit', async () => {
    const status = await keys(['status'])
    expect(status.status).toBe(1)
    expect(status.stdout).toContain('现有密钥打不开')
    const rotate = await keys(['rotate'])
    expect(rotate.status).toBe(1)
    expect(rotate.stderr).toMatch(/^数据密钥 (index|seal)-1 由另一把主密钥保护.*DATA_KEY/)
    expect(rotate.stdout).toBe('')
  }, 60_000)
})
