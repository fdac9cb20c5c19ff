import { emptyReading } from '../reading'
import type { Reader } from '../readingContext'
import { ENCRYPTED, Unreadable } from '../unreadable'
import { openArchive } from './openArchive'

/** Left by macOS and Windows beside the files that people put in. */
const SYSTEM_FILE = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/iu

/** An archive: every file in it, archives within it too. Places are prefixed with the path. */
export const readZip: Reader = async ({ data }, { budget, readNested }) => {
  const entries = await openArchive(data, budget)
  if (entries.length > 0 && entries.every(({ isEncrypted }) => isEncrypted))
    throw new Unreadable(ENCRYPTED)
  const reading = emptyReading()
  for (const entry of entries) {
    if (SYSTEM_FILE.test(entry.name)) continue
    if (entry.isEncrypted) reading.unreadable.push(`${entry.name} › ${ENCRYPTED}`)
    else await readNested({ into: reading, path: entry.name, data: await entry.bytes() })
  }
  return reading
}
