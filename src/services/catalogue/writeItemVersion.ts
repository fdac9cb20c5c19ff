import { contentElementsOf } from '../../domain/catalogue/directoryComparison/contentElementsOf'
import type { PlannedItem } from '../../domain/catalogue/directoryComparison/planDirectory'
import type { ContentElement } from '../../domain/catalogue/itemContent'
import { initialsOf } from '../../exchange/roster/romanise'
import { EVERYTHING } from '../../repositories/scope'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'

type Writing = {
  editionId: string
  /** The file that the directory came from. */
  source: string
  changeReason: string
  changeBasis: string
}

/**
 * Writes rows of a directory as drafts of an edition, through the same door as the form. Domains and legal
 * bases that the county lacks are made on the way, marked 待核对. A refusal names the row.
 */
export const createVersionWriter = async (
  context: ServiceContext,
  { editionId, source, changeReason, changeBasis }: Writing,
): Promise<(item: PlannedItem) => Promise<void>> => {
  const { payload, req } = context
  const units = await payload.find({ collection: 'units', req, ...EVERYTHING })
  const unitIds = new Map(units.docs.map(({ name, id }) => [name, id]))
  const domainOf = await domainFinder(context)
  const basisOf = await basisFinder(context, source)
  return async ({ sheet, row, kind, version, owningOffice, timeLimitAssumed }) => {
    const where = `“${sheet}”第 ${row} 行`
    if (version.domain === '') throw new Refusal(`${where}没有领域，请为它选择领域后再采纳`)
    const legalBases: string[] = []
    for (const basis of version.legalBases) legalBases.push(await basisOf(basis))
    try {
      await payload.create({
        collection: 'item-versions',
        data: {
          ...(kind === 'added' ? {} : { item: version.itemId }),
          edition: editionId,
          code: version.code,
          name: version.name,
          domain: await domainOf(version.domain),
          path: version.path.map((name) => ({ name })),
          contentElements: contentElementsOf({
            labels: version.contentElements,
            current: kind === 'added' ? [] : await elementsInForce(context, version.versionId),
          }),
          timeLimitText: version.timeLimitText,
          timeLimitAssumed,
          legalBases,
          publishingOrgan: version.publishingOrgan,
          owningScope: version.owningScope,
          owningUnits: version.owningUnits.flatMap((name) => unitIds.get(name) ?? []),
          owningOffice: owningOffice || undefined,
          channels: version.channels.map((channel) => ({
            name: channel.slice(1),
            requirement: channel.startsWith('□') ? 'optional' : 'required',
          })),
          audience: version.audience,
          methods: [...version.methods],
          levels: [...version.levels],
          changeReason,
          changeBasis,
          sourceNote: `${source}，工作表“${sheet}”第 ${row} 行`,
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    } catch (error) {
      throw refusalAt(where, error)
    }
  }
}

const elementsInForce = async (
  { payload, req }: ServiceContext,
  versionId: string,
): Promise<ContentElement[]> => {
  const { contentElements } = await payload.findByID({
    collection: 'item-versions',
    id: versionId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return contentElements.map(({ key, label, required }) => ({
    ...{ key: key ?? '', label },
    required: required ?? true,
  }))
}

/** What the form would have said, with the row that it is said of. */
const refusalAt = (where: string, error: unknown): unknown => {
  const { data, message, status } = error as {
    data?: { errors?: { message: string }[] }
    message?: string
    status?: number
  }
  if (!status || status >= 500) return error
  const reasons = data?.errors?.map((one) => one.message) ?? [message ?? '']
  return new Refusal(`${where}：${reasons.join('；')}`, status)
}

const domainFinder = async ({
  payload,
  req,
}: ServiceContext): Promise<(name: string) => Promise<string>> => {
  const { docs } = await payload.find({ collection: 'domains', req, ...EVERYTHING })
  const ids = new Map(docs.map(({ name, id }) => [name, id]))
  const codes = new Set(docs.map(({ code }) => code))
  return async (name) => {
    const known = ids.get(name)
    if (known) return known
    const { id } = await payload.create({
      collection: 'domains',
      data: { name, code: freeCode(initialsOf(name), codes), order: 100 + ids.size },
      depth: 0,
      overrideAccess: true,
      req,
    })
    ids.set(name, id)
    return id
  }
}

const basisFinder = async (
  { payload, req }: ServiceContext,
  source: string,
): Promise<(printed: string) => Promise<string>> => {
  const { docs } = await payload.find({ collection: 'legal-bases', req, ...EVERYTHING })
  const ids = new Map(docs.map(({ title, article, id }) => [`《${title}》${article ?? ''}`, id]))
  const codes = new Set(docs.map(({ code }) => code))
  return async (printed) => {
    const known = ids.get(printed)
    if (known) return known
    const [, title = printed, article = ''] = /^《(.*)》(.*)$/su.exec(printed) ?? []
    const { id } = await payload.create({
      collection: 'legal-bases',
      data: {
        code: freeCode(initialsOf(title), codes),
        title,
        article,
        quotation: `（待核对原文；来自 ${source}）`,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    ids.set(printed, id)
    return id
  }
}

const freeCode = (base: string, taken: Set<string>): string => {
  for (let number = 1; ; number += 1) {
    const code = number === 1 ? base || 'x' : `${base}-${number}`
    if (taken.has(code)) continue
    taken.add(code)
    return code
  }
}
