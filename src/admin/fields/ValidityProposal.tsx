'use client'
import { Button, useForm, useFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import type { ValidityProposalView } from '../../domain/office/policyViews'
import { textBlocksOf } from '../../domain/publication/richTextWalk'
import type { RichTextTree } from '../../domain/publication/publicRecords'
import { postAction } from '../requests/officeRequest'
import { formatDay } from '../time/formatDay'

/** Reads the body for its own validity (有效期二年, 自公布之日起施行) and offers it to the form. */
export const ValidityProposal = () => {
  const { dispatchFields, setModified } = useForm()
  const title = useFormFields(([fields]) => String(fields.title?.value ?? ''))
  const body = useFormFields(([fields]) => fields.body?.value as RichTextTree | null | undefined)
  const dateMade = useFormFields(([fields]) => fields['policy.dateMade']?.value)
  const normative = useFormFields(([fields]) => fields['policy.normative']?.value === true)
  const [proposal, setProposal] = useState<ValidityProposalView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const read = async () => {
    setProblem(null)
    const answer = await postAction<ValidityProposalView>('/api/policy-documents/validity', {
      title,
      paragraphs: textBlocksOf(body).map((block) =>
        block.kind === 'text' ? block.text : block.rows.map((row) => row.join(' ')).join('\n'),
      ),
      dateMade: dateMade || null,
      normative,
    })
    if (answer.ok) setProposal(answer.result)
    else setProblem(answer.reason)
  }
  const takeOver = () => {
    if (!proposal) return
    const put = (path: string, value: unknown) =>
      dispatchFields({ type: 'UPDATE', path, value, valid: true })
    put('policy.effectiveFrom', proposal.effectiveFrom ?? '')
    put('policy.lastDay', proposal.lastDay ?? '')
    put('policy.trial', proposal.trial)
    if (proposal.genre) put('policy.genre', proposal.genre)
    setModified(true)
  }

  return (
    <div className="field-type gk-validity">
      <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void read()}>
        从正文读出施行日期和有效期
      </Button>
      <div aria-live="polite">
        {problem ? <p className="gk-problem">{problem}</p> : null}
        {proposal ? <Proposal proposal={proposal} onTakeOver={takeOver} /> : null}
      </div>
    </div>
  )
}

const Proposal = ({
  proposal,
  onTakeOver,
}: {
  proposal: ValidityProposalView
  onTakeOver: () => void
}) => {
  const lines = [
    `施行日期：${proposal.effectiveFrom ? formatDay(proposal.effectiveFrom) : '以公开之日为准'}`,
    `有效期至：${proposal.lastDay ? formatDay(proposal.lastDay) : '正文没有写明'}`,
    ...(proposal.trial ? ['试行、暂行'] : []),
    ...(proposal.genre ? [`体裁：${proposal.genre}`] : []),
    ...proposal.explanation,
    ...proposal.repeals.map((name) => `提到废止、修改的文件：${name}，请在下方选择`),
    ...proposal.quotes.map((quote) => `依据原文：“${quote}”`),
  ]
  return (
    <div className="gk-hint">
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
        {[...proposal.doubts, ...proposal.advice].map((line, index) => (
          <li key={`d${index}`} className="gk-problem">
            请核对：{line}
          </li>
        ))}
      </ul>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onTakeOver}>
        填入表单
      </Button>
    </div>
  )
}
