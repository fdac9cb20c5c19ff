import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { getPayload, type Payload } from 'payload'
import { parseEnv, type Env } from '../../src/config/env'
import { gongkaiConfig } from '../../src/payload.config'
import { ensureSystemState } from '../../src/services/ensureSystemState'

/** An installation of a test's own: its folder, its database, and the handle on it. */
export type Installation = {
  kind: 'sqlite' | 'mongodb'
  payload: Payload
  env: Env
  /** The variables it was opened with, for processes that are to open it as well. */
  variables: Record<string, string>
  dataDir: string
  /** Closes the database and deletes it with its folder. */
  remove(): Promise<void>
}

/** Opens an empty installation: a fresh SQLite file, or the MongoDB database that `url` names. */
export const openInstallation = async ({
  url,
  settings,
}: { url?: string; settings?: Record<string, string> } = {}): Promise<Installation> => {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'gongkai-test-'))
  const variables = {
    NODE_ENV: 'test',
    DATA_DIR: dataDir,
    PAYLOAD_SECRET: 'a secret of tests, no installation has it',
    SITE_URL: 'http://gongkai.test',
    LOG_LEVEL: 'silent',
    ...(url ? { DATABASE_URL: url } : {}),
    ...settings,
  }
  const env = parseEnv(variables)
  const payload = await getPayload({ config: gongkaiConfig(env), key: dataDir })
  await ensureSystemState(payload)
  return {
    kind: env.database.kind,
    payload,
    env,
    variables,
    dataDir,
    remove: async () => {
      if (env.database.kind === 'mongodb')
        await (payload.db as unknown as MongooseAdapter).connection.dropDatabase()
      await payload.destroy()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
