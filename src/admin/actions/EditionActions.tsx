'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { EditionDifference } from '../../domain/catalogue/editionDifference'
import { DialogButton } from '../dialogs/DialogButton'
import { usePerson } from '../people/usePerson'
import { useOfficeAction } from '../requests/useOfficeAction'
import { useReading } from '../requests/useReading'
import { formatDay } from '../time/formatDay'
import { ActionPanel } from './ActionPanel'
import { DifferenceTable } from './DifferenceTable'
import { useRecord } from './useRecord'

/** The difference to the edition before, and the adoption of a draft. */
export const EditionActions = () => {
  const { holds } = usePerson()
  const act = useOfficeAction()
  const { id, fields } = useRecord(['state', 'effectiveFrom'])
  const [shown, setShown] = useState(false)
  const difference = useReading<EditionDifference>(
    shown && id !== null ? `/api/checklist-editions/${id}/difference` : null,
  )
  if (id === null) return null
  return (
    <>
      <ActionPanel>
        <Button
          buttonStyle="secondary"
          margin={false}
          extraButtonProps={{ 'aria-expanded': shown }}
          onClick={() => setShown((now) => !now)}
        >
          {shown ? '收起差异' : '查看与上一版的差异'}
        </Button>
        <Button
          el="anchor"
          url={`/api/checklist-editions/${id}/directory.xlsx`}
          buttonStyle="secondary"
          margin={false}
        >
          导出标准目录
        </Button>
        {fields.state === 'draft' && holds('catalogue') ? (
          <DialogButton
            label="通过本版"
            style="primary"
            heading="通过这一版清单？"
            body={
              <p>
                通过后内容冻结，不能再改；到生效日期（{formatDay(fields.effectiveFrom) || '未填写'}
                ）自动施行。请先查看与上一版的差异。
              </p>
            }
            confirmLabel="通过本版"
            onConfirm={() =>
              act({ path: `/api/checklist-editions/${id}/adopt`, done: '本版已通过' })
            }
          />
        ) : null}
      </ActionPanel>
      <div aria-live="polite">
        {difference.state === 'loading' ? <p className="gk-hint">正在比较…</p> : null}
        {difference.state === 'failed' ? <p className="gk-problem">{difference.reason}</p> : null}
        {difference.state === 'ready' ? <DifferenceTable difference={difference.result} /> : null}
      </div>
    </>
  )
}
