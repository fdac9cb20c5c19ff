'use client'
import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { isFilled } from './useContentStandard'

/**
 * Puts a whole text into the body's editor. The editor takes a new text only when the field's initial
 * value changes as well (it mounts anew then), so both are set; and the form is told that it is unsaved.
 */
export const useReplaceBody = (): {
  hasBody: () => boolean
  replaceBody: (tree: unknown) => void
} => {
  const { dispatchFields, getField, setModified } = useForm()
  const hasBody = useCallback(() => isFilled(getField('body')?.value), [getField])
  const replaceBody = useCallback(
    (tree: unknown) => {
      dispatchFields({
        type: 'UPDATE',
        path: 'body',
        value: tree,
        initialValue: tree,
        valid: true,
      })
      setModified(true)
    },
    [dispatchFields, setModified],
  )
  return { hasBody, replaceBody }
}
