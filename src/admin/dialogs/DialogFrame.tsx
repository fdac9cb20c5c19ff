'use client'
import { Button, Modal, useModal } from '@payloadcms/ui'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'

export type DialogFrameProps = {
  slug: string
  heading: string
  confirmLabel: string
  danger?: boolean
  wide?: boolean
  /** The act is not possible yet; the contents say why. */
  blocked?: boolean
  /** Null when it was done; else the reason, and the dialog stays open with what was typed. */
  onConfirm: () => Promise<string | null>
  children?: ReactNode
}

/**
 * The frame of a dialog of the office: heading, contents, the refusal if there was one, two buttons. No
 * `form` element: React would pass its submit on to the document's form around it.
 */
export const DialogFrame = ({
  slug,
  heading,
  confirmLabel,
  danger = false,
  wide = false,
  blocked = false,
  onConfirm,
  children,
}: DialogFrameProps) => {
  const { closeModal } = useModal()
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const id = useId()

  const confirm = async () => {
    setBusy(true)
    setProblem(null)
    const reason = await onConfirm()
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
      <div className={`gk-dialog__panel${wide ? ' gk-dialog__panel--wide' : ''}`}>
        <h2 id={`${id}-heading`} className="gk-dialog__heading">
          {heading}
        </h2>
        {children}
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
            disabled={busy || blocked}
            onClick={() => void confirm()}
          >
            {busy ? '正在办理…' : confirmLabel}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
