/**
 * `node test/support/await-mongo.mjs URL [SECONDS]`: ends with 0 once the server takes a transaction,
 * the thing that the tests need most, or with 1 and the reason when it does not in time.
 */
import { createRequire } from 'node:module'
import { setTimeout as delay } from 'node:timers/promises'

// The driver that the adapter itself brings along.
const ofAdapter = createRequire(createRequire(import.meta.url).resolve('@payloadcms/db-mongodb'))
const { mongo } = ofAdapter('mongoose')

const [url, seconds = '30'] = process.argv.slice(2)
const deadline = performance.now() + Number(seconds) * 1000

for (;;) {
  const problem = await tryTransaction()
  if (!problem) break
  if (performance.now() > deadline) {
    console.error(`MongoDB server does not answer: ${problem}`)
    process.exit(1)
  }
  await delay(200)
}

async function tryTransaction() {
  const client = new mongo.MongoClient(url, { serverSelectionTimeoutMS: 1000 })
  try {
    const probes = client.db().collection('await_mongo')
    await client.withSession((session) =>
      session.withTransaction(async () => {
        await probes.insertOne({ probe: true }, { session })
        await probes.deleteMany({}, { session })
      }),
    )
    return null
  } catch (error) {
    return error.message
  } finally {
    await client.close()
  }
}
