import { createBudget } from '../budget'
import { openArchive } from './openArchive'

export type ZipKind =
  'document' | 'workbook' | 'binary-workbook' | 'presentation' | 'open-document' | 'ofd' | 'zip'

const MARKS: readonly (readonly [kind: ZipKind, entry: RegExp])[] = [
  ['document', /^word\/document\d*\.xml$/iu],
  ['binary-workbook', /^xl\/workbook\.bin$/iu],
  ['workbook', /^xl\/workbook\.xml$/iu],
  ['presentation', /^ppt\/presentation\.xml$/iu],
  ['ofd', /^OFD\.xml$/iu],
  ['open-document', /^META-INF\/manifest\.xml$/iu],
]

/** What a zip archive is by the files in it: an office document or just an archive. */
export const zipKind = async (data: Buffer): Promise<ZipKind> => {
  const entries = await openArchive(data, createBudget())
  const names = entries.map(({ name }) => name)
  // A jar has a manifest of another name; an archive of Office documents holds them as files.
  const isPackage = names.some((name) => name === '[Content_Types].xml')
  const found = MARKS.find(([, entry]) => names.some((name) => entry.test(name)))?.[0]
  if (!found) return 'zip'
  if (found === 'ofd') return found
  if (found === 'open-document') return names.includes('content.xml') ? found : 'zip'
  return isPackage ? found : 'zip'
}
