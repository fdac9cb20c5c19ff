import { randomBytes } from 'node:crypto'
import { afterAll, describe, jest } from '@jest/globals'
import { openInstallation, type Installation } from './installation'

/** Opens an installation for the suite; it is closed and deleted when the suite ends. */
export type Open = () => Promise<Installation>

/** Opening a database takes seconds on a busy machine; a hung server must still end the run. */
jest.setTimeout(120_000)

/**
 * Runs a suite on SQLite, and on MongoDB where `TEST_MONGO_URL` names a server. Every suite has a
 * database of its own, so that suites may run side by side.
 */
export const describeOnEachDatabase = (name: string, suite: (open: Open) => void): void => {
  describeOnSqlite(name, suite)
  const server = process.env.TEST_MONGO_URL
  if (server) describe(`${name} (MongoDB)`, () => suite(opener(() => databaseOfItsOwn(server))))
}

/** Runs a suite on SQLite alone: for what only the embedded database has, its queue and its files. */
export const describeOnSqlite = (name: string, suite: (open: Open) => void): void => {
  describe(`${name} (SQLite)`, () => suite(opener(() => undefined)))
}

const opener = (url: () => string | undefined): Open => {
  const opened: Installation[] = []
  afterAll(async () => {
    for (const installation of opened) await installation.remove()
  })
  return async () => {
    const installation = await openInstallation({ url: url() })
    opened.push(installation)
    return installation
  }
}

/** The named database is only a pattern: its query (the replica set) stays, its name gets a tail. */
const databaseOfItsOwn = (server: string): string => {
  const url = new URL(server)
  const name = url.pathname.replace(/^\//, '') || 'gongkai_test'
  url.pathname = `/${name}_${randomBytes(5).toString('hex')}`
  return url.href
}
