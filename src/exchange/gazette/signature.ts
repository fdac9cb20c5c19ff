import type { CivilDate } from '../../domain/calendar/civilDate'
import type { GazetteLine } from './gazetteLines'
import { isOrganLine, organsOf, readDateLine } from './lineShapes'

/** A body with its signature taken off. `trailing` are lines printed under the signature. */
export type Signed = {
  body: GazetteLine[]
  trailing: GazetteLine[]
  issuers: string[]
  dateMade?: CivilDate
  /** Line of the signature, or the last line when there is none. */
  line: number
}

/**
 * Takes the signature (organ lines, then a date line) off the end of a body: the last date line
 * that stands alone and the organ lines right above it, or organ lines at the very end when the
 * date is missing. Several organs sign a joint document.
 */
export const takeSignature = (lines: GazetteLine[]): Signed => {
  const dateAt = lines.findLastIndex((line) => readDateLine(line.text) !== undefined)
  const end = dateAt < 0 ? lines.length : dateAt
  let organsFrom = end
  while (organsFrom > 0 && isOrganLine(lines[organsFrom - 1]!.text)) organsFrom -= 1
  const dateMade = dateAt < 0 ? undefined : readDateLine(lines[dateAt]!.text)
  const signed = lines[organsFrom] ?? lines.at(-1)
  return {
    body: lines.slice(0, organsFrom),
    trailing: dateAt < 0 ? [] : lines.slice(dateAt + 1),
    issuers: lines.slice(organsFrom, end).flatMap((line) => organsOf(line.text)),
    ...(dateMade ? { dateMade } : {}),
    line: signed?.number ?? 0,
  }
}
