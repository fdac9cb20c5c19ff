/** A process that writes inside a transaction and then waits, for somebody to kill it there. */
await import('@payloadcms/richtext-lexical/lexical')
const { createLocalReq, initTransaction } = await import('payload')
const { readEnv } = await import('../../../src/config/env')
const { openPayload } = await import('../../../src/server/openPayload')

const payload = await openPayload(readEnv())
const req = await createLocalReq({}, payload)
await initTransaction(req)
for (const code of ['half-1', 'half-2'])
  await payload.create({
    collection: 'domains',
    data: { code, name: code },
    overrideAccess: true,
    req,
  })
process.stdout.write('in the middle\n')
await new Promise((resolve) => setTimeout(resolve, 600_000))

export {}
