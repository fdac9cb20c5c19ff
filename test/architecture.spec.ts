import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  barrels,
  missingComponents,
  shapelessNames,
  tooLong,
  unusedLongFiles,
} from './support/architecture/checkFiles'
import { deadReferences } from './support/architecture/checkDocs'
import { checkHabits, unusedHabitExceptions } from './support/architecture/checkHabits'
import { checkImports, unusedExceptions } from './support/architecture/checkImports'
import { findCircle } from './support/architecture/findCircle'
import { fileGraph, roomGraph, tableGraph } from './support/architecture/graphs'
import { HABITS } from './support/architecture/habits'
import { documentedRooms } from './support/architecture/documentedRooms'
import { ROOMS } from './support/architecture/rooms'
import { parseSources, readSourceTree } from './support/architecture/sourceTree'

const root = path.resolve(import.meta.dirname, '..')
const house = readSourceTree(root, ['src', 'collections', 'seed'])

describe('the house', () => {
  it('is really read', () => {
    expect([...house.keys()]).toEqual(
      expect.arrayContaining(['src/payload.config.ts', 'collections/index.ts', 'seed/schema.ts']),
    )
    expect(house.size).toBeGreaterThan(200)
  })

  it('has no import through a wall', () => {
    expect(checkImports(house)).toEqual([])
  })

  it('has an import table without a circle', () => {
    expect(findCircle(tableGraph())).toBeNull()
  })

  it('tells its import table in src/README.md as it is', () => {
    const documented = documentedRooms(readFileSync(path.join(root, 'src/README.md'), 'utf8'))
    expect(documented).toEqual(
      new Map(
        Object.entries(ROOMS).map(([name, { rooms, typesOf = [] }]) => [
          name,
          new Set([...rooms, ...typesOf]),
        ]),
      ),
    )
  })

  it('has no circle between rooms, types included', () => {
    expect(findCircle(roomGraph(house))).toBeNull()
  })

  it('has no circle between files', () => {
    expect(findCircle(fileGraph(house))).toBeNull()
  })

  it.each(HABITS)('keeps its habit: $name', (habit) => {
    expect(checkHabits(house, [habit])).toEqual([])
  })

  it('has no file that is too long', () => {
    expect(tooLong(house)).toEqual([])
  })

  it('has no file or folder named after nothing', () => {
    expect(shapelessNames(house)).toEqual([])
  })

  // npm leaves out what its registry does not carry at the moment, and `npm ci` then refuses the file.
  it('has a lock file that names the optional packages of every platform', () => {
    const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8')
    const { packages } = JSON.parse(lock) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>
    }
    const missing = Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) =>
          !(`node_modules/${name}` in packages) && !(`${parent}/node_modules/${name}` in packages),
      ),
    )
    expect(missing).toEqual([])
  })

  it('has no barrels', () => {
    expect(barrels(house)).toEqual([])
  })

  it('names only admin components that exist', () => {
    expect(missingComponents(house)).toEqual([])
  })

  it('lists no exception that is no longer needed', () => {
    expect([
      ...unusedExceptions(house),
      ...unusedHabitExceptions(house, HABITS),
      ...unusedLongFiles(house),
    ]).toEqual([])
  })
})

describe('the documents', () => {
  const names = new Set([
    ...[...house.keys()].map((file) => path.posix.basename(file)),
    ...readdirSync(root),
    ...readdirSync(path.join(root, 'docker')),
    ...readdirSync(path.join(root, 'test/support/architecture')),
  ])
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'src/README.md',
    'docker/README.md',
    ...readdirSync(path.join(root, 'src/decisions')).map((file) => `src/decisions/${file}`),
  ]

  it.each(documents)('%s names only files that are there', (file) => {
    const text = readFileSync(path.join(root, file), 'utf8')
    expect(deadReferences({ file, text }, { root, names })).toEqual([])
  })

  it.each([
    ['a link', 'see [rooms](src/ROOMS.md)', 1],
    ['a link with an anchor', 'see [rooms](src/README.md#rooms)', 0],
    ['a link to the web', 'see [Payload](https://payloadcms.com/docs.md)', 0],
    ['a file from the root', 'in `src/config/env.ts`', 0],
    ['a file from src', 'in `config/env.ts`', 0],
    ['a file by its name', 'in `env.ts`', 0],
    ['a file that moved', 'in `config/environment.ts`', 1],
    ['a name that is nowhere', 'in `environment.ts`', 1],
    ['a pattern', 'named `*.spec.ts`', 0],
  ])('are judged by %s', (_, text, count) => {
    expect(deadReferences({ file: 'README.md', text }, { root, names })).toHaveLength(count)
  })
})

describe('the checker of imports', () => {
  const check = (texts: Record<string, string>) => checkImports(parseSources(texts))

  it('names the line, what is imported and the room that may not', () => {
    expect(
      check({
        'src/domain/dueDate.ts': `import { z } from 'zod'\nimport { findUnits } from '../repositories/units'\n`,
        'src/repositories/units.ts': 'export const findUnits = () => []',
      }),
    ).toEqual([
      'src/domain/dueDate.ts:2 imports src/repositories/units.ts, which src/domain may not',
    ])
  })

  it.each([
    ['a static import', `import { x } from '../services/x'`],
    ['an import for its effect', `import '../services/x'`],
    ['a re-export', `export { x } from '../services/x'`],
    ['a star re-export', `export * from '../services/x'`],
    ['a dynamic import', `export const load = () => import('../services/x')`],
    ['a require', `const x = require('../services/x')`],
    ['a type-only import', `import type { X } from '../services/x'`],
    ['an import type', `export type X = import('../services/x').X`],
    ['a file that does not exist', `import { x } from '../services/missing'`],
  ])('sees %s', (_, code) => {
    const found = check({ 'src/domain/a.ts': code, 'src/services/x.ts': 'export const x = 1' })
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^src\/domain\/a\.ts:1 imports src\/services\/\w+/)
  })

  it.each([
    [
      'types of Payload in the database',
      'src/database/a.ts',
      `import type { X } from 'payload'`,
      0,
    ],
    ['Payload in the database', 'src/database/a.ts', `import { X } from 'payload'`, 1],
    ['Payload in services', 'src/services/a.ts', `import { APIError } from 'payload'`, 0],
    ['types of Payload in the portal', 'src/portal/a.ts', `import type { X } from 'payload'`, 1],
    ['a subpath of an allowed package', 'src/admin/a.tsx', `import x from '@payloadcms/next/x'`, 0],
    ['a namesake of an allowed package', 'src/domain/a.ts', `import x from 'zodiac'`, 1],
    ['hashes in the law', 'src/domain/a.ts', `import { createHash } from 'node:crypto'`, 0],
    ['chance in the law', 'src/domain/a.ts', `import { randomUUID } from 'node:crypto'`, 1],
    [
      'chance under another name',
      'src/domain/a.ts',
      `import { randomUUID as id } from 'node:crypto'`,
      1,
    ],
    ['all of crypto in the law', 'src/domain/a.ts', `import * as all from 'node:crypto'`, 1],
    ['files in the law', 'src/domain/a.ts', `import { readFile } from 'node:fs/promises'`, 1],
    ['a neighbour in the same room', 'src/domain/x/a.ts', `import { b } from '../y/b'`, 0],
    ['a folder of no room', 'src/misc/a.ts', `import { z } from 'zod'`, 1],
  ])('judges %s', (_, file, code, count) => {
    expect(check({ [file]: code, 'src/domain/y/b.ts': 'export const b = 1' })).toHaveLength(count)
  })

  it.each([
    'src/jobs/a.ts',
    'src/services/a.ts',
    'src/admin/a.ts',
    'collections/a.ts',
    'seed/a.ts',
  ])('lets nothing but the command line import the server: %s', (file) => {
    const depth = file.startsWith('src/') ? '../server/main' : '../src/server/main'
    const code = `import { main } from '${depth}'`
    expect(check({ [file]: code, 'src/server/main.ts': 'export const main = 1' })).toHaveLength(1)
  })

  it('follows the alias of the configuration', () => {
    expect(
      check({
        'src/portal/a.ts': `import config from '@payload-config'`,
        'src/payload.config.ts': 'export default 1',
      }),
    ).toEqual(['src/portal/a.ts:1 imports src/payload.config.ts, which src/portal may not'])
  })
})

describe('the finder of circles', () => {
  it('walks a circle between files', () => {
    const tree = parseSources({
      'src/domain/a.ts': `import { b } from './b'`,
      'src/domain/b.ts': `import { c } from './c'`,
      'src/domain/c.ts': `import { b } from './b'`,
    })
    expect(findCircle(fileGraph(tree))).toEqual([
      'src/domain/b.ts',
      'src/domain/c.ts',
      'src/domain/b.ts',
    ])
  })

  it('lets two files share types', () => {
    const tree = parseSources({
      'src/domain/a.ts': `import type { B } from './b'`,
      'src/domain/b.ts': `import { a } from './a'`,
    })
    expect(findCircle(fileGraph(tree))).toBeNull()
  })

  it('counts types between rooms', () => {
    const tree = parseSources({
      'src/services/a.ts': `import type { B } from '../repositories/b'`,
      'src/repositories/b.ts': `import { a } from '../services/a'`,
    })
    expect(findCircle(roomGraph(tree))).toEqual([
      'src/services',
      'src/repositories',
      'src/services',
    ])
  })
})

describe('the checker of habits', () => {
  const check = (file: string, code: string) => checkHabits(parseSources({ [file]: code }), HABITS)

  it.each([
    ['src/services/a.ts', 'export const url = process.env.DATABASE_URL'],
    ['src/admin/a.tsx', `export const url = process.env['DATABASE_URL']`],
    ['src/domain/a.ts', 'export const now = () => new Date()'],
    ['src/domain/a.ts', 'export const now = new Date'],
    ['src/domain/a.ts', 'export const now = () => Date.now()'],
    ['src/domain/a.ts', 'export const now = () => performance.now()'],
    ['src/domain/a.ts', 'export const id = () => Math.random()'],
    ['src/domain/a.ts', 'export const day = (at: Date) => at.getDay()'],
    ['src/services/a.ts', 'export const now = () => new Date()'],
    ['src/repositories/a.ts', 'export const hour = (at: Date) => at.getHours()'],
    ['src/portal/a.tsx', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: x }} />'],
    ['src/portal/a.ts', 'element.innerHTML = text'],
    ['src/cli/a.ts', 'eval(text)'],
    ['src/services/a.ts', `payload.find({ collection: 'projections' })`],
    ['src/services/a.ts', 'await context.payload.db.updateOne({})'],
  ])('reports %s: %s', (file, code) => {
    const found = check(file, code)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(new RegExp(`^${file}:1 .+: `))
  })

  it.each([
    ['src/config/env.ts', 'parse(process.env)'],
    ['src/cli/gongkai.mjs', `process.env.NODE_ENV ??= 'production'`],
    ['src/domain/a.ts', 'export const at = (ms: number) => new Date(ms)'],
    ['src/domain/a.ts', 'export const day = (at: Date) => at.getUTCDay()'],
    ['src/services/clock.ts', 'export const now = () => new Date()'],
    ['src/server/a.ts', 'export const startedAt = new Date()'],
    ['src/repositories/publicReader.ts', `payload.find({ collection: 'projections' })`],
    ['src/repositories/a.ts', 'await payload.db.updateOne({})'],
  ])('lets be %s: %s', (file, code) => {
    expect(check(file, code)).toEqual([])
  })
})

describe('the checker of files', () => {
  it('counts lines, the last newline aside', () => {
    const of = (lines: number) => 'export {}\n'.repeat(lines)
    expect(
      tooLong(
        parseSources({
          'src/domain/short.ts': of(250),
          'src/domain/long.ts': of(251),
          'src/payload-types.ts': of(2000),
          'src/database/migrations/20260101_000000_first.ts': of(400),
        }),
      ),
    ).toEqual(['src/domain/long.ts: 251 lines, more than 250'])
  })

  it('finds names that say nothing, in files and folders', () => {
    const files = [
      'src/domain/utils.ts',
      'src/helpers/dates.ts',
      'collections/shared/common.ts',
      'collections/shared/access.ts',
      'src/domain/utilities/water.ts',
    ]
    const tree = parseSources(Object.fromEntries(files.map((file) => [file, ''])))
    expect(shapelessNames(tree)).toEqual(files.slice(0, 3))
  })

  it('finds barrels', () => {
    const tree = parseSources({ 'src/domain/index.ts': '', 'collections/system/Jobs/index.ts': '' })
    expect(barrels(tree)).toEqual(['src/domain/index.ts'])
  })

  it('finds component paths that lead nowhere', () => {
    const tree = parseSources({
      'collections/a.ts': `const a = ['/src/admin/Desk#Desk', '/src/admin/Desk#Chair', '/src/admin/Gone#Gone']`,
      'src/admin/Desk.tsx': 'export const Desk = () => null',
    })
    expect(missingComponents(tree)).toEqual([
      'collections/a.ts:1 names /src/admin/Desk#Chair, which is not there',
      'collections/a.ts:1 names /src/admin/Gone#Gone, which is not there',
    ])
  })
})
