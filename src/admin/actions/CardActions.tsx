'use client'
import {
  CARD_ACTION_LABELS,
  cardStatesBefore,
  type CardAction,
  type CardState,
} from '../../domain/supervision/cardState'
import { DialogButton } from '../dialogs/DialogButton'
import { usePerson } from '../people/usePerson'
import { useOfficeAction } from '../requests/useOfficeAction'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

/** 说明情况 for the unit, 销号 and 撤销 for the auditor, each only where the state allows it. */
export const CardActions = () => {
  const { holds } = usePerson()
  const act = useOfficeAction()
  const { id, fields } = useRecord(['state'])
  if (id === null || fields.state === null) return null
  const may = (action: CardAction) => cardStatesBefore(action).includes(fields.state as CardState)
  const send = (action: CardAction, done: string) => (values: Readonly<Record<string, string>>) =>
    act({ path: `/api/cards/${id}/${action}`, body: { text: values.text ?? '' }, done })

  const explains = may('explain') && holds('editor', 'reviewer')
  const closes = may('close') && holds('auditor')
  const revokes = may('revoke') && holds('auditor')
  if (!explains && !closes && !revokes) return null
  return (
    <ActionPanel
      hint={
        explains
          ? '请说明未按时公开的原因和改正措施；公开后由监督员核实销号。'
          : '核实已改正后销号；发牌有误的，说明理由撤销。记录都会保留。'
      }
    >
      {explains ? (
        <DialogButton
          label={CARD_ACTION_LABELS.explain}
          style="primary"
          heading="说明情况"
          fields={[{ name: 'text', label: '原因和改正措施', required: true, multiline: true }]}
          confirmLabel="提交说明"
          onConfirm={send('explain', '说明已提交')}
        />
      ) : null}
      {closes ? (
        <DialogButton
          label={CARD_ACTION_LABELS.close}
          style="primary"
          heading="核实后销号"
          fields={[{ name: 'text', label: '核实情况', multiline: true }]}
          confirmLabel={CARD_ACTION_LABELS.close}
          onConfirm={send('close', '已销号')}
        />
      ) : null}
      {revokes ? (
        <DialogButton
          label={CARD_ACTION_LABELS.revoke}
          style="secondary"
          heading="撤销这张牌"
          body={<p>撤销后仍留在台账中，注明理由。</p>}
          fields={[{ name: 'text', label: '撤销理由', required: true, multiline: true }]}
          confirmLabel={CARD_ACTION_LABELS.revoke}
          danger
          onConfirm={send('revoke', '已撤销')}
        />
      ) : null}
    </ActionPanel>
  )
}
