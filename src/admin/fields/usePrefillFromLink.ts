'use client'
import { useDocumentInfo, useField, useForm, useFormInitializing } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/**
 * Chooses the item and the obligation named in the address of a new disclosure
 * (`?item=…&obligation=…`), once; a choice already made is left alone.
 */
export const usePrefillFromLink = (): void => {
  const { id } = useDocumentInfo()
  const query = useSearchParams()
  const initializing = useFormInitializing()
  const { getField } = useForm()
  const { setValue: setItem } = useField<string>({ path: 'item' })
  const { setValue: setObligations } = useField<string[]>({ path: 'obligations' })
  const done = useRef(false)
  const item = query.get('item')
  const obligation = query.get('obligation')

  useEffect(() => {
    if (id || initializing || done.current) return
    done.current = true
    if (item && !getField('item')?.value) setItem(item)
    if (obligation) setObligations([obligation])
  }, [id, initializing, item, obligation, getField, setItem, setObligations])
}
