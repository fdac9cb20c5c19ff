import path from 'node:path'
import { createDiskStore } from './createDiskStore'
import { createS3Store } from './createS3Store'
import type { FileStore } from './FileStore'
import type { StorageSettings } from './StorageSettings'

/** Two stores that never share a key: a file of the office is not made public by its name. */
export type FileStores = {
  /** Uploads, under the name that the record has. */
  office: FileStore
  /** Copies made at publication, under their hash. */
  public: FileStore
}

/**
 * The stores of an installation. On disk two folders of the data directory, in a bucket the prefixes
 * `office/` and `public/`, so that a portal's account may be allowed the second alone.
 */
export const createFileStores = (
  storage: StorageSettings,
  { mediaDir, publicFilesDir }: { mediaDir: string; publicFilesDir: string },
): FileStores =>
  storage.kind === 's3'
    ? { office: createS3Store(storage, 'office/'), public: createS3Store(storage, 'public/') }
    : {
        office: createDiskStore(path.resolve(mediaDir)),
        public: createDiskStore(path.resolve(publicFilesDir)),
      }
