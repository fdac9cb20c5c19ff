import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import path from 'node:path'
import { EnvError, type Env } from './env'
import { readIfThere, readOrMake } from './ownersFile'
import { parseKey } from './parseKey'

/** The keys that wrap the data keys: new ones are wrapped by `current`, `previous` still open old ones. */
export type DataKeyRing = { current: KeyObject; previous: readonly KeyObject[] }

/**
 * `DATA_KEY` with `DATA_KEY_PREVIOUS`, or, for the embedded default, a key made once in
 * `<DATA_DIR>/data-key`, which only its owner reads. That file, where it exists, stays among the
 * previous keys when `DATA_KEY` is set, so that an installation can leave the default behind. While
 * Next builds, nothing is sealed and no file is made. Throws EnvError when the file is damaged.
 */
export const resolveDataKeys = (env: Env): DataKeyRing => {
  if (env.building) return { current: createSecretKey(Buffer.alloc(32)), previous: [] }
  const file = path.join(env.dataDir, 'data-key')
  if (!env.dataKey) {
    const text = readOrMake(file, () => `${randomBytes(32).toString('base64')}\n`)
    return { current: keyIn(file, text), previous: env.dataKeysPrevious }
  }
  const left = readIfThere(file)
  return {
    current: env.dataKey,
    previous: [...env.dataKeysPrevious, ...(left === undefined ? [] : [keyIn(file, left)])],
  }
}

const keyIn = (file: string, text: string): KeyObject => {
  const key = parseKey(text)
  if (!key)
    throw new EnvError([
      `DATA_KEY：文件 ${file} 中应为 32 字节的密钥（base64 或十六进制），现已损坏；请从备份恢复该文件`,
    ])
  return key
}
