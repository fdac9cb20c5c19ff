/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CivilDate } from '../../domain/calendar/civilDate'
import { CivilTime } from './CivilTime'
import { Mark } from './Mark'

type DueDateProps = { date: CivilDate; provisional: boolean; ceiling?: boolean }

/** The last day of a limit, with what a reader must know about it. */
export const DueDate = ({ date, provisional, ceiling }: DueDateProps) => (
  <>
    <CivilTime date={date} />
    <DueMarks provisional={provisional} ceiling={ceiling} />
  </>
)

type DueMarksProps = { provisional: boolean; ceiling?: boolean }

/** The date may still move, or is the law's outer limit and not a promise. */
export const DueMarks = ({ provisional, ceiling = false }: DueMarksProps) => (
  <>
    {provisional && (
      <Mark tone="note" title="所依据年度的放假安排尚未公布，公布后重新核算">
        暂定
      </Mark>
    )}
    {ceiling && (
      <Mark tone="note" title="《政府信息公开条例》第二十六条：自形成或者变更之日起20个工作日内">
        第二十六条上限
      </Mark>
    )}
  </>
)
