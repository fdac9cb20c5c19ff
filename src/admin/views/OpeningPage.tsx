'use client'
import { Link } from '@payloadcms/ui'
import type { OpeningStep } from '../../domain/office/openingViews'
import { stepAsSeen } from '../../domain/office/stepAsSeen'
import { ROSTER_KINDS } from '../../domain/organisation/roster/rosterColumn'
import { RosterUpload } from '../opening/RosterUpload'
import { usePerson } from '../people/usePerson'
import { useReading } from '../requests/useReading'

/** The steps in order, each as it stands; rosters are taken in right here. */
export const OpeningPage = () => {
  const { person, holds } = usePerson()
  const mayOpen = holds('admin', 'catalogue')
  const isHeld = person?.mustChangePassword === true
  const opening = useReading<{ steps: OpeningStep[] }>(
    mayOpen && !isHeld ? '/api/units/opening' : null,
  )
  if (isHeld)
    return <p className="gk-hint">您使用的是初始密码。修改密码后，这里会列出开通的各步。</p>
  if (!mayOpen) return <p className="gk-hint">开通由系统管理员和清单管理员办理。</p>
  const steps = opening.result?.steps ?? []
  const next = steps.find(({ done }) => !done)
  return (
    <>
      <p className="gk-hint">
        依次办完各步，县（市、区）即可使用。每一步随时可以回来补充；名册可以多次导入，已有的只更新填写了的栏目，不会删除。
      </p>
      <div aria-live="polite">
        {opening.state === 'loading' ? <p className="gk-hint">正在读取…</p> : null}
        {opening.state === 'failed' ? <p className="gk-problem">{opening.reason}</p> : null}
        {steps.length > 0 ? (
          <p>
            {next
              ? `已完成 ${steps.filter(({ done }) => done).length} 步，共 ${steps.length} 步。下一步：${next.title}。`
              : '各步都已完成。'}
          </p>
        ) : null}
      </div>
      <ol className="gk-steps">
        {steps.map((step) => (
          <Step key={step.key} step={step} isNext={step === next} onStored={opening.reload} />
        ))}
      </ol>
    </>
  )
}

type StepProps = { step: OpeningStep; isNext: boolean; onStored: () => void }

const Step = ({ step, isNext, onStored }: StepProps) => {
  const { holds } = usePerson()
  const { isOwn, links, whose } = stepAsSeen(step, holds)
  return (
    <li
      className={`gk-step${step.done ? ' gk-step--done' : ''}`}
      aria-current={isNext ? 'step' : undefined}
    >
      <h2>
        {step.title}
        <span className="gk-step__mark">{step.done ? '✓ 已完成' : '待办'}</span>
      </h2>
      <p>{step.standing}</p>
      <p className="gk-step__links">
        {links.map(({ label, href }) => (
          <Link key={href} className="gk-chip" href={href} prefetch={false}>
            {label}
          </Link>
        ))}
        {step.roster ? (
          <a className="gk-chip" href={`/api/units/rosters/${step.roster}/template`}>
            下载{ROSTER_KINDS[step.roster]}名册模板
          </a>
        ) : null}
      </p>
      {step.roster && isOwn ? <RosterUpload kind={step.roster} onStored={onStored} /> : null}
      {whose ? <p className="gk-hint">{whose}</p> : null}
    </li>
  )
}
