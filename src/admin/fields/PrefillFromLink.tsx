'use client'
import { useDocumentInfo, useForm, useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** Which fields of a new record its address may fill in, by collection. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  'channel-records': ['disclosure', 'channel'],
  postings: ['batch', 'village'],
  // The batches as one text with commas.
  disclosures: ['kind', 'title', 'payments.batches'],
}

/** Relationships to many. */
const MANY: ReadonlySet<string> = new Set(['payments.batches'])

/** Fills the fields that are named in the address of a new record, once, before anybody types; over defaults. */
export const PrefillFromLink = () => {
  const { id, collectionSlug = '' } = useDocumentInfo()
  const query = useSearchParams()
  const initializing = useFormInitializing()
  const { dispatchFields, setModified } = useForm()
  const done = useRef(false)

  useEffect(() => {
    const fields = FILLED[collectionSlug] ?? []
    if (id !== undefined || initializing || done.current) return
    done.current = true
    for (const path of fields) {
      const value = query.get(path)
      if (!value) continue
      dispatchFields({
        type: 'UPDATE',
        path,
        value: MANY.has(path) ? value.split(',') : value,
        valid: true,
      })
      setModified(true)
    }
  }, [id, collectionSlug, initializing, query, dispatchFields, setModified])
  return null
}
