'use client'
import type { Desk, DeskTask } from '../../domain/office/officeViews'
import { OBLIGATION_STATE_LABELS } from '../../domain/supervision/obligationState'
import { obligationList } from '../links/obligationList'
import { writeDisclosure } from '../links/writeDisclosure'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { formatDay } from '../time/formatDay'
import { DeskSection } from './DeskSection'
import { describeTimeLeft } from './describeTimeLeft'

/** The open obligations, nearest due date first. */
export const DeskTasks = ({ desk }: { desk: Desk }) => {
  const { tasks, taskCount, person } = desk
  const writes = person.roles.includes('editor')
  const open = obligationList([{ field: 'state', operator: 'in', value: ['pending', 'overdue'] }])
  return (
    <DeskSection
      heading={writes ? '本单位待公开' : '待公开的任务'}
      count={taskCount}
      more={{ href: open, label: '全部任务' }}
    >
      {tasks.length === 0 ? (
        <p className="gk-empty">
          没有待公开的任务。
          {writes ? '有新信息形成时，点“撰写与公开”，选择事项、填写日期即可。' : ''}
        </p>
      ) : (
        <ul className="gk-rows">
          {tasks.slice(0, SHOWN).map((task) => (
            <TaskRow key={task.id} task={task} writes={writes} showsUnit={!writes} />
          ))}
        </ul>
      )}
    </DeskSection>
  )
}

const SHOWN = 10

const TaskRow = ({
  task,
  writes,
  showsUnit,
}: {
  task: DeskTask
  writes: boolean
  showsUnit: boolean
}) => (
  <li className="gk-row">
    <div className="gk-row__head">
      <Mark tone={markTone(task.state)}>{OBLIGATION_STATE_LABELS[task.state]}</Mark>
      <a className="gk-row__title" href={`/admin/collections/obligations/${task.id}`}>
        {task.title}
      </a>
    </div>
    <div className="gk-row__foot">
      {showsUnit ? <span>{task.unitName}</span> : null}
      <span>{formatDay(task.dueDate)}到期</span>
      <strong className={task.workdaysLeft < 0 ? 'gk-late' : undefined}>
        {describeTimeLeft(task.workdaysLeft)}
      </strong>
      {task.ceiling ? <span title="按第二十六条上限（20 个工作日）计">法定上限</span> : null}
      {task.provisional ? <span title="所依年份的放假通知尚未公布">暂估</span> : null}
      {writes ? (
        <a
          className="gk-row__do"
          href={writeDisclosure({ itemId: task.itemId, obligationId: task.id })}
        >
          去撰写
        </a>
      ) : null}
    </div>
  </li>
)
