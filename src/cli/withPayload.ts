import type { Payload } from 'payload'
import { readEnv, type Env } from '../config/env'

/**
 * Opens the database for one command and closes it again. Lexical is loaded first, dynamically: see
 * src/server/boot.mjs. Commands that need no database never come here and stay quick.
 */
export const withPayload = async <T>(
  work: (tools: { payload: Payload; env: Env }) => Promise<T>,
): Promise<T> => {
  await import('@payloadcms/richtext-lexical/lexical')
  const { openPayload } = await import('../server/openPayload')
  const env = readEnv()
  const payload = await openPayload(env)
  try {
    return await work({ payload, env })
  } finally {
    await payload.destroy()
  }
}
