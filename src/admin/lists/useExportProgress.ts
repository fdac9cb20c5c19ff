'use client'
import { useCallback, useEffect, useState } from 'react'
import type { ExportProgress } from '../../domain/export/exportProgress'
import { readOffice } from '../requests/officeRequest'
import { isExportSettled } from './describeExport'

const POLL_MS = 1500
/** A server that restarts is back by then. */
const MOST_FAILURES = 20

type Shown = { id: string; progress: ExportProgress | null; reason: string | null }

/** Follows an export until nothing more happens to it; null follows nothing. */
export const useExportProgress = (
  id: string | null,
): Omit<Shown, 'id'> & { reload: () => void } => {
  const [turn, setTurn] = useState(0)
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    if (id === null) return
    const abort = new AbortController()
    void follow({
      id,
      signal: abort.signal,
      tell: (progress, reason) => setShown({ id, progress, reason }),
    })
    return () => abort.abort()
  }, [id, turn])
  const reload = useCallback(() => setTurn((n) => n + 1), [])
  const current = shown?.id === id ? shown : null
  return { progress: current?.progress ?? null, reason: current?.reason ?? null, reload }
}

const follow = async ({
  id,
  signal,
  tell,
}: {
  id: string
  signal: AbortSignal
  tell: (progress: ExportProgress | null, reason: string | null) => void
}): Promise<void> => {
  let failures = 0
  while (failures < MOST_FAILURES) {
    const answer = await readProgress(id, signal)
    if (answer === null) return
    failures = answer.ok ? 0 : failures + 1
    tell(answer.ok ? answer.result : null, answer.ok ? null : answer.reason)
    if (answer.ok && isExportSettled(answer.result)) return
    await pause(POLL_MS)
    if (signal.aborted) return
  }
}

/** Null: the screen has moved on. */
const readProgress = async (id: string, signal: AbortSignal) => {
  try {
    return await readOffice<ExportProgress>(`/api/exports/${id}/progress`, signal)
  } catch (error) {
    if (signal.aborted) return null
    throw error
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
