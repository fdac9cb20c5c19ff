'use client'
import { useMemo } from 'react'
import { Mark } from '../marks/Mark'
import { formatDayWithWeekday } from '../time/formatDay'
import { today } from '../time/today'
import { readTimeLimit } from './readTimeLimit'

/** “理解为：…；例：今天形成，应于 … 前公开”, and whatever a person must look at. */
export const TimeLimitReading = ({ text }: { text: string }) => {
  const from = today()
  const { parsed, readings, example } = useMemo(() => readTimeLimit(text, from), [text, from])
  return (
    <div className="gk-reading">
      <p>
        <strong>理解为：</strong>
        {readings.length > 0 ? readings.join('；') : '没有读到时限'}
      </p>
      {example.due ? (
        <p>
          <strong>例：</strong>今天（{formatDayWithWeekday(from)}）起算，应于{' '}
          <strong>{formatDayWithWeekday(example.due)}</strong> 前（含当日）公开
        </p>
      ) : (
        <p>
          <strong>例：</strong>推不出到期日。{example.reason}
        </p>
      )}
      <p className="gk-reading__marks">
        {parsed.needsReview ? <Mark tone="late">待人工确认</Mark> : <Mark tone="good">已读懂</Mark>}
        {example.ceiling ? <Mark tone="note">按第二十六条上限（20 个工作日）计</Mark> : null}
        {example.provisional ? <Mark tone="open">暂估：所依年份的放假通知尚未公布</Mark> : null}
      </p>
      {parsed.reasons.length > 0 ? (
        <ul>
          {parsed.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
      {example.due ? (
        <details>
          <summary>怎样算出</summary>
          <ol>
            {example.explanation.map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  )
}
