import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { readWhole } from '../../../repositories/fileStore/FileStore'
import { installationOf } from '../../installation'
import type { ServiceContext } from '../../serviceContext'
import { openVault } from '../../vault/openVault'

const TOKEN_BYTES = 16

/** Seals an uploaded list and lays it into the office's store; answers its key. */
export const keepImportFile = async (context: ServiceContext, data: Buffer): Promise<string> => {
  const key = `imports/${randomBytes(TOKEN_BYTES).toString('hex')}`
  const vault = await openVault(context)
  await installationOf(context.payload).officeFiles.put(
    key,
    vault.sealBytes(data, importFileAbout(key)),
  )
  return key
}

/** The bytes as they were uploaded. Throws VaultError and MissingFile. */
export const openImportFile = async (context: ServiceContext, key: string): Promise<Buffer> => {
  const sealed = await readWhole(installationOf(context.payload).officeFiles, key)
  return (await openVault(context)).openBytes(sealed, importFileAbout(key))
}

/** Repeating is harmless. */
export const removeImportFile = (payload: Payload, key: string): Promise<void> =>
  installationOf(payload).officeFiles.remove(key)

/** What the sealed bytes are bound to. */
export const importFileAbout = (key: string): string => `payment-import:${key}`
