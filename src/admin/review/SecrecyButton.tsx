'use client'
import type { ReviewView } from '../../domain/office/reviewViews'
import { SECRECY_OUTCOME_KEYS, SECRECY_OUTCOMES } from '../../domain/publication/secrecyReview'
import { DialogFrame } from '../dialogs/DialogFrame'
import { DialogInput } from '../dialogs/DialogInput'
import { DialogOpener } from '../dialogs/DialogOpener'
import { Difference } from './Difference'
import { RedactionRows } from './RedactionRows'
import { EMPTY_SECRECY_DRAFT, groundOf, readSecrecyDraft, type SecrecyDraft } from './secrecyDraft'
import { SecrecyPointRows } from './SecrecyPointRows'
import { useCopyAction } from './useCopyAction'
import { useKept } from './useKept'

type SecrecyProps = {
  id: string
  view: ReviewView
  redactions: readonly string[]
  onRedactions: (redactions: string[]) => void
}

/** 保密审查: the statutory points one by one, the opinion, the outcome, and what is to be struck. */
export const SecrecyButton = (props: SecrecyProps) => (
  <DialogOpener label="保密审查" style="primary">
    {(slug) => <SecrecyDialog slug={slug} {...props} />}
  </DialogOpener>
)

const SecrecyDialog = ({
  slug,
  id,
  view,
  redactions,
  onRedactions,
}: SecrecyProps & { slug: string }) => {
  const act = useCopyAction()
  const [draft, change] = useKept<SecrecyDraft>(`gk-secrecy-${id}`, EMPTY_SECRECY_DRAFT)
  const set = (part: Partial<SecrecyDraft>) => change((old) => ({ ...old, ...part }))
  const send = async () => {
    const read = readSecrecyDraft(draft, redactions)
    if (!read.ok) return read.reason
    const reason = await act({
      verb: 'secrecy',
      body: { ...read.opinion, contentHash: view.contentHash },
      done: `保密审查已记录：${SECRECY_OUTCOMES[read.opinion.outcome]}`,
    })
    if (reason !== null) return reason
    change(() => EMPTY_SECRECY_DRAFT)
    onRedactions([])
    return null
  }
  return (
    <DialogFrame slug={slug} wide heading="保密审查" confirmLabel="提交审查意见" onConfirm={send}>
      {view.difference ? (
        <>
          <p>您审过以后改动了这些地方：</p>
          <Difference parts={view.difference} />
        </>
      ) : (
        <p className="gk-hint">先审查、后公开，一事一审。请对照正文和附件逐项回答。</p>
      )}
      <SecrecyPointRows
        points={draft.points}
        onChange={(key, answer) =>
          change((old) => ({
            ...old,
            points: { ...old.points, [key]: { ...old.points[key], ...answer } },
          }))
        }
      />
      <fieldset className="gk-outcomes">
        <legend>
          审查结论<span className="gk-required">（必填）</span>
        </legend>
        {SECRECY_OUTCOME_KEYS.map((outcome) => (
          <label key={outcome}>
            <input
              type="radio"
              name={`${slug}-outcome`}
              checked={draft.outcome === outcome}
              onChange={() => set({ outcome })}
            />
            {SECRECY_OUTCOMES[outcome]}
          </label>
        ))}
      </fieldset>
      {draft.outcome === 'partly' ? (
        <RedactionRows redactions={redactions} onChange={onRedactions} />
      ) : null}
      {draft.outcome !== null && draft.outcome !== 'public' ? (
        <DialogInput
          field={{
            name: 'ground',
            label: '依据的条款',
            required: true,
            description: '已按上面选“是”的各项填好，可以改',
          }}
          value={groundOf(draft)}
          onChange={(ground) => set({ ground })}
        />
      ) : null}
      <DialogInput
        field={{ name: 'opinion', label: '审查意见', required: true, multiline: true }}
        value={draft.opinion}
        onChange={(opinion) => set({ opinion })}
      />
    </DialogFrame>
  )
}
