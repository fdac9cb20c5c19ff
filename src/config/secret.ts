import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from './env'

/**
 * The key that signs sessions: from the environment, or, for the embedded default, made once in a
 * file only its owner can read. While Next builds, nothing is signed and no file is made.
 */
export const resolveSecret = (env: Env): string => {
  if (env.secret) return env.secret
  if (env.building) return 'x'.repeat(32)
  const file = path.join(env.dataDir, 'secret')
  const existing = readIfThere(file)
  if (existing) return existing
  mkdirSync(env.dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    // Another process of the same start was first: its key is the key.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}

const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
