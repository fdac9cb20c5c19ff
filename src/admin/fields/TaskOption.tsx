'use client'
import type { ItemForm } from '../../domain/office/officeViews'
import { OBLIGATION_STATE_LABELS } from '../../domain/supervision/obligationState'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { formatDay } from '../time/formatDay'

type TaskOptionProps = {
  name: string
  /** Null: none of those in the ledger. */
  task: ItemForm['openObligations'][number] | null
  /** The item has no event to record a date of; the server takes the turn due first. */
  goesByCalendar?: boolean
  checked: boolean
  onChoose: () => void
}

/** One thing that the text can be for, as a radio button. */
export const TaskOption = ({ name, task, goesByCalendar, checked, onChoose }: TaskOptionProps) => (
  <label className="gk-tasks__option">
    <input type="radio" name={name} checked={checked} onChange={onChoose} />
    {task ? (
      <span>
        完成台账中的任务：{task.title}，{formatDay(task.dueDate)}到期{' '}
        <Mark tone={markTone(task.state)}>{OBLIGATION_STATE_LABELS[task.state]}</Mark>
      </span>
    ) : (
      <span>
        {goesByCalendar
          ? '由系统选最近到期的一期'
          : '公开新形成（变更）的信息：在下面填写形成日期，任务自动生成'}
      </span>
    )}
  </label>
)
