import path from 'node:path'
import type { Payload } from 'payload'

/** Where an installation keeps its files and under which address it is reached. */
export type Installation = {
  dataDir: string
  mediaDir: string
  publicFilesDir: string
  outboxDir: string
  /** Without a slash at the end. */
  siteUrl: string
  /** Is mail sent by SMTP, or filed? */
  smtp: boolean
}

/** Reads what the assembly put into the configuration. */
export const installationOf = (payload: Payload): Installation => {
  const { dataDir, siteUrl, smtp } = payload.config.custom as {
    dataDir: string
    siteUrl: string
    smtp: boolean
  }
  return {
    dataDir,
    siteUrl,
    smtp,
    mediaDir: path.join(dataDir, 'media'),
    publicFilesDir: path.join(dataDir, 'public-files'),
    outboxDir: path.join(dataDir, 'outbox'),
  }
}
