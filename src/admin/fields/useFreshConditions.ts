'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Fields of a copy that decide which others are shown. */
const DECIDING = ['item', 'obligations', 'eventKind', 'kind', 'urgent'] as const

/** Longer than Payload collects changes (250 ms) and an answer usually takes. */
const QUIET_MS = 1000

/**
 * The server decides which fields are shown; Payload asks it after every change. What is changed while an
 * earlier answer is on its way gets merged as if it had been asked about (3.90.2, `prevStateRef` of its
 * form): the fields of a kind that was chosen right after a Word file was dropped in stayed hidden. So the
 * server is asked once more when the deciding fields have come to rest.
 */
export const useFreshConditions = (): void => {
  const { dispatchFields } = useForm()
  const deciding = useFormFields(([fields]) =>
    JSON.stringify(DECIDING.map((name) => fields[name]?.value ?? null)),
  )
  const turns = useRef(0)

  useEffect(() => {
    const timer = setTimeout(() => {
      turns.current += 1
      // Means the same either way, but is a change: that is what makes Payload ask.
      const disableFormData = turns.current % 2 === 0 ? undefined : false
      dispatchFields({ type: 'UPDATE', path: 'kind', disableFormData } as never)
    }, QUIET_MS)
    return () => clearTimeout(timer)
  }, [deciding, dispatchFields])
}
