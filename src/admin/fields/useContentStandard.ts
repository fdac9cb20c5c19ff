'use client'
import { useFormFields } from '@payloadcms/ui'
import type { ContentElement } from '../../domain/catalogue/itemContent'
import {
  checkContentStandard,
  type ContentStandardResult,
} from '../../domain/publication/contentStandard'
import type { RichTextTree } from '../../domain/publication/publicRecords'
import { mediaIdsOf, textBlocksOf } from '../../domain/publication/richTextWalk'
import type { FilledElement } from './filledElement'

/** How complete the form is as it stands on the screen, unsaved words included. */
export const useContentStandard = ({
  standard,
  entries,
}: {
  standard: readonly ContentElement[]
  entries: readonly FilledElement[]
}): { result: ContentStandardResult; hasBody: boolean } => {
  const hasBody = useFormFields(([fields]) => isFilled(fields.body?.value))
  const attachmentCount = useFormFields(([fields]) => {
    const value = fields.attachments?.value
    return Array.isArray(value) ? value.length : 0
  })
  return {
    result: checkContentStandard({ standard, entries, hasBody, attachmentCount }),
    hasBody,
  }
}

/** A body with a word or an image in it. */
export const isFilled = (body: unknown): boolean => {
  const tree = body as RichTextTree | null | undefined
  if (!Array.isArray(tree?.root?.children)) return false
  return textBlocksOf(tree).length > 0 || mediaIdsOf(tree).length > 0
}
