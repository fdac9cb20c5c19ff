'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { DialogInput, type DialogField } from './DialogInput'

export type DialogValues = Readonly<Record<string, string>>

export type ActionDialogProps = {
  slug: string
  heading: string
  body?: ReactNode
  fields?: readonly DialogField[]
  confirmLabel: string
  danger?: boolean
  /** Null when it was done; else the reason, and the dialog stays open with what was typed. */
  onConfirm: (values: DialogValues) => Promise<string | null>
}

/**
 * Asks before an act of the office, with the fields it needs. No `form` element: React would pass its
 * submit on to the document's form around it.
 */
export const ActionDialog = (props: ActionDialogProps) => {
  const { isModalOpen } = useModal()
  return isModalOpen(props.slug) ? <OpenDialog {...props} /> : null
}

const OpenDialog = ({
  slug,
  heading,
  body,
  fields = [],
  confirmLabel,
  danger = false,
  onConfirm,
}: ActionDialogProps) => {
  const { closeModal } = useModal()
  const [values, setValues] = useState<DialogValues>(() =>
    Object.fromEntries(fields.map((field) => [field.name, field.initial ?? ''])),
  )
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()

  const confirm = async () => {
    const missing = fields.find((field) => field.required && !values[field.name]?.trim())
    if (missing) return setProblem(`请填写“${missing.label}”`)
    setBusy(true)
    setProblem(null)
    const reason = await onConfirm(values)
    setBusy(false)
    if (reason === null) closeModal(slug)
    else setProblem(reason)
  }
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || busy) return
    event.stopPropagation()
    closeModal(slug)
  }

  return (
    <Modal
      slug={slug}
      className="gk-dialog"
      closeOnBlur={false}
      aria-labelledby={`${id}-heading`}
      onKeyDown={closeOnEscape}
    >
      <div className="gk-dialog__panel">
        <h2 id={`${id}-heading`} className="gk-dialog__heading">
          {heading}
        </h2>
        {body ? <div className="gk-dialog__body">{body}</div> : null}
        {fields.map((field) => (
          <DialogInput
            key={field.name}
            field={field}
            value={values[field.name] ?? ''}
            onChange={(value) => setValues((all) => ({ ...all, [field.name]: value }))}
          />
        ))}
        <p className="gk-dialog__problem" role="alert">
          {problem}
        </p>
        <div className="gk-dialog__buttons">
          <Button
            buttonStyle="secondary"
            margin={false}
            disabled={busy}
            onClick={() => closeModal(slug)}
          >
            取消
          </Button>
          <Button
            className={danger ? 'gk-danger' : undefined}
            margin={false}
            disabled={busy}
            onClick={() => void confirm()}
          >
            {busy ? '正在办理…' : confirmLabel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
