'use client'
import { useCallback, useEffect, useState } from 'react'
import { readOffice } from './officeRequest'

export type Reading<Result> =
  | { state: 'idle' | 'loading'; result: null; reason: null }
  | { state: 'ready'; result: Result; reason: null }
  | { state: 'failed'; result: null; reason: string }

/**
 * Reads an address of the office's API as long as the component shows it; null reads nothing. While
 * the same address is read again, what was read before stays on the screen.
 */
export const useReading = <Result>(
  path: string | null,
): Reading<Result> & { reload: () => void } => {
  const [turn, setTurn] = useState(0)
  const [settled, setSettled] = useState<{ path: string; reading: Reading<Result> } | null>(null)

  useEffect(() => {
    if (path === null) return
    const abort = new AbortController()
    readOffice<Result>(path, abort.signal)
      .then((answer) =>
        setSettled({
          path,
          reading: answer.ok
            ? { state: 'ready', result: answer.result, reason: null }
            : { state: 'failed', result: null, reason: answer.reason },
        }),
      )
      .catch((error: unknown) => {
        // Aborted: the component moved on to another address.
        if (!abort.signal.aborted) throw error
      })
    return () => abort.abort()
  }, [path, turn])

  const reload = useCallback(() => setTurn((n) => n + 1), [])
  return { ...currentReading(path, settled), reload }
}

const currentReading = <Result>(
  path: string | null,
  settled: { path: string; reading: Reading<Result> } | null,
): Reading<Result> => {
  if (path === null) return { state: 'idle', result: null, reason: null }
  return settled?.path === path ? settled.reading : { state: 'loading', result: null, reason: null }
}
