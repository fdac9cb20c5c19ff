'use client'
import { useCallback, useEffect, useState } from 'react'
import { readOffice } from './officeRequest'

export type Reading<Result> =
  | { state: 'idle' | 'loading'; result: null; reason: null }
  | { state: 'ready'; result: Result; reason: null }
  | { state: 'failed'; result: null; reason: string }

/** Reads an address of the office's API as long as the component shows it; null reads nothing. */
export const useReading = <Result>(
  path: string | null,
): Reading<Result> & { reload: () => void } => {
  const [turn, setTurn] = useState(0)
  const [settled, setSettled] = useState<{ key: string; reading: Reading<Result> } | null>(null)
  const key = path === null ? null : `${turn} ${path}`

  useEffect(() => {
    if (path === null || key === null) return
    const abort = new AbortController()
    readOffice<Result>(path, abort.signal)
      .then((answer) =>
        setSettled({
          key,
          reading: answer.ok
            ? { state: 'ready', result: answer.result, reason: null }
            : { state: 'failed', result: null, reason: answer.reason },
        }),
      )
      .catch(() => undefined) // aborted: the component moved on to another address
    return () => abort.abort()
  }, [path, key])

  const reload = useCallback(() => setTurn((n) => n + 1), [])
  const current: Reading<Result> =
    key === null
      ? { state: 'idle', result: null, reason: null }
      : settled?.key === key
        ? settled.reading
        : { state: 'loading', result: null, reason: null }
  return { ...current, reload }
}
