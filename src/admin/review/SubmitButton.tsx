'use client'
import { useModal, toast } from '@payloadcms/ui'
import type { ContentChecksView, ReviewView } from '../../domain/office/reviewViews'
import { DialogFrame } from '../dialogs/DialogFrame'
import { DialogOpener } from '../dialogs/DialogOpener'
import { useReading } from '../requests/useReading'
import { namesOf } from './describeProgress'
import { useCopyAction } from './useCopyAction'
import { useSaveFirst } from './useSaveFirst'

type SubmitProps = { id: string; view: ReviewView }

/** 提交审核: saves, says what is missing, and whose turn it is then. */
export const SubmitButton = (props: SubmitProps) => {
  const { modified, saveFirst } = useSaveFirst()
  const before = async () => {
    const problem = await saveFirst()
    if (problem !== null) toast.error(problem)
    return problem === null
  }
  return (
    <DialogOpener label={modified ? '保存并提交审核' : '提交审核'} style="primary" before={before}>
      {(slug) => <SubmitDialog slug={slug} {...props} />}
    </DialogOpener>
  )
}

const SubmitDialog = ({ slug, id, view }: SubmitProps & { slug: string }) => {
  const { isModalOpen } = useModal()
  const act = useCopyAction()
  const checks = useReading<ContentChecksView>(
    isModalOpen(slug) ? `/api/disclosures/${id}/checks` : null,
  )
  return (
    <DialogFrame
      slug={slug}
      heading="提交审核"
      confirmLabel="提交审核"
      blocked={!checks.result?.maySubmit}
      onConfirm={() => act({ verb: 'submit', done: '已提交，审核人会收到提醒' })}
    >
      <div className="gk-dialog__body" aria-live="polite">
        {checks.state === 'loading' ? <p className="gk-hint">正在检查内容是否齐全…</p> : null}
        {checks.state === 'failed' ? <p className="gk-problem">{checks.reason}</p> : null}
        {checks.state === 'ready' ? <SubmitCheck checks={checks.result} view={view} /> : null}
      </div>
    </DialogFrame>
  )
}

const SubmitCheck = ({ checks, view }: { checks: ContentChecksView; view: ReviewView }) => {
  const missing = [
    ...checks.elements.map(({ label, problem }) => `${label}：${problem}`),
    ...checks.problems,
  ]
  if (!checks.maySubmit)
    return (
      <>
        <p>还不能提交，请先补上：</p>
        <ul className="gk-missing">
          {missing.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </>
    )
  const open = checks.privacy.filter(({ released }) => !released).length
  const first = view.stages.slice(0, view.urgent ? undefined : 1)
  return (
    <>
      <p>
        内容齐全（必备要素 {checks.met}/{checks.required}）。提交后由
        {first.map(({ label, people }) => ` ${namesOf(people)} 办理${label}`).join('，')}
        ；审核期间内容不能改动，要改可以撤回。
      </p>
      {open > 0 ? (
        <p className="gk-problem">
          发现 {open}{' '}
          处个人信息，遮盖或者经保密审查员放行前不能公开。建议先取消，在页面下方的“内容检查”中一键遮盖。
        </p>
      ) : null}
    </>
  )
}
