/** The kinds of personal data that the guard has to find (`gongkai privacy` prints the same words). */
export const KINDS = [
  'id-card',
  'bank-card',
  'mobile',
  'landline',
  'address',
  'passport',
  'plate',
  'sensitive',
] as const
export type Kind = (typeof KINDS)[number]

export type Part =
  | { kind: 'text'; where: string; text: string }
  | { kind: 'table'; where: string; rows: readonly (readonly string[])[] }

/**
 * `expected`: must be found. `tolerated`: honest people differ (the guardian's name beside a
 * pupil's, the word for the illness beside the name), so finding it is neither right nor wrong.
 */
export type Role = 'expected' | 'tolerated'

/** One string that is, or might be, personal data; `start` and `end` are offsets in its text or cell. */
export type Mark = {
  kind: Kind
  role: Role
  text: string
  part: number
  start: number
  end: number
  row?: number
  column?: number
}

const OPEN = '\uE000'
const CLOSE = '\uE001'
const CODES = 0xe100

const wrap = (kind: Kind, role: Role, text: string): string =>
  OPEN +
  String.fromCharCode(CODES + KINDS.indexOf(kind) * 2 + (role === 'expected' ? 0 : 1)) +
  text +
  CLOSE

/**
 * Wraps a leak in private-use characters, so that a text can be put together freely and its known
 * answers are read off the finished text. Marks do not nest.
 */
export const leak = (kind: Kind, text: string): string => wrap(kind, 'expected', text)

export const tolerated = (kind: Kind, text: string): string => wrap(kind, 'tolerated', text)

type Place = { part: number; row?: number; column?: number }

/** Takes the wrapping off and says what was wrapped and where it now stands. */
export const unmark = (marked: string, place: Place): { text: string; marks: Mark[] } => {
  const marks: Mark[] = []
  let text = ''
  let open: { start: number; code: number } | undefined
  for (let index = 0; index < marked.length; index++) {
    const character = marked[index]!
    if (character === OPEN) {
      if (open) throw new Error(`a mark inside a mark: ${marked}`)
      open = { start: text.length, code: marked.charCodeAt(++index) - CODES }
    } else if (character === CLOSE) {
      if (!open) throw new Error(`a mark that was never opened: ${marked}`)
      marks.push({
        ...place,
        kind: KINDS[open.code >> 1]!,
        role: open.code % 2 === 0 ? 'expected' : 'tolerated',
        text: text.slice(open.start),
        start: open.start,
        end: text.length,
      })
      open = undefined
    } else text += character
  }
  return { text, marks }
}

/** All parts of a document freed of their wrapping. */
export const unmarkParts = (parts: readonly Part[]): { parts: Part[]; marks: Mark[] } => {
  const marks: Mark[] = []
  const take = (marked: string, place: Place): string => {
    const freed = unmark(marked, place)
    marks.push(...freed.marks)
    return freed.text
  }
  const clean = parts.map((part, index): Part =>
    part.kind === 'text'
      ? { ...part, text: take(part.text, { part: index }) }
      : {
          ...part,
          rows: part.rows.map((cells, row) =>
            cells.map((cell, column) => take(cell, { part: index, row, column })),
          ),
        },
  )
  return { parts: clean, marks }
}

/** Every leak of a marked text for which `holds` is true is made tolerated instead. */
export const tolerateWhere = (
  marked: string,
  holds: (kind: Kind, text: string) => boolean,
): string =>
  marked.replace(
    /\uE000([\uE100-\uE1FF])([^\uE001]*)\uE001/g,
    (whole, code: string, text: string) => {
      const kind = KINDS[(code.charCodeAt(0) - CODES) >> 1]!
      return holds(kind, text) ? tolerated(kind, text) : whole
    },
  )
