'use client'
import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { idOf } from '../fields/idOf'

/** The record of the edit screen: its id (null while it is new) and the ids and texts of some fields. */
export const useRecord = <Name extends string>(
  names: readonly Name[],
): { id: string | null; fields: Record<Name, string | null> } => {
  const { id } = useDocumentInfo()
  // One text, so that the selector's answer compares equal while nothing changed.
  const packed = useFormFields(([fields]) =>
    JSON.stringify(names.map((name) => idOf(fields[name]?.value))),
  )
  const values = JSON.parse(packed) as (string | null)[]
  return {
    id: id === undefined ? null : String(id),
    fields: Object.fromEntries(names.map((name, index) => [name, values[index] ?? null])) as Record<
      Name,
      string | null
    >,
  }
}
