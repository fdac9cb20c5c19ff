import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** The text of a file, or undefined where there is none. Other errors (no permission) are thrown. */
export const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The text of a file that only its owner reads (mode 0600), made at the first call, in a folder that is
 * the owner's alone where that has to be made too. Of two processes that start at once both get the text
 * of one: the file appears under its name when it is whole.
 */
export const readOrMake = (file: string, make: () => string): string => {
  const existing = readIfThere(file)
  if (existing) {
    narrow(file)
    return existing
  }
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, make(), { mode: 0o600, flag: 'wx' })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(file, 'utf8')
}

const OTHERS = 0o077

/** A copy that was restored or moved may let others read. Where that can't be changed, it stays as it is. */
const narrow = (file: string): void => {
  if ((statSync(file).mode & OTHERS) === 0) return
  try {
    chmodSync(file, 0o600)
  } catch (error) {
    // Somebody else's file, or a read-only mount: whoever put it there answers for it.
    if (!['EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
