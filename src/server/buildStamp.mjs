/**
 * Is the admin's build that of this source? The stamp is a hash over everything that goes into it, so
 * an update is built anew at its first start and a second start builds nothing.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = ['src', 'collections', 'next.config.mjs', 'package-lock.json', 'tsconfig.json']
const STAMP = path.join('.next', 'gongkai-source')

/** True when `.next` holds a finished build of the present source. */
export const isBuilt = (root) =>
  existsSync(path.join(root, '.next', 'BUILD_ID')) &&
  existsSync(path.join(root, STAMP)) &&
  readFileSync(path.join(root, STAMP), 'utf8') === sourceHash(root)

/** Notes that the build is that of the present source. */
export const markBuilt = (root) => writeFileSync(path.join(root, STAMP), sourceHash(root))

const sourceHash = (root) => {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap((name) => filesBelow(root, name)).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

const filesBelow = (root, name) => {
  const entries = readdirSync(path.dirname(path.join(root, name)), { withFileTypes: true })
  const entry = entries.find((one) => one.name === path.basename(name))
  if (!entry?.isDirectory()) return [name]
  return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(root, path.join(one.parentPath ?? one.path, one.name)))
}
