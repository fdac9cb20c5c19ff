'use client'
import { toast, useRouteCache } from '@payloadcms/ui'
import { useCallback } from 'react'
import { postAction } from './officeRequest'

export type OfficeAction = {
  path: string
  body?: Readonly<Record<string, unknown>>
  /** What the person reads when it worked. */
  done: string
}

/**
 * Presses a button of the office and tells how it went: a toast, and a fresh copy of the page. Answers
 * the reason of a refusal, or null when it was done, so that a dialog stays open on a refusal.
 */
export const useOfficeAction = (): ((action: OfficeAction) => Promise<string | null>) => {
  const { clearRouteCache } = useRouteCache()
  return useCallback(
    async ({ path, body, done }) => {
      const answer = await postAction(path, body)
      if (!answer.ok) {
        toast.error(answer.reason)
        return answer.reason
      }
      toast.success(done)
      clearRouteCache()
      return null
    },
    [clearRouteCache],
  )
}
