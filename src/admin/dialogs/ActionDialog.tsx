'use client'
import { useModal } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import { DialogFrame } from './DialogFrame'
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

/** Asks before an act of the office, with the fields it needs. */
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
  danger,
  onConfirm,
}: ActionDialogProps) => {
  const [values, setValues] = useState<DialogValues>(() =>
    Object.fromEntries(fields.map((field) => [field.name, field.initial ?? ''])),
  )
  const confirm = async () => {
    const missing = fields.find((field) => field.required && !values[field.name]?.trim())
    return missing ? `请填写“${missing.label}”` : onConfirm(values)
  }
  return (
    <DialogFrame
      slug={slug}
      heading={heading}
      confirmLabel={confirmLabel}
      danger={danger}
      onConfirm={confirm}
    >
      {body ? <div className="gk-dialog__body">{body}</div> : null}
      {fields.map((field) => (
        <DialogInput
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          onChange={(value) => setValues((all) => ({ ...all, [field.name]: value }))}
        />
      ))}
    </DialogFrame>
  )
}
