import { readFileSync } from 'node:fs'
import type { VillageEntry } from '../../../src/domain/subsidy/payments/indexVillages'
import { inTransaction } from '../../../src/repositories/inTransaction'
import { findPaymentImport } from '../../../src/repositories/paymentImports'
import { readPayments } from '../../../src/repositories/payments/readPayments'
import { confirmColumns } from '../../../src/services/subsidy/imports/confirmColumns'
import { receivePaymentList } from '../../../src/services/subsidy/imports/receivePaymentList'
import { storeImport } from '../../../src/services/subsidy/imports/storeImport'
import { workOnImports } from '../../../src/services/subsidy/imports/workOnImports'
import { at, aUnit, aUser } from '../../support/builders'
import { openInstallation } from '../../support/installation'
import { inventedVillages } from '../../support/paymentFiles/generate'
import { insertBare } from './insertBare'

/**
 * One county's list from uploaded bytes to rows that count, in a process of its own. Arguments: the file,
 * and a MongoDB server's address or nothing for SQLite. Prints JSON: seconds of each step, rows, by how
 * many MB the resident set grew at its peak (garbage included), and on MongoDB how many seconds the
 * driver's bare `insertMany` of the same documents takes.
 */
const [file = '', server] = process.argv.slice(2)
const MB = 1024 * 1024
const DAY = '2026-06-01'

const installation = await openInstallation(server ? { url: server } : {})
const { payload } = installation
const unit = await aUnit(payload, { code: 'czj', name: '县财政局' })
const editor = await aUser(payload, { role: 'editor', unit: unit.id })
await storeVillages(inventedVillages())
const policy = await payload.create({
  collection: 'subsidy-policies',
  data: {
    key: 'bench',
    series: 'bench',
    name: '耕地地力保护补贴',
    year: 2026,
    unit: unit.id,
    unitStandardFen: 10_500,
    inForce: true,
  },
  depth: 0,
  overrideAccess: true,
})
const data = readFileSync(file)
const context = at(payload, DAY, editor)

// What the preparation left behind must not hide what the import takes.
globalThis.gc?.()
await new Promise((resolve) => setTimeout(resolve, 200))
globalThis.gc?.()
const before = process.memoryUsage.rss()
let peak = before
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss())
}, 20)

const started = performance.now()
const { id } = await receivePaymentList(context, {
  fileName: '名单.xlsx',
  data,
  policyId: policy.id,
  year: 2026,
  batchLabel: '第一批',
  townshipId: null,
})
const received = performance.now()
const record = await findPaymentImport(context, id)
const sheets = (record?.recognition.sheets ?? []).flatMap(({ proposed }, sheet) =>
  proposed ? [{ sheet, mapping: proposed }] : [],
)
await confirmColumns(context, { importId: id, sheets })
await workOnImports(at(payload, DAY), () => new Date())
const read = performance.now()
await storeImport(context, { importId: id, decision: { setAsideBad: false, doubts: 'keep' } })
const stored = performance.now()
clearInterval(watch)

let rows = 0
for await (const page of readPayments(context, { import: id }))
  rows += page.filter(({ batch }) => batch !== null).length
const bare = server ? await insertBare(payload, id) : null
console.log(
  `RESULT ${JSON.stringify({
    rows,
    seconds: {
      received: (received - started) / 1000,
      read: (read - received) / 1000,
      stored: (stored - read) / 1000,
      whole: (stored - started) / 1000,
    },
    grownMb: Math.round((peak - before) / MB),
    bareSeconds: bare,
  })}`,
)
await installation.remove()
process.exit(0)

async function storeVillages(villages: readonly VillageEntry[]): Promise<void> {
  const units = new Map<string, string>()
  for (const { townshipId, townshipName } of villages)
    if (!units.has(townshipId)) {
      const township = await aUnit(payload, { name: townshipName, level: 'township' })
      units.set(townshipId, township.id)
    }
  // One transaction: each costs memory that is given back late, which would be counted as there before.
  await inTransaction({ payload, req: {} }, async (req) => {
    for (const { name, townshipId } of villages)
      await payload.create({
        collection: 'villages',
        data: { name, kind: 'village', township: units.get(townshipId) ?? '' },
        depth: 0,
        overrideAccess: true,
        req,
      })
  })
}
