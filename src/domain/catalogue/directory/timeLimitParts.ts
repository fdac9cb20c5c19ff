import { parseTimeLimit } from '../../time-limits/parseTimeLimit'
import { stripSpace } from './tidyText'

/** A limit of its own begins with its own start: 自收到申请之日起 … */
const OWN_START =
  /(?<=(?:内|前|日|公开|公示|公布|发布|完成|[。;；]))[;；。,，]?(?=自|在收到|收到|从)/gu

/**
 * The limits of a cell in which the limits of two rows were merged (自收到申请之日起20个工作日内 自该信息形成或者变更之日起20个工作日内):
 * each must be understood by itself as a limit after an event, on different clocks. Any other text is
 * one part, an empty cell none.
 */
export const timeLimitParts = (text: string): string[] => {
  const whole = stripSpace(text)
  if (whole === '') return []
  const pieces = whole.split(OWN_START).map((piece) => piece.replace(/^[;；。,，]|[;；,，]$/gu, ''))
  const filled = pieces.filter((piece) => piece !== '')
  const starts = filled.map(startOf)
  const isSeveral =
    filled.length > 1 && starts.every((start) => start !== null) && new Set(starts).size > 1
  return isSeveral ? filled : [whole]
}

/** The event that a limit runs from; null for a text that is no whole limit. */
const startOf = (text: string): string | null => {
  const { clauses } = parseTimeLimit(text)
  const within = clauses.filter(({ kind, anchor }) => kind === 'within' && anchor !== 'none')
  return within.length === 1 && clauses.length === 1
    ? `${within[0]!.anchor} ${within[0]!.onRequest ?? false}`
    : null
}
