'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { ItemForm } from '../../domain/office/officeViews'
import { useReading, type Reading } from '../requests/useReading'
import {
  fillElements,
  readFilledElements,
  textsOf,
  type FilledElement,
  type WrittenTexts,
} from './filledElement'
import { idOf } from './idOf'

type ItemElements = {
  itemId: string | null
  form: Reading<ItemForm>
  elements: FilledElement[]
  disabled: boolean
  /** What is public stands as it is. */
  isPublished: boolean
  path: string
  write: (key: string, text: string) => void
}

/**
 * The elements of the chosen item with what was written. Texts are remembered by item, so choosing
 * another one and coming back loses nothing.
 */
export const useItemElements = (pathFromProps: string): ItemElements => {
  const { value, setValue, disabled, path } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
  })
  const itemId = useFormFields(([fields]) => idOf(fields.item?.value))
  const isPublished = useFormFields(([fields]) => fields.state?.value === 'published')
  const form = useReading<ItemForm>(itemId === null ? null : `/api/items/${itemId}/form`)
  const elements = readFilledElements(value)

  const memory = useRef(new Map<string, FilledElement[]>())
  const shownItem = useRef<string | null>(null)
  const loaded = form.state === 'ready' ? form.result : null

  useEffect(() => {
    if (!loaded || itemId === null || loaded.item.id !== itemId) return
    if (shownItem.current === itemId) return
    // The stored texts belong to the item the record was opened with: the first one shown.
    const first = shownItem.current === null
    const stored = first ? readFilledElements(value) : (memory.current.get(itemId) ?? [])
    shownItem.current = itemId
    const written: WrittenTexts = textsOf(stored)
    setValue(fillElements({ standard: loaded.elements, written, stored }), first)
  }, [loaded, itemId, value, setValue])

  useEffect(() => {
    const shown = shownItem.current
    if (shown !== null && shown === itemId) memory.current.set(shown, readFilledElements(value))
  }, [value, itemId])

  return {
    itemId,
    form,
    elements,
    disabled: disabled || isPublished,
    isPublished,
    path,
    write: (key, text) =>
      setValue(elements.map((one) => (one.key === key ? { ...one, text } : one))),
  }
}
