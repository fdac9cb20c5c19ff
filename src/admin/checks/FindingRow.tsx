'use client'
import { useState } from 'react'
import type { FindingView } from '../../domain/office/reviewViews'
import { DialogButton } from '../dialogs/DialogButton'
import { Mark } from '../marks/Mark'
import { useCopyAction } from '../review/useCopyAction'

type FindingRowProps = {
  finding: FindingView
  /** Null where it cannot be masked now. */
  onMask: (() => Promise<unknown>) | null
  releases: boolean
}

/** One datum: what kind, where, how it would read when masked. The datum itself never reaches the screen. */
export const FindingRow = ({ finding, onMask, releases }: FindingRowProps) => {
  const act = useCopyAction()
  const [busy, setBusy] = useState(false)
  const { key, kind, kindLabel, where, masked, released } = finding
  return (
    <li className="gk-findings__row">
      <span className="gk-findings__what">
        <strong>{kindLabel}</strong> <span>{where}</span>{' '}
        {kind === 'unreadable' ? null : <code>{masked}</code>}
      </span>
      {released ? <Mark tone="good">已放行</Mark> : null}
      {!released && onMask ? (
        <button
          type="button"
          className="gk-link"
          disabled={busy}
          onClick={() => {
            setBusy(true)
            void onMask().finally(() => setBusy(false))
          }}
        >
          遮盖
        </button>
      ) : null}
      {!released && releases ? (
        <DialogButton
          label="放行"
          heading={kind === 'unreadable' ? '放行这个无法检查的文件' : '放行这处个人信息'}
          body={
            <p>
              {where}：{kindLabel}
              {kind === 'unreadable' ? '。请打开文件亲自核对。' : ` ${masked}`}
            </p>
          }
          fields={[
            {
              name: 'ground',
              label: '放行依据',
              required: true,
              multiline: true,
              description: '写明依据的法规条款，或者为什么不属于个人信息',
            },
          ]}
          confirmLabel="放行"
          onConfirm={({ ground }) =>
            act({ verb: 'release', body: { key, ground }, done: '已放行' })
          }
        />
      ) : null}
    </li>
  )
}
