import { problemAt, type RowProblem } from './judgedRow'
import type { WatchedRow } from './createDuplicateWatch'

/**
 * Doubts payments to people who already have one in another batch of the same policy and year.
 * `existing` holds the keys of those people, made as the rows' `person` is.
 */
export const acrossBatches =
  (existing: ReadonlySet<string>) =>
  ({ judged, person, mapping }: WatchedRow): RowProblem | null =>
    person === null || !existing.has(person)
      ? null
      : problemAt({
          mapping,
          row: judged.row,
          field: 'identity',
          severity: 'doubt',
          reason: '此人在本政策同年度其他批次中已有发放，请核对是否重复',
        })
