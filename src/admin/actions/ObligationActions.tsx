'use client'
import { Button } from '@payloadcms/ui'
import { isOpen, type ObligationState } from '../../domain/supervision/obligationState'
import { DialogButton } from '../dialogs/DialogButton'
import { writeDisclosure } from '../links/writeDisclosure'
import { usePerson } from '../people/usePerson'
import { useOfficeAction } from '../requests/useOfficeAction'
import { formatDayWithWeekday } from '../time/formatDay'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

/** What can be done about an obligation, and how its due date came about. */
export const ObligationActions = () => {
  const { holds } = usePerson()
  const act = useOfficeAction()
  const { id, fields } = useRecord(['state', 'item', 'dueDate', 'explanation'])
  if (id === null) return null
  const open = fields.state !== null && isOpen(fields.state as ObligationState)
  const lines = (fields.explanation ?? '').split('\n').filter((line) => line.trim() !== '')
  return (
    <ActionPanel
      hint={
        <>
          <p>
            应于 <strong>{formatDayWithWeekday(fields.dueDate)}</strong> 前（含当日）公开
          </p>
          {lines.length > 0 ? (
            <details open>
              <summary>到期日怎样算出</summary>
              <ol>
                {lines.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ol>
            </details>
          ) : null}
        </>
      }
    >
      {open && holds('editor') ? (
        <Button
          el="link"
          to={writeDisclosure({ itemId: fields.item ?? undefined, obligationId: id })}
          margin={false}
        >
          去撰写
        </Button>
      ) : null}
      {open && holds('catalogue') ? (
        <>
          <DialogButton
            label="免于公开"
            heading="批准这项任务免于公开"
            body={<p>须有法律依据，批准人和理由记入台账。</p>}
            fields={[
              {
                name: 'ground',
                label: '法律依据',
                required: true,
                multiline: true,
                description: '写明法规名称和条款，如《政府信息公开条例》第十四条',
              },
              { name: 'reason', label: '理由', required: true, multiline: true },
            ]}
            confirmLabel="批准免于公开"
            onConfirm={({ ground, reason }) =>
              act({
                path: `/api/obligations/${id}/exempt`,
                body: { ground, reason },
                done: '已批准免于公开',
              })
            }
          />
          <DialogButton
            label="取消任务"
            style="secondary"
            heading="取消这项任务"
            body={<p>只用于误立的任务；取消后留在台账中，不计入及时率。</p>}
            fields={[{ name: 'reason', label: '理由', required: true, multiline: true }]}
            confirmLabel="取消任务"
            danger
            onConfirm={({ reason }) =>
              act({
                path: `/api/obligations/${id}/cancel`,
                body: { reason },
                done: '任务已取消',
              })
            }
          />
        </>
      ) : null}
    </ActionPanel>
  )
}
