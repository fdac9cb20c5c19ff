/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicItem } from '../../domain/publication/publicRecords'
import { Mark } from './Mark'

/** What a reader must know before relying on a printed limit; each mark is explained on the item's page. */
export const TimeLimitMarks = ({ timeLimit }: { timeLimit: PublicItem['timeLimit'] }) => {
  if (!timeLimit.assumed && !timeLimit.ceiling && !timeLimit.needsReview) return null
  return (
    <span class="marks">
      {timeLimit.assumed && <Mark tone="note">待确认</Mark>}
      {timeLimit.ceiling && <Mark tone="note">第二十六条上限</Mark>}
      {timeLimit.needsReview && <Mark tone="note">待人工核定</Mark>}
    </span>
  )
}
