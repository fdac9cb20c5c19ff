'use client'
import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback } from 'react'
import { useOfficeAction } from '../requests/useOfficeAction'
import { announceChange } from './changeSignal'

export type CopyAction = {
  /** The last part of the endpoint: `submit`, `approve`, … */
  verb: string
  body?: Readonly<Record<string, unknown>>
  /** What the person reads when it worked. */
  done: string
}

/** Does something about the copy on the screen; null when it was done, else the reason of the refusal. */
export const useCopyAction = (): ((action: CopyAction) => Promise<string | null>) => {
  const { id } = useDocumentInfo()
  const act = useOfficeAction()
  return useCallback(
    async ({ verb, body, done }) => {
      const reason = await act({ path: `/api/disclosures/${id}/${verb}`, body, done })
      if (reason === null) announceChange()
      return reason
    },
    [id, act],
  )
}
