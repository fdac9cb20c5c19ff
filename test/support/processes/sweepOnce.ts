/** A process that sweeps as of an instant: `sweepOnce.ts INSTANT`. Prints the report. */
await import('@payloadcms/richtext-lexical/lexical')
const { readEnv } = await import('../../../src/config/env')
const { mailerFor } = await import('../../../src/server/mailer')
const { openPayload } = await import('../../../src/server/openPayload')
const { runSweep } = await import('../../../src/services/runSweep')
const { systemContext } = await import('../../../src/services/serviceContext')

const env = readEnv()
const payload = await openPayload(env)
const context = systemContext({ payload, now: new Date(process.argv[2] ?? '') })
const report = await runSweep(context, { mailer: mailerFor(env) })
await payload.destroy()
process.stdout.write(JSON.stringify(report))

export {}
