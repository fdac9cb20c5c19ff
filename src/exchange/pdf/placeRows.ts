/** A row, or the part of it that stands on one page. */
export type RowSlice = {
  row: number
  height: number
  /** The row ends here. */
  isEnd: boolean
}

type PlaceRowsOptions = {
  heights: readonly number[]
  /** For each row the last one that a merged cell ties it to; such rows stay on one page if they can. */
  tiedTo: readonly number[]
  /** The first rows, which are repeated on each page. */
  headers: number
  /** What is left of the first page. */
  room: number
  /** The height of a whole page. */
  page: number
}

/** Which rows stand on which page; a row is cut only when no page could hold it whole. */
export const placeRows = ({
  heights,
  tiedTo,
  headers,
  room,
  page,
}: PlaceRowsOptions): RowSlice[][] => {
  const head = sum(heights.slice(0, headers))
  // Headers as tall as this would leave no room for what they head.
  const repeats = head <= page / 3 ? headers : 0
  const repeated = heights
    .slice(0, repeats)
    .map((height, row): RowSlice => ({ row, height, isEnd: true }))
  const top = repeated.reduce((sum, { height }) => sum + height, 0)
  const pages: RowSlice[][] = [[]]
  let left = room
  let isFresh = false
  const turn = () => {
    pages.push([...repeated])
    left = page - top
    isFresh = true
  }
  // The headers do not stay behind alone: the table then begins on the next page.
  const opening = head + sum(heights.slice(headers, (tiedTo[headers] ?? headers) + 1))
  if (opening > room && opening <= page) {
    pages.push([])
    left = page
    isFresh = true
  }
  heights.forEach((height, row) => {
    const tied = sum(heights.slice(row, (tiedTo[row] ?? row) + 1))
    const whole = tied <= page - top ? tied : height
    if (whole > left && !isFresh && whole <= page - top) turn()
    let rest = height
    while (rest > left + ROUNDING) {
      const part = Math.floor(left)
      if (part > LEAST_PART) {
        pages.at(-1)?.push({ row, height: part, isEnd: false })
        rest = rest - part + CUT
      }
      turn()
    }
    pages.at(-1)?.push({ row, height: rest, isEnd: true })
    left -= rest
    isFresh = false
  })
  return pages
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** A cut cell has padding above and below on both pages, and a line may not fill the first. */
const CUT = 30
const LEAST_PART = 60
const ROUNDING = 0.01
