'use client'
import { useAuth, useDocumentEvents } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Reads the signed-in account anew when an account was saved: Payload keeps the one that the token was
 * made for, and who has just changed the initial password would be asked for it on and on.
 */
export const useFreshPerson = (): void => {
  const { fetchFullUser } = useAuth()
  const { mostRecentUpdate } = useDocumentEvents()
  const savedAt = mostRecentUpdate?.entitySlug === 'users' ? mostRecentUpdate.updatedAt : null
  useEffect(() => {
    if (savedAt) void fetchFullUser()
  }, [savedAt, fetchFullUser])
}
