import { moveExport } from '../../repositories/exports'
import { Refusal } from '../Refusal'
import type { ServiceContext } from '../serviceContext'
import { clearExport } from './clearExports'
import { ownExport } from './ownExport'

/** Stops a file that is waited for; the worker notices at its next beat and removes what it wrote. */
export const cancelExport = async (context: ServiceContext, id: string): Promise<void> => {
  const row = await ownExport(context, id)
  const data = { state: 'cancelled' } as const
  const stopped = await moveExport(context, { id: row.id, from: ['waiting', 'running'], data })
  if (!stopped) throw new Refusal('文件已不在生成中，不能取消；请刷新后查看')
}

/** Removes a finished file before its time. */
export const discardExport = async (context: ServiceContext, id: string): Promise<void> => {
  const row = await ownExport(context, id)
  if (row.state !== 'ready') throw new Refusal('没有可以删除的文件；请刷新后查看')
  await clearExport(context, row)
}
