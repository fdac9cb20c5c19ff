import { cellName } from '../../domain/spreadsheet/sheetRow'
import { dateSerial } from './cellXml'
import { listFormula, type OptionLists } from './optionLists'
import type { DataValidation } from './workbookOutput'
import { cut, xmlText } from './xmlText'

/** The element `dataValidations`, or nothing when there are none; a list without choices is left out. */
export const validationsXml = (
  validations: readonly DataValidation[],
  options: OptionLists,
): string => {
  const entries = validations
    .filter(({ kind, values = [] }) => kind !== 'list' || values.length > 0)
    .map((validation) => validationXml(validation, options))
  if (entries.length === 0) return ''
  return `<dataValidations count="${entries.length}">${entries.join('')}</dataValidations>`
}

const TYPES: Record<DataValidation['kind'], string> = {
  list: 'list',
  date: 'date',
  integer: 'whole',
  decimal: 'decimal',
  'text-length': 'textLength',
}

/** Below this nothing is refused: a kind without bounds only demands a value of the kind. */
const LOWEST: Record<Exclude<DataValidation['kind'], 'list'>, number> = {
  date: 1,
  integer: -999_999_999_999_999,
  decimal: -999_999_999_999_999,
  'text-length': 0,
}

const LONGEST_PROMPT = 255
const LONGEST_ERROR = 225

const validationXml = (validation: DataValidation, options: OptionLists): string => {
  const { range, kind, prompt, error, asksOnly = false, allowBlank = true } = validation
  const { operator, formulas } = conditionOf(validation, options)
  return (
    `<dataValidation type="${TYPES[kind]}"` +
    (asksOnly ? ' errorStyle="warning"' : '') +
    (operator === null ? '' : ` operator="${operator}"`) +
    (allowBlank ? ' allowBlank="1"' : '') +
    ' showInputMessage="1" showErrorMessage="1"' +
    (error ? ` errorTitle="填写有误" error="${xmlText(cut(error, LONGEST_ERROR))}"` : '') +
    (prompt ? ` promptTitle="填写说明" prompt="${xmlText(cut(prompt, LONGEST_PROMPT))}"` : '') +
    ` sqref="${cellName(range.fromRow, range.fromColumn)}:${cellName(range.toRow, range.toColumn)}">` +
    formulas.map((text, at) => `<formula${at + 1}>${xmlText(text)}</formula${at + 1}>`).join('') +
    '</dataValidation>'
  )
}

type Condition = { operator: string | null; formulas: string[] }

const conditionOf = (
  { kind, values = [], min, max }: DataValidation,
  options: OptionLists,
): Condition => {
  if (kind === 'list') return { operator: null, formulas: [listFormula(values, options)] }
  const bound = (value: string | number): string => String(boundOf(value))
  if (min !== undefined && max !== undefined)
    return { operator: 'between', formulas: [bound(min), bound(max)] }
  if (max !== undefined) return { operator: 'lessThanOrEqual', formulas: [bound(max)] }
  return { operator: 'greaterThanOrEqual', formulas: [bound(min ?? LOWEST[kind])] }
}

/** Throws a RangeError for a bound that is neither a number nor a date from March 1900 on. */
const boundOf = (value: string | number): number => {
  const number = typeof value === 'number' ? value : (dateSerial(value) ?? Number(value))
  if (Number.isFinite(number)) return number
  throw new RangeError(`数据验证的界限应为数字或日期（YYYY-MM-DD）：${value}`)
}
