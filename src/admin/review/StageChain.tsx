import { formatInstant } from '../time/formatInstant'
import { namesOf } from './describeProgress'
import type { ProcessStep } from './processSteps'

const STATES: Readonly<Record<ProcessStep['state'], string>> = {
  done: '已完成',
  waiting: '当前',
  later: '尚未开始',
}

/** 撰写 → 一审 → … → 保密审查 → 公开, with who did what when, and whose turn it is. */
export const StageChain = ({ steps }: { steps: readonly ProcessStep[] }) => (
  <ol className="gk-chain" aria-label="办理进程">
    {steps.map((step, index) => (
      <li
        key={step.key}
        className={`gk-chain__step gk-chain__step--${step.state}`}
        aria-current={step.state === 'waiting' ? 'step' : undefined}
      >
        <span className="gk-chain__mark" aria-hidden="true">
          {step.state === 'done' ? '✓' : index + 1}
        </span>
        <span className="gk-chain__words">
          <span className="gk-chain__label">
            {step.label}
            <span className="gk-hidden">（{STATES[step.state]}）</span>
          </span>
          {whoOf(step).map((line) => (
            <span key={line} className="gk-chain__who">
              {line}
            </span>
          ))}
        </span>
      </li>
    ))}
  </ol>
)

/** Who did it and when; or whose turn it is. */
const whoOf = ({ key, state, by, at, people }: ProcessStep): string[] => {
  const isTold = state === 'done' || key === 'write' || key === 'publish'
  return isTold ? [by ?? '', formatInstant(at)].filter((line) => line !== '') : [namesOf(people)]
}
