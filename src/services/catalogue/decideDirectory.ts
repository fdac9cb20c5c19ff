import {
  placeOf,
  planDirectory,
  type PlannedItem,
} from '../../domain/catalogue/directoryComparison/planDirectory'
import type { CivilDate } from '../../domain/calendar/civilDate'
import type { ChecklistEdition } from '../../payload-types'
import { compareAndSet } from '../../repositories/compareAndSet'
import { idsOf } from '../../repositories/scope'
import { recordAudit } from '../recordAudit'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'
import { openDirectoryImport } from './openDirectoryImport'
import { readCountyCatalogue } from './readCountyCatalogue'
import { createVersionWriter } from './writeItemVersion'

type RowEdits = { code?: string; name?: string; domain?: string }

export type DirectoryDecision = {
  /** The draft edition that takes the items in, or a new one. */
  edition: { id: string } | { number: string; title: string; effectiveFrom: CivilDate }
  /**
   * Rows that are taken, each with the code and name that the person gave it; `domain` counts where the
   * directory names none.
   */
  take: readonly ({ sheet: string; row: number } & RowEdits)[]
  /** Items in force that the edition drops. */
  remove: readonly string[]
  changeReason: string
  changeBasis: string
}

/**
 * Takes rows of a directory into a draft edition: all that were chosen, or none and the row that stood in
 * the way. A row in doubt comes in only because the person chose it, and the decision says so. The
 * edition is adopted by its own button; until then nothing is in force.
 */
export const decideDirectory = async (
  context: ServiceContext,
  { importId, decision }: { importId: string; decision: DirectoryDecision },
): Promise<{ editionId: string; taken: number; removed: number }> => {
  const { record, reading } = await openDirectoryImport(context, importId)
  if (record.state !== 'previewed') throw new Refusal('这份标准目录已经办结')
  if (decision.take.length + decision.remove.length === 0)
    throw new Refusal('请至少选择一行采纳，或者一个事项删除')
  const county = await readCountyCatalogue(context)
  const plan = planDirectory(reading, county)
  const planned = new Map(plan.items.map((item) => [placeOf(item), item]))
  const chosen = decision.take.map((one) => {
    if (one.domain && county.domains.every(({ name }) => name !== one.domain))
      throw new Refusal(`清单中没有“${one.domain}”领域，请选择已有的领域`)
    const item = planned.get(placeOf(one))
    if (!item) throw new Refusal(`目录中没有“${one.sheet}”第 ${one.row} 行，请刷新页面`)
    return withEdits(item, one)
  })
  refuseRepeated(chosen)
  return transactionally(context, async (inside) => {
    const edition = await openEdition(inside, decision.edition)
    const write = await createVersionWriter(inside, {
      editionId: edition.id,
      source: record.fileName,
      changeReason: decision.changeReason,
      changeBasis: decision.changeBasis,
    })
    for (const item of chosen) await write(item)
    await removeItems(inside, { edition, decision })
    const doubtful = chosen.filter(({ doubts }) => doubts.length > 0).length
    const moved = await compareAndSet(inside, {
      collection: 'directory-imports',
      id: importId,
      expect: { state: { equals: 'previewed' } },
      data: {
        state: 'applied',
        edition: edition.id,
        decisions: chosen.map(({ sheet, row, kind, version, doubts }) => ({
          ...{ sheet, row, kind, code: version.code, name: version.name },
          takenInDoubt: doubts.length > 0,
        })) as never,
      },
      entry: {
        at: inside.now.toISOString(),
        event: '采纳入版次',
        note: `${edition.number}：采纳 ${chosen.length} 行（其中存疑 ${doubtful} 行），删除 ${decision.remove.length} 项`,
        by: inside.actor?.name ?? '系统',
      },
    })
    if (!moved) throw new Refusal('这份标准目录已经办结', 409)
    await recordAudit(inside, {
      act: '采纳标准目录',
      subject: record.fileName,
      record: { collection: 'directory-imports', id: importId },
      reason: decision.changeReason,
      details: {
        edition: edition.number,
        taken: chosen.length,
        doubtful,
        removed: decision.remove.length,
      },
    })
    return { editionId: edition.id, taken: chosen.length, removed: decision.remove.length }
  })
}

/** Gives a directory up; what was read of it stays on record. */
export const discardDirectory = async (
  context: ServiceContext,
  importId: string,
): Promise<void> => {
  const { record } = await openDirectoryImport(context, importId)
  await transactionally(context, async (inside) => {
    const moved = await compareAndSet(inside, {
      collection: 'directory-imports',
      id: importId,
      expect: { state: { equals: 'previewed' } },
      data: { state: 'discarded' },
      entry: {
        at: inside.now.toISOString(),
        event: '放弃',
        note: '',
        by: inside.actor?.name ?? '系统',
      },
    })
    if (!moved) throw new Refusal('这份标准目录已经办结', 409)
    await recordAudit(inside, {
      act: '放弃标准目录',
      subject: record.fileName,
      record: { collection: 'directory-imports', id: importId },
    })
  })
}

const withEdits = (item: PlannedItem, { code, name, domain = '' }: RowEdits): PlannedItem => ({
  ...item,
  version: {
    ...item.version,
    // The code of an item that is there already is the item's own.
    code: item.kind === 'added' ? code?.trim() || item.version.code : item.version.code,
    name: name?.trim() || item.version.name,
    domain: item.version.domain || domain,
  },
})

const refuseRepeated = (items: readonly PlannedItem[]): void => {
  const seen = new Map<string, PlannedItem>()
  for (const item of items) {
    const earlier = seen.get(item.version.code)
    if (earlier)
      throw new Refusal(
        `“${item.sheet}”第 ${item.row} 行与“${earlier.sheet}”第 ${earlier.row} 行的编号都是 ${item.version.code}`,
      )
    seen.set(item.version.code, item)
  }
}

const openEdition = async (
  { payload, req }: ServiceContext,
  wanted: DirectoryDecision['edition'],
): Promise<ChecklistEdition> => {
  if (!('id' in wanted)) {
    const { docs } = await payload.find({
      collection: 'checklist-editions',
      where: { number: { equals: wanted.number } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    })
    if (docs[0]) throw new Refusal(`已有版次“${wanted.number}”，请选择它，或者换一个版次`)
    return payload.create({
      collection: 'checklist-editions',
      data: wanted,
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const edition = await payload.findByID({
    collection: 'checklist-editions',
    id: wanted.id,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (edition?.state !== 'draft') throw new Refusal('请选择草拟中的清单版次')
  return edition
}

const removeItems = async (
  { payload, req }: ServiceContext,
  { edition, decision }: { edition: ChecklistEdition; decision: DirectoryDecision },
): Promise<void> => {
  if (decision.remove.length === 0) return
  await payload.update({
    collection: 'checklist-editions',
    id: edition.id,
    data: {
      removedItems: [...new Set([...idsOf(edition.removedItems), ...decision.remove])],
      removalReason: [edition.removalReason, decision.changeReason].filter(Boolean).join('\n'),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
