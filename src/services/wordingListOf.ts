import { DEFAULT_WORDING } from '../domain/wording/defaultWording'
import type { WordingEntry } from '../domain/wording/wordingEntry'
import type { ServiceContext } from './serviceContext'

/** The house's words and those that the county added; a search is compiled once for each list. */
export const wordingListOf = async ({
  payload,
  req,
}: ServiceContext): Promise<readonly WordingEntry[]> => {
  const { words } = await payload.findGlobal({
    slug: 'content-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!words?.length) return DEFAULT_WORDING
  const key = JSON.stringify(words)
  if (kept?.key !== key)
    kept = {
      key,
      list: [
        ...DEFAULT_WORDING,
        ...words.map(({ wrong, right, kind, note }) => ({
          wrong,
          kind,
          note: note ?? '',
          ...(right ? { right } : {}),
        })),
      ],
    }
  return kept.list
}

let kept: { key: string; list: readonly WordingEntry[] } | null = null
