/**
 * What changed between two editions of the checklist, item by item and field by field, in words a
 * clerk reads. Pure: versions in, difference out.
 */
import { DISCLOSURE_METHODS, OWNING_SCOPES, type OwningScope } from './itemContent'

/** The comparable content of an item version; names are resolved, order is as printed. */
export type ComparableVersion = {
  itemId: string
  versionId: string
  code: string
  name: string
  domain: string
  path: readonly string[]
  contentElements: readonly string[]
  legalBases: readonly string[]
  timeLimitText: string
  publishingOrgan: string
  owningScope: OwningScope
  owningUnits: readonly string[]
  channels: readonly string[]
  audience: string
  methods: readonly (keyof typeof DISCLOSURE_METHODS)[]
  levels: readonly string[]
  changeReason: string
  changeBasis: string
}

export type FieldChange = { label: string; before: string; after: string }

export type EditionDifference = {
  added: { code: string; name: string; reason: string; basis: string }[]
  changed: { code: string; name: string; reason: string; basis: string; fields: FieldChange[] }[]
  removed: { code: string; name: string }[]
  unchanged: number
}

/** Compares two editions by item: identity is the item's, so a new code is a change and no new item. */
export const editionDifference = ({
  before,
  after,
}: {
  before: readonly ComparableVersion[]
  after: readonly ComparableVersion[]
}): EditionDifference => {
  const earlier = new Map(before.map((version) => [version.itemId, version]))
  const later = new Set(after.map((version) => version.itemId))
  const difference: EditionDifference = { added: [], changed: [], removed: [], unchanged: 0 }
  for (const version of byCode(after)) {
    const previous = earlier.get(version.itemId)
    const label = {
      code: version.code,
      name: version.name,
      reason: version.changeReason,
      basis: version.changeBasis,
    }
    if (!previous) difference.added.push(label)
    else {
      const fields = changedFields(previous, version)
      if (fields.length > 0) difference.changed.push({ ...label, fields })
      else difference.unchanged += 1
    }
  }
  difference.removed = byCode(before)
    .filter((version) => !later.has(version.itemId))
    .map(({ code, name }) => ({ code, name }))
  return difference
}

/** Field label -> how its value reads. Everything the public sees is here; reasons are not compared. */
const READINGS: Readonly<Record<string, (version: ComparableVersion) => string>> = {
  编号: (version) => version.code,
  事项名称: (version) => version.name,
  领域: (version) => version.domain,
  逐级事项: (version) => version.path.join(' › '),
  '公开内容（要素）': (version) => version.contentElements.join('；'),
  公开依据: (version) => version.legalBases.join('；'),
  公开时限: (version) => version.timeLimitText,
  公开主体: (version) => version.publishingOrgan,
  责任单位: (version) =>
    version.owningScope === 'units'
      ? version.owningUnits.join('、')
      : OWNING_SCOPES[version.owningScope],
  公开渠道和载体: (version) => version.channels.join('、'),
  公开对象: (version) => version.audience,
  公开方式: (version) => version.methods.map((method) => DISCLOSURE_METHODS[method]).join('、'),
  公开层级: (version) => version.levels.join('、'),
}

/** What differs between two versions, by the columns that people read. */
export const changedFields = (before: ComparableVersion, after: ComparableVersion): FieldChange[] =>
  Object.entries(READINGS)
    .map(([label, read]) => ({ label, before: read(before), after: read(after) }))
    .filter((change) => change.before !== change.after)

const byCode = (versions: readonly ComparableVersion[]): ComparableVersion[] =>
  [...versions].sort((a, b) => a.code.localeCompare(b.code, 'zh-CN'))
