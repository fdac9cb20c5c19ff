import { zipKind, type ZipKind } from '../contentParts/archive/zipKind'
import { detectFormat, type Format } from '../contentParts/detectFormat'
import { compoundKind, type CompoundKind } from '../contentParts/readCompound'
import type { NamedBytes } from '../contentParts/readingContext'
import { Unreadable } from '../contentParts/unreadable'
import { REFUSALS } from './refusals'

export type TableFile = 'workbook' | 'delimited' | 'document'

type Identify = NamedBytes & {
  /** Does the caller read the tables of Word documents as well? */
  takesDocuments?: boolean
}

/**
 * Which kind of table a file is, by its bytes: the name only chooses between the words of a refusal.
 * Throws `Unreadable` for everything that is no table, with the way out.
 */
export const identifySpreadsheet = async (file: Identify): Promise<TableFile> => {
  if (file.data.length === 0) throw new Unreadable(REFUSALS.empty)
  const format = detectFormat(file.data)
  if (format === 'text') return 'delimited'
  if (format === 'compound') throw new Unreadable(compoundRefusal(file))
  if (format !== 'zip') throw new Unreadable(FORMATS[format])
  const kind = await zipKind(file.data)
  if (kind === 'workbook') return 'workbook'
  if (kind === 'document' && file.takesDocuments) return 'document'
  throw new Unreadable(ZIPPED[kind])
}

const FORMATS: Readonly<Record<Exclude<Format, 'text' | 'compound' | 'zip'>, string>> = {
  pdf: REFUSALS.pdf,
  image: REFUSALS.picture,
  media: REFUSALS.unknown,
  archive: REFUSALS.archive,
}

const ZIPPED: Readonly<Record<Exclude<ZipKind, 'workbook'>, string>> = {
  document: REFUSALS.document,
  'binary-workbook': REFUSALS.binaryWorkbook,
  presentation: REFUSALS.presentation,
  'open-document': REFUSALS.openDocument,
  ofd: REFUSALS.ofd,
  zip: REFUSALS.archive,
}

const COMPOUND: Readonly<Record<CompoundKind, string>> = {
  encrypted: REFUSALS.encrypted,
  workbook: REFUSALS.oldWorkbook,
  document: REFUSALS.oldDocument,
  presentation: REFUSALS.presentation,
  mail: REFUSALS.unknown,
}

/** An .et is an .xls in all but its name. */
const compoundRefusal = ({ fileName, data }: NamedBytes): string => {
  const kind = compoundKind(data)
  if (kind === 'workbook' && /\.ett?$/iu.test(fileName)) return REFUSALS.wpsWorkbook
  return kind ? COMPOUND[kind] : REFUSALS.unknown
}
