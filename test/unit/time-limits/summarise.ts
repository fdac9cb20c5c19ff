import type { ParsedTimeLimit, TimeLimitClause } from '../../../src/domain/time-limits/clause'

/**
 * A reading in one line, for the tables of texts: `within formed 20 workday`, `req within received 20
 * workday`, `on 01-31`, `every quarter day 20`, `every month end+10 workday`, `every 6 month`,
 * `notice 7 day`, `down posted 3 year`; clauses joined by ` + `, and ` ?` where a person must look.
 */
export const summarise = ({ clauses, needsReview }: ParsedTimeLimit): string =>
  clauses.map(summariseClause).join(' + ') + (needsReview ? ' ?' : '')

const summariseClause = (clause: TimeLimitClause): string =>
  `${clause.onRequest ? 'req ' : ''}${reading(clause)}`

const reading = ({ kind, anchor, amount, unit, dates, period, day }: TimeLimitClause): string => {
  const limit = amount === undefined ? '' : ` ${amount} ${unit}`
  switch (kind) {
    case 'on-date':
      return `on ${(dates ?? []).join(',')}`
    case 'periodic':
      if (day !== undefined) return `every ${period} day ${day}`
      return anchor === 'period-end' ? `every ${period} end+${amount} ${unit}` : `every ${period}`
    case 'interval':
      return `every${limit}`
    case 'notice':
      return `notice${limit}`
    case 'together':
      return `together${limit}`
    case 'take-down':
      return `down ${anchor}${limit}`
    case 'standing':
    case 'reference':
      return kind
    case 'unclear':
      return `unclear${anchor === 'none' ? '' : ` ${anchor}`}${limit}`
    default:
      return `${kind} ${anchor}${limit}`
  }
}
