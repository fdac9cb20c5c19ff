/**
 * A process that competes with others for the audit log: `actAtOnce.ts NAME SERVICES SAVES` records
 * SERVICES acts as services do (tried again on a conflict) and SAVES new domains as an administrator's
 * form does (not tried again), all at once. Prints how many of each were told to have succeeded.
 */
await import('@payloadcms/richtext-lexical/lexical')
const { readEnv } = await import('../../../src/config/env')
const { openPayload } = await import('../../../src/server/openPayload')
const { recordAudit } = await import('../../../src/services/recordAudit')
const { systemContext } = await import('../../../src/services/serviceContext')

const [name = '', services = '0', saves = '0'] = process.argv.slice(2)
const payload = await openPayload(readEnv())
const { docs } = await payload.find({
  collection: 'users',
  where: { username: { equals: 'keeper' } },
  limit: 1,
  depth: 0,
  overrideAccess: true,
})
const user = { ...docs[0], collection: 'users' }

const act = (index: number) =>
  recordAudit(systemContext({ payload, now: new Date() }), {
    act: '同时办理',
    subject: `${name}-${index}`,
  })
const save = (index: number) =>
  payload.create({
    collection: 'domains',
    data: { code: `${name}-${index}`, name: `${name}-${index}` },
    overrideAccess: false,
    user: user as never,
  })
const all = (count: string, work: (index: number) => Promise<unknown>) =>
  Promise.allSettled(Array.from({ length: Number(count) }, (_, index) => work(index)))
const [acts, saved] = await Promise.all([all(services, act), all(saves, save)])
await payload.destroy()
const succeeded = (results: PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length
const reasons = [...acts, ...saved].flatMap((one) =>
  one.status === 'rejected' ? String(one.reason) : [],
)
process.stdout.write(
  JSON.stringify({ acts: succeeded(acts), saves: succeeded(saved), reasons: reasons.slice(0, 3) }),
)

export {}
