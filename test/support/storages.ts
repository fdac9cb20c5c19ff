import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, describe, jest } from '@jest/globals'
import { openInstallation, type Installation } from './installation'
import { startS3, type StartedS3 } from './startS3'

/** An installation with the keys of what its file store holds, `office/…` and `public/…`. */
export type Stored = {
  installation: Installation
  keys(): Promise<string[]>
  /** The bucket's server; null on disk. */
  s3: StartedS3 | null
}

/** Opening a database takes seconds on a busy machine. */
jest.setTimeout(120_000)

/** Runs a suite on SQLite twice: with files on disk, and in a bucket. */
export const describeOnEachStorage = (
  name: string,
  suite: (open: () => Promise<Stored>) => void,
): void => {
  for (const kind of ['disk', 's3'] as const)
    describe(`${name} (${kind})`, () => {
      const closers: (() => Promise<void>)[] = []
      afterAll(async () => {
        for (const close of closers) await close()
      })
      suite(async () => {
        const s3 = kind === 's3' ? await startS3() : null
        const installation = await openInstallation({ settings: s3 ? settingsOf(s3) : {} })
        closers.push(installation.remove, ...(s3 ? [s3.stop] : []))
        const keys = async () =>
          s3 ? [...s3.objects.keys()].sort() : filesBelow(installation.dataDir)
        return { installation, keys, s3 }
      })
    })
}

const settingsOf = ({ settings }: StartedS3): Record<string, string> => ({
  STORAGE: 's3',
  S3_ENDPOINT: settings.endpoint ?? '',
  S3_BUCKET: settings.bucket,
  S3_ACCESS_KEY_ID: settings.accessKeyId,
  S3_SECRET_ACCESS_KEY: settings.secretAccessKey,
})

const FOLDERS = { media: 'office', 'public-files': 'public' } as const

const filesBelow = async (dataDir: string): Promise<string[]> => {
  const keys: string[] = []
  for (const [folder, prefix] of Object.entries(FOLDERS)) {
    const entries = await readdir(path.join(dataDir, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
    for (const entry of entries)
      if (entry.isFile())
        keys.push(
          path.join(
            prefix,
            path.relative(path.join(dataDir, folder), entry.parentPath),
            entry.name,
          ),
        )
  }
  return keys.sort()
}
