import type { RecognisedSheet } from '../../../domain/subsidy/payments/paymentImport'
import { payingUnits } from '../../../domain/subsidy/policy/payingUnits'
import { openSpreadsheet } from '../../../exchange/spreadsheet/openSpreadsheet'
import { refusalOf } from '../../../exchange/spreadsheet/refusals'
import type { SubsidyPolicy, Unit } from '../../../payload-types'
import { findBatches } from '../../../repositories/paymentBatches'
import { findPaymentImports } from '../../../repositories/paymentImports'
import { sha256 } from '../../../repositories/publicFiles'
import { idOf } from '../../../repositories/scope'
import { readKnownUnits } from '../../opening/readKnown'
import { recordAudit } from '../../recordAudit'
import { Refusal } from '../../Refusal'
import { transactionally, type ServiceContext } from '../../serviceContext'
import { withoutPersonalData } from '../../withoutPersonalData'
import { keepImportFile, removeImportFile } from './importFile'
import { actingEditor } from './ownImport'
import { recogniseSheets } from './recogniseSheets'
import { TOWNSHIP_LEVELS } from './readRegister'
import { withRememberedMappings } from './rememberedMappings'

export type PaymentListUpload = {
  fileName: string
  data: Buffer
  policyId: string
  year: number
  batchLabel: string
  /** The township whose villages the list pays; null for a list of the whole county. */
  townshipId: string | null
}

const LARGEST_BYTES = 50 * 1024 * 1024

/**
 * Takes an uploaded list up: recognises its columns, which a person then confirms, and keeps it sealed.
 * Throws a Refusal when the file is none that can be read, was uploaded before for the same batch, or
 * the policy is not the unit's to pay. Answers the id of the import.
 */
export const receivePaymentList = async (
  context: ServiceContext,
  upload: PaymentListUpload,
): Promise<{ id: string }> => {
  const editor = actingEditor(context)
  // It stands on screens, in histories and in files that are sent on.
  const fileName = withoutPersonalData(upload.fileName)
  if (upload.data.length > LARGEST_BYTES)
    throw new Refusal('文件超过 50 MB，请按乡镇拆成几个文件后再上传')
  const { policy, township } = await placeOf(context, { unitId: editor.unit, upload })
  const fileHash = sha256(upload.data)
  await refuseRepeated(context, { upload, fileHash })
  const sheets = withWarnings(await sheetsOf({ ...upload, fileName }), upload)
  if (sheets.every(({ rows }) => rows === 0))
    throw new Refusal('文件里没有内容，请检查是否选错了文件')
  const title = titleOf({ policy, upload, township })
  const recognition = {
    sheets: await withRememberedMappings(context, { unitId: editor.unit, sheets }),
    confirmed: null,
    batchIds: {},
  }
  const fileKey = await keepImportFile(context, upload.data)
  try {
    return await transactionally(context, async (inside) => {
      const { id } = await inside.payload.create({
        collection: 'payment-imports',
        data: {
          title,
          policy: policy.id,
          year: upload.year,
          batchLabel: upload.batchLabel,
          township: township?.id,
          fileName,
          fileBytes: upload.data.length,
          fileKey,
          fileHash,
          recognition,
          claimedBy: '',
          claimedAt: '',
          unit: editor.unit,
          uploadedBy: editor.id,
          state: 'received',
          history: [
            {
              at: inside.now.toISOString(),
              event: '上传名单',
              note: fileName,
              by: editor.name,
            },
          ],
        },
        depth: 0,
        overrideAccess: true,
        req: inside.req,
      })
      await recordAudit(inside, {
        act: '上传发放名单',
        subject: title,
        record: { collection: 'payment-imports', id },
        details: { bytes: upload.data.length, sheets: sheets.length },
      })
      return { id }
    })
  } catch (error) {
    await removeImportFile(context.payload, fileKey)
    throw error
  }
}

type Place = { policy: SubsidyPolicy; township: Unit | null }

/** A township pays out by any policy in force, in its own villages; other units as `payingUnits` says. */
const placeOf = async (
  context: ServiceContext,
  { unitId, upload }: { unitId: string; upload: PaymentListUpload },
): Promise<Place> => {
  const { payload, req } = context
  const options = { depth: 0, overrideAccess: true, disableErrors: true, req } as const
  const unit = await payload.findByID({ collection: 'units', id: unitId, ...options })
  const policy = await payload.findByID({
    collection: 'subsidy-policies',
    id: upload.policyId,
    ...options,
  })
  if (!unit || !policy || policy.inForce === false)
    throw new Refusal('没有找到这项补贴政策，请选择公开中的政策')
  const isTownship = TOWNSHIP_LEVELS.includes(unit.level)
  if (isTownship) {
    if (upload.townshipId && upload.townshipId !== unitId)
      throw new Refusal(`${unit.name}只能上传本乡镇（街道）的名单`)
    return { policy, township: unit }
  }
  const paidBy = { unitId: idOf(policy.unit), department: policy.department ?? '' }
  if (!payingUnits(paidBy, await readKnownUnits(context)).has(unitId))
    throw new Refusal('这项政策由其他单位主管：请选择本单位主管或者公开的补贴政策')
  if (!upload.townshipId) return { policy, township: null }
  const township = await payload.findByID({
    collection: 'units',
    id: upload.townshipId,
    ...options,
  })
  if (!township || !TOWNSHIP_LEVELS.includes(township.level))
    throw new Refusal('请选择乡镇或者街道；全县一个文件的留空')
  return { policy, township }
}

const refuseRepeated = async (
  context: ServiceContext,
  { upload, fileHash }: { upload: PaymentListUpload; fileHash: string },
): Promise<void> => {
  const earlier = await findPaymentImports(context, {
    where: {
      and: [
        { fileHash: { equals: fileHash } },
        { policy: { equals: upload.policyId } },
        { year: { equals: upload.year } },
        { batchLabel: { equals: upload.batchLabel } },
        { state: { not_in: ['cancelled', 'failed'] } },
      ],
    },
    limit: 0,
  })
  for (const { id, state, title } of earlier) {
    if (state === 'stored') {
      const batches = await findBatches(context, { import: { equals: id } })
      if (batches.every((batch) => batch.state === 'discarded')) continue
    }
    throw new Refusal(
      `同一个文件已经上传过（“${title}”）：请在“发放名单导入”中继续办理，要重新上传的请先取消或者作废那一份`,
      409,
    )
  }
}

const sheetsOf = async ({ fileName, data }: PaymentListUpload): Promise<RecognisedSheet[]> => {
  const opened = await openSpreadsheet({ fileName, data })
  if (!opened.ok) throw new Refusal(opened.reason)
  try {
    return await recogniseSheets(opened.sheets)
  } catch (error) {
    throw new Refusal(refusalOf(error).reason)
  }
}

/** The lines above the table may name another year than the person chose. */
const withWarnings = (
  sheets: readonly RecognisedSheet[],
  { year }: PaymentListUpload,
): RecognisedSheet[] =>
  sheets.map((sheet) =>
    sheet.captions.year === undefined || sheet.captions.year === year
      ? sheet
      : {
          ...sheet,
          doubts: [...sheet.doubts, `表头上方写明${sheet.captions.year}年，与所选的${year}年不符`],
        },
  )

const titleOf = ({ policy, upload, township }: Place & { upload: PaymentListUpload }): string =>
  `${policy.name}${upload.year}年${upload.batchLabel}（${township?.name ?? '全县'}）`
