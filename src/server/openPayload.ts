import { getPayload, type Payload } from 'payload'
import type { Env } from '../config/env'
import { canOpenTransaction } from '../database/canOpenTransaction'
import { ensureSystemState } from '../services/ensureSystemState'

/**
 * Opens the database, brings its schema up to date, and makes sure of what the rest relies on. Must
 * come before Next answers anything: Next's own bundle then finds this instance and its write queue.
 */
export const openPayload = async (env: Env): Promise<Payload> => {
  const { default: config } = await import('../payload.config')
  const payload = await getPayload({ config })
  if (!(await canOpenTransaction(payload))) {
    const problem =
      'MongoDB 不能开启事务：公开、台账和提醒必须同时成败。请使用副本集，并在 DATABASE_URL 中写明 replicaSet。'
    if (env.production) throw new Error(problem)
    payload.logger.warn(problem)
  }
  await ensureSystemState(payload)
  return payload
}
