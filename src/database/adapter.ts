import path from 'node:path'
import type { DatabaseAdapterObj } from 'payload'
import type { Env } from '../config/env'
import { migrations } from './migrations'
import { oneWriterSqlite } from './oneWriterSqlite'
import { queuedMongo } from './queuedMongo'

/** The database that `DATABASE_URL` names: MongoDB, or the embedded SQLite behind its one-writer queue. */
export const databaseAdapter = (env: Env): DatabaseAdapterObj => {
  if (env.database.kind === 'mongodb')
    return queuedMongo({
      url: env.database.url,
      ensureIndexes: true,
      transactionOptions: { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
    })
  const databaseFile = env.database.url.replace(/^file:/, '')
  return oneWriterSqlite({
    databaseFile,
    client: { url: env.database.url },
    idType: 'uuidv7',
    push: false,
    migrationDir: path.resolve('src/database/migrations'),
    migrations,
  })
}
