'use client'
import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useCallback, useEffect } from 'react'

/** Saves what is unsaved before an act; null when all is saved, else why it is not. */
export const useSaveFirst = (): { modified: boolean; saveFirst: () => Promise<string | null> } => {
  const modified = useFormModified()
  const { submit } = useForm()
  const saveFirst = useCallback(async () => {
    if (!modified) return null
    const saved = await submit({ disableSuccessStatus: true })
    return saved?.res?.ok ? null : '保存没有成功，请按页面上的提示修改后再办理'
  }, [modified, submit])
  return { modified, saveFirst }
}

/**
 * Payload takes a form for saved as soon as the server has answered, even with a refusal: the button to
 * save goes dead and nothing warns who leaves. What was refused stays unsaved.
 */
export const useKeepUnsaved = (): void => {
  const refused = useFormSubmitted()
  const processing = useFormProcessing()
  const modified = useFormModified()
  const { setModified } = useForm()
  useEffect(() => {
    if (refused && !processing && !modified) setModified(true)
  }, [refused, processing, modified, setModified])
}
