import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, copyFile, mkdir, rename } from 'node:fs/promises'
import path from 'node:path'

/** Where a published file lies: under its SHA-256, so that what was published can't be swapped. */
export const publicFilePath = (publicFilesDir: string, hash: string): string =>
  path.join(publicFilesDir, hash.slice(0, 2), hash)

/** Copies a file of the office into the public file store and answers its hash. Repeating is harmless. */
export const copyToPublicStore = async ({
  source,
  publicFilesDir,
}: {
  source: string
  publicFilesDir: string
}): Promise<string> => {
  const hash = await sha256OfFile(source)
  const target = publicFilePath(publicFilesDir, hash)
  if (await exists(target)) return hash
  await mkdir(path.dirname(target), { recursive: true })
  const partial = `${target}.${process.pid}.partial`
  await copyFile(source, partial)
  await rename(partial, target)
  return hash
}

const sha256OfFile = async (file: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  )
