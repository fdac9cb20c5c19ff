import {
  OBLIGATION_STATE_LABELS,
  type ObligationState,
} from '../../domain/supervision/obligationState'
import { formatDay } from '../time/formatDay'

/**
 * What a list reached from a figure shows, in words; null when no range of due dates is set. The
 * list's own filter form cannot show ranges (see `whereQuery`).
 */
export const shownRange = (query: URLSearchParams): string | null => {
  const values = (ending: string) =>
    [...query].filter(([name]) => name.startsWith('where') && name.includes(ending))
  const from = values('[dueDate][greater_than_equal]')[0]?.[1]
  const to = values('[dueDate][less_than_equal]')[0]?.[1]
  if (!from && !to) return null
  const states = values('[state][in]').map(
    ([, state]) => OBLIGATION_STATE_LABELS[state as ObligationState] ?? state,
  )
  return [
    `到期日 ${from ? formatDay(from) : ''} 至 ${to ? formatDay(to) : ''}`,
    ...(values('[unit][equals]').length > 0 ? ['一个单位'] : []),
    ...(states.length > 0 ? [`状态为${states.join('、')}`] : []),
  ].join('，')
}
