/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicTimeliness } from '../../domain/publication/publicRecords'
import { Mark } from './Mark'

/** 按时公开, or 逾期 N 个工作日. */
export const Timeliness = ({ timeliness }: { timeliness: PublicTimeliness | null }) => {
  if (!timeliness) return <Mark tone="plain">不计时效</Mark>
  return timeliness.state === 'on-time' ? (
    <Mark tone="good">按时公开</Mark>
  ) : (
    <Mark tone="late">{`逾期${timeliness.workdaysLate}个工作日`}</Mark>
  )
}
