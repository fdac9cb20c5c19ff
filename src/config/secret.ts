import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Env } from './env'
import { readOrMake } from './ownersFile'

/**
 * The key that signs sessions: from the environment, or, for the embedded default, made once in a
 * file only its owner can read. While Next builds, nothing is signed and no file is made.
 */
export const resolveSecret = (env: Env): string => {
  if (env.secret) return env.secret
  if (env.building) return 'x'.repeat(32)
  return readOrMake(path.join(env.dataDir, 'secret'), () => randomBytes(32).toString('hex'))
}
