/**
 * Brings freshly generated migrations in line with our compiler settings: Payload's generator imports
 * types as values and names parameters it does not use. Run by `npm run migrate:create`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = path.join(import.meta.dirname, 'migrations')

for (const name of readdirSync(folder).filter((file) => /^\d.*\.ts$/.test(file))) {
  const file = path.join(folder, name)
  const text = readFileSync(file, 'utf8')
  const tidy = text
    .replace(
      '{ MigrateUpArgs, MigrateDownArgs, sql }',
      '{ type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    .replaceAll('{ db, payload, req }', '{ db }')
  if (tidy !== text) writeFileSync(file, tidy)
}
