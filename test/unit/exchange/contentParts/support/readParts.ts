import type { ContentPart } from '../../../../../src/domain/privacy/contentPart'
import { readContentParts } from '../../../../../src/exchange/contentParts/readContentParts'

/** Every text that was read, with the place that a person would be told: cells one by one. */
export const placed = (parts: readonly ContentPart[]): (readonly [where: string, text: string])[] =>
  parts.flatMap((part): (readonly [string, string])[] =>
    part.kind === 'text'
      ? [[part.where, part.text]]
      : part.rows.flatMap((row, at) =>
          row.flatMap((text, column): (readonly [string, string])[] =>
            text === '' ? [] : [[part.cellWhere?.(at, column) ?? part.where, text]],
          ),
        ),
  )

/** Reads a file that is expected to be readable. */
export const readParts = async (fileName: string, data: Uint8Array) => {
  const read = await readContentParts({ fileName, data: Buffer.from(data) })
  if (!read.ok) throw new Error(`refused: ${read.reason}`)
  return { ...read, placed: placed(read.parts) }
}

export const refusal = async (fileName: string, data: Uint8Array): Promise<string> => {
  const read = await readContentParts({ fileName, data: Buffer.from(data) })
  return read.ok ? `read: ${JSON.stringify(placed(read.parts))}` : read.reason
}
