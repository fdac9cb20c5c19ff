import type {
  PublicDisclosure,
  PublicFile,
  PublicWithdrawal,
} from '../../domain/publication/publicRecords'
import {
  findProjection,
  isFileShown,
  putProjections,
  removeProjection,
} from '../../repositories/publicStore'
import { appendWithdrawal } from '../appendPublication'
import { withdrawPolicyDocument } from '../policy/registerPolicyDocument'
import { projectUnit } from '../projectUnits'
import { publicFilesOf } from '../publicFilesOf'
import { recordAudit } from '../recordAudit'
import { eraseEndedBatches } from '../subsidy/publication/eraseRows'
import { takeBatchesAway } from '../subsidy/publication/withdrawPayments'
import { withdrawSubsidyPolicy } from '../subsidy/policies/registerSubsidyPolicy'
import { transactionally, type ServiceContext } from '../serviceContext'
import { withoutPersonalData } from '../withoutPersonalData'
import { openOwnCase, takeStep } from './openCase'

/**
 * Takes a publication out of public view, with its legal ground: text, earlier versions and files go, a
 * public notice stays at the address. The publications of record stay as they are.
 */
export const withdrawDisclosure = async ({
  context,
  disclosureId,
  ground,
  reason,
}: {
  context: ServiceContext
  disclosureId: string
  /** The article relied on; the public reads it. */
  ground: string
  reason: string
}): Promise<void> => {
  await transactionally(context, async (inside) => {
    const current = await openOwnCase(inside, disclosureId, 'withdraw')
    const shown = await findProjection<PublicDisclosure>(inside, {
      kind: 'disclosure',
      id: disclosureId,
    })
    await takeStep(inside, current, {
      event: 'withdraw',
      set: { withdrawnAt: inside.now.toISOString(), withdrawalGround: ground },
      entry: { opinion: `${reason}（依据：${ground}）` },
    })
    const files = shown ? await takeAway(inside, { shown, unitId: current.unitId, ground }) : []
    await withdrawPolicyDocument(inside, current)
    await withdrawSubsidyPolicy(inside, current)
    await takeBatchesAway(inside, { disclosureId, reason: `${reason}（依据：${ground}）` })
    // Last: the library's entry shows the same files until it is gone.
    await removeFiles(inside, files)
    await projectUnit(inside, current.unitId)
    await recordAudit(inside, {
      act: '撤回公开',
      subject: current.disclosure.title,
      record: { collection: 'disclosures', id: disclosureId },
      reason: `${reason}（依据：${ground}）`,
    })
  })
  await eraseEndedBatches(context)
}

/** Answers the files that were shown. */
const takeAway = async (
  context: ServiceContext,
  { shown, unitId, ground }: { shown: PublicDisclosure; unitId: string; ground: string },
): Promise<PublicFile[]> => {
  const { id, title, unit, publishedAt, revision } = shown
  const versions: PublicDisclosure[] = [shown]
  for (const { revision: earlier } of shown.correction?.earlier ?? []) {
    const row = { kind: 'version', id: `${id}:${earlier}` } as const
    const version = await findProjection<PublicDisclosure>(context, row)
    if (version) versions.push(version)
    await removeProjection(context, row)
  }
  await removeProjection(context, { kind: 'disclosure', id })
  const record: PublicWithdrawal = {
    id,
    // It may have been withdrawn for a datum in its title.
    title: withoutPersonalData(title),
    unit,
    publishedAt,
    withdrawnAt: context.now.toISOString(),
    ground,
  }
  await putProjections(context, [
    { kind: 'withdrawal', id, units: [unit.code], sortKey: record.withdrawnAt, data: record },
  ])
  await appendWithdrawal(context, { record, unitId, revision })
  return versions.flatMap(publicFilesOf)
}

/** Files that another publication shows stay. */
const removeFiles = async (
  context: ServiceContext,
  files: readonly PublicFile[],
): Promise<void> => {
  for (const hash of new Set(files.map((file) => file.hash)))
    if (!(await isFileShown(context, hash)))
      await removeProjection(context, { kind: 'file', id: hash })
}
