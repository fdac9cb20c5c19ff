import { detectPersonalData, type PrivacyOptions } from './detectPersonalData'
import { maskValue } from './maskValue'
import type { PrivacyFinding } from './privacyFinding'
import { labelledCells, type CellPlace } from './labelledCells'
import { namesInSensitiveRows } from './sensitiveRows'
import {
  isDwellingLabel,
  isGroupLabel,
  isGuardianLabel,
  isNameLabel,
  isOfficeLabel,
  isOfficerLabel,
  isPhoneLabel,
  isPlaceLabel,
  mayHoldPhone,
} from './tableLabels'

export type CellFinding = CellPlace & { finding: PrivacyFinding }

/**
 * The personal data in a grid of cells. The grid is read as lines of `label:value`, so that 身份证号
 * above a mistyped number tells what it is, 金额 above eleven digits that they are no telephone, and
 * neighbours in a row count; names are then judged by what their row says about them.
 * `title` is what names the table: its sheet, file or caption.
 */
export const findInTable = (
  rows: readonly (readonly string[])[],
  options: PrivacyOptions & { title?: string } = {},
): CellFinding[] => {
  const labels = new Map(labelledCells(rows).map((cell) => [placeKey(cell), cell.label]))
  const isOfOffices = [...labels.values()].some(isOfficeLabel)
  const isOfCitizens = !isOfOffices && [...labels.values()].some(isNameLabel)
  const { text, values } = asLines(rows, (place) =>
    spokenLabel(labels.get(placeKey(place)), isOfCitizens),
  )

  const found = cellFindings(detectPersonalData(text, options), values).filter((cell) => {
    const label = labels.get(placeKey(cell)) ?? ''
    if (cell.finding.kind === 'landline') return !isOfOffices
    const isWhole = bareCell(rows[cell.row]![cell.column]!) === cell.finding.text.trim()
    if (cell.finding.kind === 'address')
      return !isGroupLabel(label) && (!isWhole || !isOfOffices || isDwellingLabel(label))
    if (cell.finding.kind === 'mobile') return !isWhole || mayHoldPhone(label)
    return (
      cell.finding.kind !== 'sensitive' ||
      !(isGuardianLabel(label) || (isWhole && isOfficerLabel(label)))
    )
  })
  const taken = new Set(found.map(placeKey))
  const names = namesInSensitiveRows(rows, options.title ?? '')
    .filter((place) => !taken.has(placeKey(place)))
    .map((place) => ({ ...place, finding: wholeName(rows[place.row]![place.column]!) }))
  return [...found, ...names].sort(
    (a, b) => a.row - b.row || a.column - b.column || a.finding.start - b.finding.start,
  )
}

type Value = CellPlace & { start: number; cell: string }

/** A comma ends a label's reach without ending the sentence; line ends inside a cell must not end it either. */
const asLines = (
  rows: readonly (readonly string[])[],
  labelOf: (place: CellPlace) => string,
): { text: string; values: Value[] } => {
  const values: Value[] = []
  const pieces: string[] = []
  let length = 0
  const write = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      write(labelOf({ row, column }))
      values.push({ row, column, start: length, cell })
      write(`${cell.replace(/[\r\n]/g, ' ')},\t`)
    })
    write('\n')
  })
  return { text: pieces.join(''), values }
}

/** In a list of citizens 电话 is a home's and 地址 is where they live. */
const spokenLabel = (label: string | undefined, isOfCitizens: boolean): string => {
  if (label === undefined) return ''
  if (isOfCitizens && isPhoneLabel(label)) return '家庭电话:'
  if (isOfCitizens && isPlaceLabel(label)) return '家庭住址:'
  return `${label.replace(/\s/g, '')}:`
}

/** Findings that lie wholly within one value, with offsets in that cell. */
const cellFindings = (
  findings: readonly PrivacyFinding[],
  values: readonly Value[],
): CellFinding[] => {
  let at = 0
  return findings.flatMap((finding) => {
    while (at + 1 < values.length && values[at + 1]!.start <= finding.start) at += 1
    const { row, column, start, cell } = values[at]!
    if (finding.start < start || finding.end > start + cell.length) return []
    const own = { start: finding.start - start, end: finding.end - start }
    return [{ row, column, finding: { ...finding, ...own, text: cell.slice(own.start, own.end) } }]
  })
}

/** Spreadsheets mark numbers kept as text with an apostrophe. */
const bareCell = (cell: string): string => cell.trim().replace(/^[='"`‘]+|['"`]+$/g, '')

const placeKey = ({ row, column }: CellPlace): string => `${row},${column}`

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
