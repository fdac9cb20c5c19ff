import { createHash } from 'node:crypto'
import { findingKey } from '../../domain/privacy/privacyDigest'
import { PRIVACY_KIND_LABELS, PRIVACY_KINDS } from '../../domain/privacy/privacyFinding'
import type { PrivacyKind } from '../../domain/privacy/privacyFinding'
import { scanParts, type PartFinding } from '../../domain/privacy/scanParts'
import type { FindingView } from '../../domain/office/reviewViews'
import { findVersionInForce } from '../../repositories/items'
import { findReleasedKeys } from '../../repositories/reviews'
import { idOf } from '../../repositories/scope'
import { findAllUnits } from '../../repositories/units'
import type { ServiceContext } from '../serviceContext'
import { withoutPersonalData } from '../withoutPersonalData'
import { contentPartsOf, type ScannedParts } from './contentParts'
import type { ReviewCase } from './openCase'

export type PrivacyResult = {
  parts: ScannedParts['parts']
  /** With the raw datum: for masking, never for a screen. */
  blocking: PartFinding[]
  views: FindingView[]
  adviceViews: FindingView[]
  /** What still stands in the way of publication. */
  unreleased: FindingView[]
}

/** What the privacy guard finds in a copy, its files included, and what of it was let pass. */
export const privacyOf = async (
  context: ServiceContext,
  { disclosure, content, files }: Pick<ReviewCase, 'disclosure' | 'content' | 'files'>,
): Promise<PrivacyResult> => {
  const { parts, unreadable, places } = await contentPartsOf(content, files)
  const { blocking, advice } = scanParts(parts, {
    officialNumbers: await officialNumbers(context),
    publicKinds: await publicKindsOf(context, idOf(disclosure.item)),
  })
  const released = await findReleasedKeys(context, disclosure.id)
  const viewOf = (finding: PartFinding): FindingView => {
    const key = findingKey(finding)
    return {
      key,
      kind: finding.kind,
      kindLabel: PRIVACY_KIND_LABELS[finding.kind],
      // A file's name may itself hold the datum.
      where: withoutPersonalData(finding.where.replaceAll(finding.text, finding.masked)),
      masked: finding.masked,
      released: released.has(key),
      maskable: isOwnText(finding.where),
    }
  }
  /** Something about a file as a whole; another file is another finding. */
  const fileView = ({
    hash,
    ...view
  }: Pick<FindingView, 'kind' | 'kindLabel' | 'where' | 'masked'> & {
    hash: string
  }): FindingView => {
    const key = createHash('sha256').update(`${hash}|${view.kind}|${view.masked}`).digest('hex')
    const where = withoutPersonalData(view.where)
    return { ...view, where, key, released: released.has(key), maskable: false }
  }
  const views = [
    ...blocking.map(viewOf),
    ...unreadable.map(({ where, reason, hash }) =>
      fileView({ kind: 'unreadable', kindLabel: '无法自动检查', where, masked: reason, hash }),
    ),
    ...places.map((place) =>
      fileView({ kind: 'address', kindLabel: '图片中的拍摄位置', ...place }),
    ),
  ]
  return {
    parts,
    blocking,
    views,
    adviceViews: advice.map(viewOf),
    unreleased: views.filter((view) => !view.released),
  }
}

/** Findings as a refusal names them: how many, and where the first of them are. */
export const unreleasedText = (unreleased: readonly FindingView[]): string =>
  unreleased
    .slice(0, 5)
    .map(({ where, kindLabel }) => `${where}（${kindLabel}）`)
    .join('、')

/** Not in a file: the title, an element, the body. */
const isOwnText = (where: string): boolean =>
  where === '标题' || where.startsWith('要素“') || where.startsWith('正文')

/** Numbers that must be public: those of the units and those on the county's list. */
const officialNumbers = async (context: ServiceContext): Promise<string[]> => {
  const { payload, req } = context
  const settings = await payload.findGlobal({
    slug: 'content-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const site = await payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return [
    ...(settings.officialNumbers ?? '').split('\n'),
    site.telephone ?? '',
    ...(await findAllUnits(context)).map(({ telephone }) => telephone),
  ]
    .map((number) => number.trim())
    .filter((number) => number !== '')
}

/** The kinds of data that the item's law requires to be public. */
const publicKindsOf = async (
  context: ServiceContext,
  itemId: string | null,
): Promise<PrivacyKind[]> => {
  const version = await findVersionInForce(context, itemId)
  const named = new Set(version?.publicDataKinds ?? [])
  return PRIVACY_KINDS.filter((kind) => named.has(PRIVACY_KIND_LABELS[kind]))
}
