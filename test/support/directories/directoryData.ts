import { columnLetters, type SheetGrid } from '../../../src/domain/spreadsheet/sheetRow'
import type { ExpectedRow } from './hazard'
import { aNationalRow, nationalTable } from './nationalTable'

/** An item of a whole directory: what it says, apart from how it is laid out. */
export type DirectoryItem = {
  first: string
  second: string
  content: string
  elements: readonly string[]
  bases: string
  basisTitles: ExpectedRow['basisTitles']
  timeLimit: string
  organ: string
  /** `■政府网站 □政府公报`. */
  channels: string
  /** Who beside everyone; `''` is the whole of society. */
  some: string
  isOnRequest: boolean
  levels: readonly ('县级' | '乡级')[]
}

export type DirectoryData = { title: string; sheet: string; items: readonly DirectoryItem[] }

/** Columns in which offices merge equal neighbours. */
const MERGED = ['first', 'content', 'bases', 'timeLimit', 'organ', 'channels'] as const
const COLUMN_OF = { first: 1, content: 3, bases: 4, timeLimit: 5, organ: 6, channels: 7 } as const
const FIRST_ROW = 4

/** The directory as offices lay it out: 14 columns, two header rows, equal neighbours merged. */
export const publishedSheet = ({ title, sheet, items }: DirectoryData): SheetGrid => {
  const isRepeated = (at: number, key: (typeof MERGED)[number]): boolean =>
    items[at - 1] !== undefined &&
    items[at - 1]!.first === items[at]!.first &&
    items[at - 1]![key] === items[at]![key]
  const printed = (at: number, key: (typeof MERGED)[number]): string =>
    isRepeated(at, key) ? '' : items[at]![key]
  return nationalTable({
    name: sheet,
    title,
    rows: items.map((item, at) =>
      aNationalRow({
        serial: String(at + 1),
        first: printed(at, 'first'),
        second: item.second,
        content: printed(at, 'content'),
        bases: printed(at, 'bases'),
        timeLimit: printed(at, 'timeLimit'),
        organ: printed(at, 'organ'),
        channels: printed(at, 'channels'),
        everyone: item.some === '' ? '√' : '',
        some: item.some,
        proactive: item.isOnRequest ? '' : '√',
        onRequest: item.isOnRequest ? '√' : '',
        county: item.levels.includes('县级') ? '√' : '',
        township: item.levels.includes('乡级') ? '√' : '',
      }),
    ),
    merges: MERGED.flatMap((key) => mergesOf({ key, length: items.length, isRepeated })),
  })
}

const mergesOf = ({
  key,
  length,
  isRepeated,
}: {
  key: (typeof MERGED)[number]
  length: number
  isRepeated: (at: number, key: (typeof MERGED)[number]) => boolean
}): string[] => {
  const letter = columnLetters(COLUMN_OF[key])
  const merges: string[] = []
  for (let from = 0; from < length;) {
    let to = from
    while (to + 1 < length && isRepeated(to + 1, key)) to += 1
    if (to > from) merges.push(`${letter}${from + FIRST_ROW}:${letter}${to + FIRST_ROW}`)
    from = to + 1
  }
  return merges
}

/** What every item must read as; nothing of these directories is doubtful. */
export const expectedRows = ({ sheet, items }: DirectoryData): ExpectedRow[] =>
  items.map((item, at) => ({
    sheet,
    row: at + FIRST_ROW,
    serial: String(at + 1),
    domain: '',
    path: [item.first, item.second],
    content: item.content,
    elements: [...item.elements],
    bases: item.bases,
    basisTitles: item.basisTitles,
    timeLimit: item.timeLimit,
    timeLimitParts: [item.timeLimit],
    organ: item.organ,
    unit: '',
    office: '',
    channels: item.channels
      .split(' ')
      .map((one) => ({ name: one.slice(1), required: one.startsWith('■') })),
    audience: item.some === '' ? '全社会' : item.some,
    methods: [item.isOnRequest ? 'onRequest' : 'proactive'],
    levels: [...item.levels],
    process: '',
    form: '',
    extra: [],
    doubts: [],
  }))
