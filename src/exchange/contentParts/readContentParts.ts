import type { ContentPart } from '../../domain/privacy/contentPart'
import { createBudget, READING_LIMITS, type Budget } from './budget'
import { readFormat } from './readFormat'
import { addNested, addText, type ImagePosition, type Reading } from './reading'
import type { NamedBytes, ReadingContext } from './readingContext'
import { DAMAGED, tooMuch, Unreadable } from './unreadable'

export type ReadFile = { fileName: string; data: Buffer }

export type ReadResult =
  | {
      ok: true
      parts: ContentPart[]
      /** What could not be checked (第3页是图片…), in Chinese; absent when all was read. */
      unreadable?: string[]
      /** Where pictures were taken; `gpsFinding` makes a finding of each. */
      positions?: ImagePosition[]
    }
  | { ok: false; reason: string }

/**
 * Reads any file into the parts that the privacy scanner scans: what a reader sees, what lies hidden
 * (sheets, revisions, comments, properties, metadata), and files within the file. The format is told
 * by content. A file that cannot be read at all is refused with a reason; a part that cannot be read
 * is named in `unreadable`, never passed over in silence.
 */
export const readContentParts = async ({ fileName, data }: ReadFile): Promise<ReadResult> => {
  try {
    const reading = await readAt({ fileName, data }, { budget: createBudget(), depth: 0 })
    const { parts, unreadable, positions } = reading
    return {
      ok: true,
      parts,
      ...(unreadable.length > 0 && { unreadable }),
      ...(positions.length > 0 && { positions }),
    }
  } catch (error) {
    return { ok: false, reason: reasonOf(error).reason }
  }
}

type Place = { budget: Budget; depth: number }

const readAt = async (file: NamedBytes, { budget, depth }: Place): Promise<Reading> => {
  if (depth > READING_LIMITS.depth)
    throw tooMuch(`文件嵌套超过${READING_LIMITS.depth}层，无法检查，请解开后再上传`)
  const readNested: ReadingContext['readNested'] = async ({ into, path, data }) => {
    try {
      addNested(into, path, await readAt({ fileName: path, data }, { budget, depth: depth + 1 }))
    } catch (error) {
      const unreadable = reasonOf(error)
      if (unreadable.endsAll) throw unreadable
      addText(into, `${path} › 文件名`, path)
      into.unreadable.push(`${path} › ${unreadable.reason}`)
    }
  }
  const reading = await readFormat(file, { budget, readNested })
  addText(reading, '文件名', file.fileName)
  return reading
}

/** A hostile file breaks the libraries in ways that they do not foresee: it is damaged, not a crash. */
const reasonOf = (error: unknown): Unreadable =>
  error instanceof Unreadable ? error : new Unreadable(DAMAGED)
