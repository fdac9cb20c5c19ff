'use client'
import { DialogButton } from '../dialogs/DialogButton'
import { usePerson } from '../people/usePerson'
import { useOfficeAction } from '../requests/useOfficeAction'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

/** The catalogue keeper checks a publication made elsewhere. */
export const PriorPublicationActions = () => {
  const { holds } = usePerson()
  const act = useOfficeAction()
  const { id, fields } = useRecord(['state'])
  if (id === null || fields.state !== 'submitted' || !holds('catalogue')) return null
  return (
    <ActionPanel hint="请打开网址、查看凭证，核对内容和公开日期。认可后按当时的公开日期完成公开任务。">
      <DialogButton
        label="核对认可"
        style="primary"
        heading="认可这次公开？"
        fields={[{ name: 'reply', label: '核对意见', multiline: true }]}
        confirmLabel="认可"
        onConfirm={({ reply }) =>
          act({
            path: `/api/prior-publications/${id}/accept`,
            body: { reply },
            done: '已认可，公开任务已完成',
          })
        }
      />
      <DialogButton
        label="不予认可"
        heading="不予认可这次公开"
        fields={[{ name: 'reply', label: '理由', required: true, multiline: true }]}
        confirmLabel="不予认可"
        danger
        onConfirm={({ reply }) =>
          act({
            path: `/api/prior-publications/${id}/refuse`,
            body: { reply },
            done: '已答复不予认可',
          })
        }
      />
    </ActionPanel>
  )
}
