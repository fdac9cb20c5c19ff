'use client'
import { useDocumentInfo, useForm, useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Which fields of a new record its address may fill in, by collection. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  'channel-records': ['disclosure', 'channel'],
}

/** Fills the fields that are named in the address of a new record, once; what is filled already is left alone. */
export const PrefillFromLink = () => {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const query = useSearchParams()
  const initializing = useFormInitializing()
  const { dispatchFields, getField, setModified } = useForm()
  const done = useRef(false)

  useEffect(() => {
    const fields = FILLED[collectionSlug] ?? []
    if (id !== undefined || initializing || done.current) return
    done.current = true
    for (const path of fields) {
      const value = query.get(path)
      if (!value || getField(path)?.value) continue
      dispatchFields({ type: 'UPDATE', path, value, valid: true })
      setModified(true)
    }
  }, [id, collectionSlug, initializing, query, dispatchFields, getField, setModified])
  return null
}
