import type { Payload } from 'payload'
import { findWaitingExports } from '../../repositories/exports'
import { clearExports } from './clearExports'
import { makeExport } from './makeExport'

type Work = { payload: Payload; clock: () => Date }

/**
 * Makes every file that is waited for, longest waiting first, and removes those whose time is over.
 * Answers a line for the record; null when there was nothing to do.
 */
export const workOnExports = async (work: Work): Promise<string | null> => {
  const { payload, clock } = work
  const told: string[] = []
  const tried = new Set<string>()
  for (;;) {
    const waiting = await findWaitingExports({ payload, req: {} }, clock())
    const next = waiting.find(({ id }) => !tried.has(id))
    if (!next) break
    tried.add(next.id)
    const made = await makeExport(work, next)
    if (made)
      told.push(
        made.made
          ? `已生成“${next.fileName}”（${made.rows} 行）`
          : `未能生成“${next.fileName}”：${made.failure}`,
      )
  }
  const cleared = await clearExports(work)
  if (cleared > 0) told.push(`清除到期或者无用的导出文件 ${cleared} 个`)
  return told.length > 0 ? told.join('；') : null
}
