import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { resetAuditHead } from '../src/repositories/auditLog'
import { removeStoredFiles } from '../src/services/removeStoredFiles'

/** Everything the demonstration writes, in an order that leaves no reference behind; data keys stay. */
const COLLECTIONS: readonly CollectionSlug[] = [
  'payload-locked-documents',
  'projections',
  'publications',
  'reviews',
  'secrecy-reviews',
  'privacy-releases',
  'channel-records',
  'audit-log',
  'outbox',
  'notices',
  'sweep-ledger',
  'job-runs',
  'cards',
  'prior-publications',
  'public-payments',
  'payments',
  'postings',
  // Copies name the batches that they make public.
  'disclosures',
  'payment-batches',
  'payment-imports',
  'subsidy-policies',
  'exports',
  'directory-imports',
  'policy-documents',
  'index-counters',
  'obligations',
  'disclosure-events',
  'item-proposals',
  'checklist-editions',
  'item-versions',
  'items',
  'duties',
  'source-documents',
  'standing-pages',
  'media',
  'villages',
  'legal-bases',
  'domains',
  'work-calendars',
  'users',
  'units',
]

/**
 * Takes the whole demonstration away, accounts and files included, and leaves a clean county. Works
 * below the hooks that keep publications and the audit log from being touched, and therefore only on
 * a database that was created as a demonstration. Answers false on any other.
 */
export const removeDemonstration = async ({
  payload,
  dataDir,
}: {
  payload: Payload
  dataDir: string
}): Promise<boolean> => {
  const state = await payload.findGlobal({ slug: 'system-state', overrideAccess: true, depth: 0 })
  if (!state.demonstration) return false
  await payload.updateGlobal({
    slug: 'supervision-settings',
    data: { supervisionStart: null, bureau: null },
    overrideAccess: true,
  })
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      county: '本县',
      siteName: '政府信息公开平台',
      organiser: '',
      address: '',
      telephone: '',
    },
    overrideAccess: true,
  })
  await removeStoredFiles(payload)
  // After the settings, whose own traces (the public foot, the audit log) are to go too.
  for (const collection of COLLECTIONS) await payload.db.deleteMany({ collection, where: {} })
  await resetAuditHead({ payload, req: {} })
  await payload.updateGlobal({
    slug: 'system-state',
    // The counter goes on: pages kept under an earlier number must not come back.
    data: { demonstration: false, seededAt: null, projectedEdition: null },
    overrideAccess: true,
  })
  await rm(path.join(dataDir, 'demo-accounts.txt'), { force: true })
  for (const folder of ['outbox', 'public-files', 'media'])
    await rm(path.join(dataDir, folder), { recursive: true, force: true })
  return true
}
