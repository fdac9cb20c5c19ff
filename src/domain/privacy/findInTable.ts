import { findPersonalData, type PrivacyOptions } from './findPersonalData'
import { maskValue } from './maskValue'
import type { PrivacyFinding, PrivacyKind } from './privacyFinding'
import { labelledCells, namesInSensitiveRows, type CellPlace } from './sensitiveRows'
import {
  isGroupLabel,
  isGuardianLabel,
  isNameLabel,
  isOfficeLabel,
  isPhoneLabel,
  isPlaceLabel,
} from './tableLabels'

export type CellFinding = CellPlace & { finding: PrivacyFinding }

/**
 * The personal data in a grid of cells. Each row is read as a line, so that neighbours count; each
 * cell is read once more behind its label, so that 身份证号 above a mistyped number tells what it is;
 * and names are judged by what their row says about them.
 * @param title What names the table: its sheet, file or caption.
 */
export const findInTable = (
  rows: readonly (readonly string[])[],
  options: PrivacyOptions & { title?: string } = {},
): CellFinding[] => {
  const labelled = labelledCells(rows)
  const labels = new Set(labelled.map(({ label }) => label))
  const isOfOffices = [...labels].some(isOfficeLabel)
  const isOfCitizens = !isOfOffices && [...labels].some(isNameLabel)
  const labelAt = new Map(labelled.map((cell) => [placeKey(cell), cell.label]))
  const grid = new Map<string, CellFinding[]>()

  const add = (cell: CellFinding) => {
    const key = placeKey(cell)
    const label = labelAt.get(key) ?? ''
    if (cell.finding.kind === 'address' && isGroupLabel(label)) return
    if (cell.finding.kind === 'sensitive' && isGuardianLabel(label)) return
    const others = grid.get(key) ?? []
    if (!others.some(({ finding }) => overlaps(finding, cell.finding)))
      grid.set(key, [...others, cell])
  }

  for (const { row, column, label, text } of labelled) {
    if (!MAY_HOLD_DATA.test(text)) continue
    findBehind(labelOf(label, isOfCitizens), text, options).forEach((finding) =>
      add({ row, column, finding }),
    )
  }
  rows.forEach((cells, row) =>
    findInRow(cells, options)
      .filter(({ finding }) => !(isOfOffices && finding.kind === 'landline'))
      .filter(
        ({ column, finding }) =>
          !(NUMBERS.has(finding.kind) && labelAt.has(placeKey({ row, column }))),
      )
      .forEach(({ column, finding }) => add({ row, column, finding })),
  )
  for (const place of namesInSensitiveRows(rows, options.title ?? ''))
    add({ ...place, finding: wholeName(rows[place.row]![place.column]!) })

  return [...grid.values()]
    .flat()
    .sort((a, b) => a.row - b.row || a.column - b.column || a.finding.start - b.finding.start)
}

/** Kinds for which a cell's own label, where it has one, decides: eleven digits under 金额 are yuan. */
const NUMBERS = new Set<PrivacyKind>(['id-card', 'bank-card', 'mobile'])

/** Cells without a digit, a dash or four characters hold no number and no address. */
const MAY_HOLD_DATA = /[0-9０-９]|.{4}/

const placeKey = ({ row, column }: CellPlace): string => `${row},${column}`

const overlaps = (a: PrivacyFinding, b: PrivacyFinding): boolean =>
  a.start < b.end && b.start < a.end

/** In a list of citizens 电话 is a home's and 地址 is where they live. */
const labelOf = (label: string, isOfCitizens: boolean): string => {
  if (isOfCitizens && isPhoneLabel(label)) return '家庭电话'
  if (isOfCitizens && isPlaceLabel(label)) return '家庭住址'
  return label.replace(/\s/g, '')
}

const findBehind = (label: string, text: string, options: PrivacyOptions): PrivacyFinding[] => {
  const shift = label.length + 1
  return findPersonalData(`${label}:${text}`, options)
    .filter(({ start }) => start >= shift)
    .map((finding) => ({ ...finding, start: finding.start - shift, end: finding.end - shift }))
}

const findInRow = (
  cells: readonly string[],
  options: PrivacyOptions,
): { column: number; finding: PrivacyFinding }[] => {
  const starts: number[] = []
  let line = ''
  for (const cell of cells) {
    starts.push(line.length)
    line += `${cell}\t`
  }
  if (line.trim() === '') return []
  let column = 0
  return findPersonalData(line, options).flatMap((finding) => {
    while (column + 1 < starts.length && starts[column + 1]! <= finding.start) column += 1
    const from = starts[column]!
    if (finding.end > from + cells[column]!.length) return []
    return [
      { column, finding: { ...finding, start: finding.start - from, end: finding.end - from } },
    ]
  })
}

const wholeName = (cell: string): PrivacyFinding => {
  const text = cell.trim()
  const start = cell.indexOf(text)
  return {
    kind: 'sensitive',
    start,
    end: start + text.length,
    text,
    masked: maskValue({ kind: 'sensitive', datum: text }),
  }
}
