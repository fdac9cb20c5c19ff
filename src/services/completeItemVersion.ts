import type { TypeWithID } from 'payload'
import { parseTimeLimit } from '../domain/time-limits/parseTimeLimit'
import { idOf } from '../repositories/scope'
import type { ServiceContext } from './serviceContext'

type VersionData = Record<string, unknown>

/** Fields that a change of an item inherits when they are left empty. */
const INHERITED = [
  'code',
  'name',
  'domain',
  'path',
  'contentElements',
  'timeLimitText',
  'legalBases',
  'publishingOrgan',
  'owningScope',
  'owningUnits',
  'owningOffice',
  'channels',
  'audience',
  'methods',
  'levels',
  'publicDataKinds',
] as const

/**
 * Makes a draft version whole: what was left empty follows the version in force, content elements
 * get their keys, and the time limit is read anew. A person's confirmation counts for the text it
 * was given for and falls with any change of it.
 */
export const completeItemVersion = async ({
  context,
  data,
  original,
}: {
  context: ServiceContext
  data: VersionData
  original?: (TypeWithID & VersionData) | undefined
}): Promise<VersionData> => {
  const inherited = original ? {} : await inheritedFields(context, data)
  const merged: VersionData = { ...inherited, ...present(data) }
  const text = String(merged.timeLimitText ?? original?.timeLimitText ?? '')
  const parsed = parseTimeLimit(text)
  const textChanged = original !== undefined && original.timeLimitText !== text
  const confirmed = textChanged
    ? false
    : Boolean(merged.timeLimitConfirmed ?? original?.timeLimitConfirmed)
  const name = merged.name ?? original?.name
  const code = merged.code ?? original?.code
  return {
    ...merged,
    ...(merged.contentElements ? { contentElements: withKeys(merged.contentElements) } : {}),
    title: [code, name].filter(Boolean).join(' '),
    timeLimitText: text,
    clauses: parsed.clauses,
    timeLimitConfirmed: confirmed,
    needsReview:
      (parsed.needsReview && !confirmed) || Boolean(merged.timeLimitAssumed && !confirmed),
    reviewReasons: confirmed
      ? ''
      : [
          ...parsed.reasons,
          ...(merged.timeLimitAssumed ? ['原文未写公开时限，暂按《条例》第二十六条计'] : []),
        ].join('\n'),
  }
}

const inheritedFields = async (
  context: ServiceContext,
  data: VersionData,
): Promise<VersionData> => {
  const itemId = idOf(data.item)
  if (!itemId) return {}
  const { payload, req } = context
  const item = await payload.findByID({
    collection: 'items',
    id: itemId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const currentId = idOf(item.currentVersion)
  if (!currentId) return { code: item.code }
  const current = (await payload.findByID({
    collection: 'item-versions',
    id: currentId,
    depth: 0,
    overrideAccess: true,
    req,
  })) as unknown as VersionData
  return Object.fromEntries(INHERITED.map((field) => [field, withoutRowIds(current[field])]))
}

const present = (data: VersionData): VersionData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => !isEmpty(value)))

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

const withKeys = (elements: unknown): unknown =>
  Array.isArray(elements)
    ? elements.map((element: VersionData, index) => ({
        ...element,
        key: element.key || `e${index + 1}`,
      }))
    : elements

/** Rows of an array field carry ids of their own, which a copy must not share. */
const withoutRowIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row: unknown) =>
        row && typeof row === 'object' && !Array.isArray(row)
          ? Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id'))
          : row,
      )
    : value
