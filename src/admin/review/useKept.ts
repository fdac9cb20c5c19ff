'use client'
import { useCallback, useState } from 'react'

/**
 * What a person has noted down and not sent yet: kept in the browser's tab, so that a reload or a look at
 * another page loses none of it.
 */
export const useKept = <Value>(
  key: string,
  empty: Value,
): [Value, (change: (value: Value) => Value) => void] => {
  const [value, setValue] = useState<Value>(() => read(key) ?? empty)
  const change = useCallback(
    (next: (value: Value) => Value) =>
      setValue((old) => {
        const made = next(old)
        write(key, made)
        return made
      }),
    [key],
  )
  return [value, change]
}

const read = <Value>(key: string): Value | null => {
  try {
    const text = typeof window === 'undefined' ? null : window.sessionStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as Value)
  } catch {
    return null
  }
}

/** A browser that keeps nothing (private mode) still lets people work. */
const write = (key: string, value: unknown): void => {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    return
  }
}
