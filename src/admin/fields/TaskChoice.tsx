'use client'
import { FieldLabel, useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import type { ItemForm } from '../../domain/office/officeViews'
import { useReading } from '../requests/useReading'
import { idOf } from './idOf'
import { ItemStandard } from './ItemStandard'
import { TaskOption } from './TaskOption'
import { usePrefillFromLink } from './usePrefillFromLink'

/**
 * What the text is for: information formed anew, or a task that stands in the ledger already. Shown
 * under the chosen item, with what the catalogue asks of it.
 */
export const TaskChoice: RelationshipFieldClientComponent = ({
  field,
  path: pathFromProps,
  readOnly,
}) => {
  usePrefillFromLink()
  const { id } = useDocumentInfo()
  const { value, setValue, disabled, path } = useField<unknown[] | null>({
    potentiallyStalePath: pathFromProps,
  })
  const itemId = useFormFields(([fields]) => idOf(fields.item?.value))
  const isPublished = useFormFields(([fields]) => fields.state?.value === 'published')
  const hasEvent = useFormFields(([fields]) => idOf(fields.event?.value) !== null)
  const isCorrection = useFormFields(([fields]) => Number(fields.revision?.value ?? 1) > 1)
  const form = useReading<ItemForm>(
    itemId === null || isPublished ? null : `/api/items/${itemId}/form`,
  )
  const chosen = (value ?? []).map(idOf)
  const fixed = Boolean(readOnly || disabled) || isCorrection || (id !== undefined && hasEvent)
  if (isPublished) return null
  return (
    <fieldset className="field-type gk-tasks">
      <legend>
        <FieldLabel as="span" label={field.label} path={path} />
      </legend>
      <div aria-live="polite">
        {itemId === null ? (
          <p className="gk-hint">选择公开事项后，这里列出它的公开时限和台账中待办的任务。</p>
        ) : null}
        {form.state === 'loading' ? <p className="gk-hint">正在读取事项的公开要求…</p> : null}
        {form.state === 'failed' ? <p className="gk-problem">{form.reason}</p> : null}
      </div>
      {form.state === 'ready' ? (
        <>
          <ItemStandard form={form.result} />
          {fixed ? (
            <p className="gk-hint">{fixedBecause({ isCorrection, hasEvent })}</p>
          ) : (
            <div className="gk-tasks__options">
              {form.result.openObligations.map((task) => (
                <TaskOption
                  key={task.id}
                  name={path}
                  task={task}
                  checked={chosen.includes(task.id)}
                  onChoose={() => setValue([task.id])}
                />
              ))}
              <TaskOption
                name={path}
                task={null}
                goesByCalendar={form.result.eventKinds.length === 0}
                checked={chosen.length === 0}
                onChoose={() => setValue([])}
              />
            </div>
          )}
        </>
      ) : null}
    </fieldset>
  )
}

const fixedBecause = ({
  isCorrection,
  hasEvent,
}: {
  isCorrection: boolean
  hasEvent: boolean
}): string => {
  if (isCorrection) return '更正沿用原来的公开事项和台账任务。'
  return hasEvent ? '信息形成日期已登记入台账，任务已经生成。' : '用于台账中的任务。'
}
