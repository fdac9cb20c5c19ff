'use client'
import { useId, useState } from 'react'
import { isCivilDate } from '../../domain/calendar/civilDate'
import { today } from '../time/today'
import { PERIOD_CHOICES, periodOf, type ChosenPeriod, type PeriodChoice } from './periods'

/** The usual periods as buttons, and any other by its two dates. */
export const PeriodPicker = ({
  period,
  onChoose,
}: {
  period: ChosenPeriod
  onChoose: (period: ChosenPeriod) => void
}) => {
  const choices = Object.keys(PERIOD_CHOICES) as PeriodChoice[]
  return (
    <div className="gk-period" role="group" aria-label="统计期间">
      {choices.map((choice) => {
        const one = periodOf(choice, today())
        const current = one.from === period.from && one.to === period.to
        return (
          <button
            key={choice}
            type="button"
            className={`gk-chip${current ? ' gk-chip--current' : ''}`}
            aria-pressed={current}
            onClick={() => onChoose(one)}
          >
            {PERIOD_CHOICES[choice]}
          </button>
        )
      })}
      <CustomPeriod key={`${period.from}/${period.to}`} period={period} onChoose={onChoose} />
    </div>
  )
}

const CustomPeriod = ({
  period,
  onChoose,
}: {
  period: ChosenPeriod
  onChoose: (period: ChosenPeriod) => void
}) => {
  const id = useId()
  const [from, setFrom] = useState<string>(period.from)
  const [to, setTo] = useState<string>(period.to)
  const [problem, setProblem] = useState('')
  const choose = () => {
    if (!isCivilDate(from) || !isCivilDate(to)) return setProblem('请填写起止日期')
    if (from > to) return setProblem('起始日期不得晚于截止日期')
    setProblem('')
    onChoose({ from, to })
  }
  return (
    <div className="gk-period__custom">
      <label htmlFor={`${id}-from`}>自</label>
      <input
        id={`${id}-from`}
        type="date"
        className="gk-input"
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <label htmlFor={`${id}-to`}>至</label>
      <input
        id={`${id}-to`}
        type="date"
        className="gk-input"
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <button type="button" className="gk-chip" onClick={choose}>
        查询
      </button>
      <span className="gk-problem" role="alert">
        {problem}
      </span>
    </div>
  )
}
