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
  const letGo = useLetGo()
  return useCallback(
    async ({ verb, body, done }) => {
      const reason = await act({ path: `/api/disclosures/${id}/${verb}`, body, done })
      if (reason !== null) return reason
      announceChange()
      await letGo()
      return null
    },
    [id, act, letGo],
  )
}

/**
 * Gives up Payload's lock on the copy. Whoever typed holds it for minutes, also when the copy has gone on
 * to somebody else, who would be met by a warning instead of the text.
 */
export const useLetGo = (): (() => Promise<void>) => {
  const { id, collectionSlug, unlockDocument } = useDocumentInfo()
  return useCallback(async () => {
    if (id !== undefined && collectionSlug) await unlockDocument(id, collectionSlug)
  }, [id, collectionSlug, unlockDocument])
}
