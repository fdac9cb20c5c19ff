'use client'
import { useField, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import type { ContentElement } from '../../domain/catalogue/itemContent'
import type { ItemForm } from '../../domain/office/officeViews'
import { useReading, type Reading } from '../requests/useReading'
import { entriesOf, fillElements, readFilledElements, type FilledElement } from './filledElement'
import { idOf } from './idOf'

type ItemElements = {
  itemId: string | null
  form: Reading<ItemForm>
  elements: FilledElement[]
  disabled: boolean
  path: string
  write: (key: string, change: Partial<Pick<FilledElement, 'mode' | 'text'>>) => void
  /** What is required and not filled in yet stands in the body. */
  seeBody: () => void
}

/**
 * The elements of the chosen item with what was written. Entries are remembered by item, so choosing
 * another one and coming back loses nothing.
 */
export const useItemElements = (pathFromProps: string): ItemElements => {
  const { value, setValue, disabled, path } = useField<unknown>({
    potentiallyStalePath: pathFromProps,
  })
  const itemId = useFormFields(([fields]) => idOf(fields.item?.value))
  const form = useReading<ItemForm>(itemId === null ? null : `/api/items/${itemId}/form`)

  const memory = useRef(new Map<string, FilledElement[]>())
  const shownItem = useRef<string | null>(null)
  const loaded = form.state === 'ready' ? form.result : null
  const elements = withDuties(readFilledElements(value), loaded?.elements ?? [])

  useEffect(() => {
    if (!loaded || itemId === null || loaded.item.id !== itemId) return
    if (shownItem.current === itemId) return
    // What is stored belongs to the item the record was opened with: the first one shown.
    const first = shownItem.current === null
    const stored = first ? readFilledElements(value) : (memory.current.get(itemId) ?? [])
    shownItem.current = itemId
    const written = entriesOf(stored)
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
    disabled,
    path,
    write: (key, change) =>
      setValue(elements.map((one) => (one.key === key ? { ...one, ...change } : one))),
    seeBody: () =>
      setValue(elements.map((one) => (isUnfilled(one) ? { ...one, mode: 'body' } : one))),
  }
}

/** What is required is the standard's to say: the stored copy keeps what was entered and no more. */
const withDuties = (
  elements: readonly FilledElement[],
  standard: readonly ContentElement[],
): FilledElement[] =>
  elements.map((one) => ({
    ...one,
    required: standard.some(({ key, required }) => key === one.key && required),
  }))

const isUnfilled = ({ required, mode, text }: FilledElement): boolean =>
  required && mode === 'text' && text.trim() === ''
