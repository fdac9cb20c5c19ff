/**
 * A process that is among the first to use the vault: `sealOnce.ts NUMBER` waits for nobody, seals the
 * number, and prints it sealed, with its keyed hash.
 */
await import('@payloadcms/richtext-lexical/lexical')
const { readEnv } = await import('../../../src/config/env')
const { openPayload } = await import('../../../src/server/openPayload')
const { openVault } = await import('../../../src/services/vault/openVault')

const [number = ''] = process.argv.slice(2)
const payload = await openPayload(readEnv())
const vault = await openVault({ payload, req: {} })
process.stdout.write(
  JSON.stringify({ sealed: vault.seal(number, 'test'), index: vault.index('identity', number) }),
)
await payload.destroy()

export {}
