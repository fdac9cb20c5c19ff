'use client'
import type { ItemForm } from '../../domain/office/officeViews'
import { OBLIGATION_STATE_LABELS } from '../../domain/supervision/obligationState'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { formatDay } from '../time/formatDay'

/** What the catalogue asks for under an item: its limit as understood, its events, what is open. */
export const ItemStandard = ({ form }: { form: ItemForm }) => (
  <div className="gk-reading">
    <p>
      <strong>公开时限：</strong>
      {form.timeLimitText || '清单未写明'}
      {form.readings.length > 0 ? `（理解为：${form.readings.join('；')}）` : null}
    </p>
    <p>
      <strong>起算事件：</strong>
      {form.eventKinds.length > 0
        ? form.eventKinds.map(({ label }) => label).join('、')
        : '按日历定期公开，任务已在台账中，不必另记日期'}
    </p>
    {form.openObligations.length > 0 ? (
      <>
        <p>
          <strong>台账中待办的任务：</strong>如本稿用于其中一项，请在“完成的公开任务”中选择。
        </p>
        <ul className="gk-plain-list">
          {form.openObligations.map(({ id, title, dueDate, state }) => (
            <li key={id}>
              <Mark tone={markTone(state)}>{OBLIGATION_STATE_LABELS[state]}</Mark> {title}，
              {formatDay(dueDate)}到期
            </li>
          ))}
        </ul>
      </>
    ) : (
      <p className="gk-hint">此事项目前没有待办任务；填写信息形成日期后，任务自动生成。</p>
    )}
  </div>
)
