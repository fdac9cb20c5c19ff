'use client'
import { Button, toast, useForm, useFormModified, useRouteCache } from '@payloadcms/ui'
import { useState } from 'react'
import type { PublishingResult } from '../../domain/office/officeViews'
import { DialogButton } from '../dialogs/DialogButton'
import { usePerson } from '../people/usePerson'
import { postAction } from '../requests/officeRequest'
import { formatInstant } from '../time/formatInstant'
import { PublishingOutcome } from './PublishingOutcome'
import { useRecord } from './useRecord'

/** 公开发布: saves what is unsaved, asks, publishes, and says what that met. */
export const PublishButton = () => {
  const { holds } = usePerson()
  const { id, fields } = useRecord(['state', 'publishedAt'])
  const modified = useFormModified()
  const { submit } = useForm()
  const { clearRouteCache } = useRouteCache()
  const [outcome, setOutcome] = useState<PublishingResult | null>(null)

  if (outcome) return <PublishingOutcome result={outcome} />
  if (id !== null && fields.state === 'published') {
    return (
      <span className="gk-published">
        已公开于 {formatInstant(fields.publishedAt)}
        <Button
          el="anchor"
          url={`/disclosures/${id}`}
          newTab
          buttonStyle="secondary"
          margin={false}
        >
          查看公开页面
        </Button>
      </span>
    )
  }
  if (!holds('editor')) return null
  if (id === null) return <span className="gk-hint">保存后即可公开发布</span>

  const publish = async (): Promise<string | null> => {
    if (modified) {
      const saved = await submit({ disableSuccessStatus: true })
      if (!saved?.res?.ok) return '保存没有成功，请按页面上的提示修改后再发布'
    }
    const answer = await postAction<PublishingResult>(`/api/disclosures/${id}/publish`)
    if (!answer.ok) return answer.reason
    toast.success(`已公开于 ${formatInstant(answer.result.publishedAt)}`)
    setOutcome(answer.result)
    clearRouteCache()
    return null
  }

  return (
    <DialogButton
      label="公开发布"
      style="primary"
      heading="公开发布这篇信息？"
      body={
        <p>
          {modified ? '尚未保存的修改会先保存。' : null}
          发布后系统记录时间，不可修改；公众随即可以在门户看到。
        </p>
      }
      confirmLabel={modified ? '保存并公开发布' : '公开发布'}
      onConfirm={publish}
    />
  )
}
