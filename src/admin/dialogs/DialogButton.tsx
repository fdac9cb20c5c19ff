'use client'
import { Button, useModal } from '@payloadcms/ui'
import { useId } from 'react'
import { ActionDialog, type ActionDialogProps } from './ActionDialog'

type DialogButtonProps = Omit<ActionDialogProps, 'slug'> & {
  label: string
  disabled?: boolean
  style?: 'primary' | 'secondary'
}

/** A button that asks before it acts. Focus comes back to it when the dialog closes. */
export const DialogButton = ({
  label,
  disabled,
  style = 'secondary',
  ...dialog
}: DialogButtonProps) => {
  const { openModal } = useModal()
  const slug = `gk-dialog-${useId()}`
  return (
    <>
      <Button
        buttonStyle={style}
        size="medium"
        margin={false}
        disabled={disabled}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        onClick={() => openModal(slug)}
      >
        {label}
      </Button>
      <ActionDialog slug={slug} {...dialog} />
    </>
  )
}
