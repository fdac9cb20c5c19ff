'use client'
import type { ItemForm } from '../../domain/office/officeViews'

/** What the catalogue asks for under an item: its limit as understood, its events. */
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
  </div>
)
