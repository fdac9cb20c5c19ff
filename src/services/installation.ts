import path from 'node:path'
import type { Payload } from 'payload'
import { createFileStores, type FileStores } from '../repositories/fileStore/createFileStores'
import type { FileStore } from '../repositories/fileStore/FileStore'
import type { StorageSettings } from '../repositories/fileStore/StorageSettings'
import type { DataKeyRing } from './vault/DataKeyRing'

/** Where an installation keeps its files and under which address it is reached. */
export type Installation = {
  dataDir: string
  /** Uploads of the office, by the name in their record. */
  officeFiles: FileStore
  /** What was published, by hash: `publicFileKey`. */
  publicFiles: FileStore
  outboxDir: string
  /** Without a slash at the end. */
  siteUrl: string
  /** Is mail sent by SMTP, or filed? */
  smtp: boolean
  /** Wrap the data keys; their material shows nowhere. */
  dataKeys: DataKeyRing
}

/** Reads what the assembly put into the configuration. */
export const installationOf = (payload: Payload): Installation => {
  const custom = payload.config.custom as Custom
  const { dataDir, siteUrl, smtp, dataKeys } = custom
  const files = filesOf(custom)
  return {
    dataDir,
    siteUrl,
    smtp,
    dataKeys,
    officeFiles: files.office,
    publicFiles: files.public,
    outboxDir: path.join(dataDir, 'outbox'),
  }
}

type Custom = Pick<Installation, 'dataDir' | 'siteUrl' | 'smtp' | 'dataKeys'> & {
  storage?: StorageSettings
}

const opened = new WeakMap<Custom, FileStores>()

/** One pair for each configuration: a bucket's connections are kept open and shared. */
const filesOf = (custom: Custom): FileStores => {
  const known = opened.get(custom)
  if (known) return known
  const stores = createFileStores(custom.storage ?? { kind: 'disk' }, {
    mediaDir: path.join(custom.dataDir, 'media'),
    publicFilesDir: path.join(custom.dataDir, 'public-files'),
  })
  opened.set(custom, stores)
  return stores
}
