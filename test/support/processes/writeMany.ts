/**
 * A process that competes with others for one database: `writeMany.ts NAME OWN CONTESTED` writes OWN
 * pages that nobody else writes and CONTESTED ones that all try to, all at once. Each page's hook writes
 * further rows. Prints what it was told that it had stored.
 */
await import('@payloadcms/richtext-lexical/lexical')
const { readEnv } = await import('../../../src/config/env')
const { openPayload } = await import('../../../src/server/openPayload')
const { isUniqueViolation } = await import('../../../src/repositories/isUniqueViolation')

const [name = '', own = '0', contested = '0'] = process.argv.slice(2)
const payload = await openPayload(readEnv())

const write = async (slug: string): Promise<string | null> => {
  try {
    await payload.create({
      collection: 'standing-pages',
      data: { slug, title: slug, visible: true },
      overrideAccess: true,
    })
    return slug
  } catch (error) {
    if (isUniqueViolation(error)) return null
    throw error
  }
}
const slugs = [
  ...Array.from({ length: Number(own) }, (_, index) => `${name}-${index}`),
  ...Array.from({ length: Number(contested) }, (_, index) => `contested-${index}`),
]
const stored = (await Promise.all(slugs.map(write))).filter((slug) => slug !== null)
await payload.destroy()
process.stdout.write(JSON.stringify(stored))

export {}
