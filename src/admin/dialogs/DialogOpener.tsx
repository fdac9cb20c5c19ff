'use client'
import { Button, useModal } from '@payloadcms/ui'
import { useId, type ReactNode } from 'react'

type DialogOpenerProps = {
  label: string
  style?: 'primary' | 'secondary'
  disabled?: boolean
  /** Runs before the dialog opens; a false answer keeps it closed. */
  before?: () => Promise<boolean>
  /** The dialog, made anew each time it opens. */
  children: (slug: string) => ReactNode
}

/** A button that opens a dialog of its own making. Focus comes back to it when the dialog closes. */
export const DialogOpener = ({
  label,
  style = 'secondary',
  disabled,
  before,
  children,
}: DialogOpenerProps) => {
  const { openModal, isModalOpen } = useModal()
  const slug = `gk-dialog-${useId()}`
  const open = async () => {
    if (before && !(await before())) return
    openModal(slug)
  }
  return (
    <>
      <Button
        buttonStyle={style}
        size="medium"
        margin={false}
        disabled={disabled}
        extraButtonProps={{ 'aria-haspopup': 'dialog' }}
        onClick={() => void open()}
      >
        {label}
      </Button>
      {isModalOpen(slug) ? children(slug) : null}
    </>
  )
}
