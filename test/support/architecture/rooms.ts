/**
 * Who may import what: the import table of `src/README.md` as data. Arrows run inwards, so a room
 * may import only rooms that stand further in; the tests also prove that the table has no circle.
 */
export type Room = {
  /** Rooms it may import at run time. */
  rooms: readonly string[]
  /** Rooms it may import types from, on top; erased by the compiler. */
  typesOf?: readonly string[]
  /** Packages it may import at run time, by name (subpaths included); `*` for any. */
  packages: readonly string[]
  /** Packages it may import types from, on top. */
  packageTypesOf?: readonly string[]
  /** `node:` modules, or `*`; a list narrows what may be taken from one. */
  node: '*' | Readonly<Record<string, '*' | readonly string[]>>
}

const PAYLOAD_UI = ['payload', '@payloadcms/ui', '@payloadcms/next', 'next', 'react']
const NOTHING_OF_NODE: Room['node'] = {}

export const ROOMS: Readonly<Record<string, Room>> = {
  /** The law. A hash is pure arithmetic; nothing else of Node is. */
  'src/domain': {
    rooms: [],
    packages: ['zod', 'chinese-days', 'diff'],
    node: { 'node:crypto': ['createHash'] },
  },
  'src/config': {
    rooms: [],
    packages: ['zod'],
    node: { 'node:path': '*', 'node:fs': '*', 'node:crypto': '*' },
  },
  /** Generated from the collections; only ever imported as types. */
  'src/payload-types.ts': { rooms: [], packages: [], node: NOTHING_OF_NODE },
  'src/database': {
    rooms: ['src/config'],
    packages: ['@payloadcms/db-sqlite', '@payloadcms/db-mongodb', 'proper-lockfile'],
    packageTypesOf: ['payload'],
    node: '*',
  },
  /** Opens transactions, hence `payload` at run time; files of the public store lie on disk. */
  'src/repositories': {
    rooms: ['src/domain'],
    typesOf: ['src/payload-types.ts'],
    // Payments are written below Payload, hence the tag of SQL statements.
    packages: ['payload', '@payloadcms/db-sqlite', '@aws-sdk/client-s3'],
    node: {
      'node:path': '*',
      'node:stream': '*',
      'node:fs': '*',
      'node:fs/promises': '*',
      'node:crypto': '*',
      // Bytes on their way to a bucket wait on the disk.
      'node:os': ['tmpdir'],
      // The pause before a transaction is tried again.
      'node:timers/promises': ['setTimeout'],
    },
  },
  'src/exchange': {
    rooms: ['src/domain'],
    packages: [
      'csv-parse',
      'csv-stringify',
      'docx',
      'domhandler',
      'exifreader',
      'file-type',
      'htmlparser2',
      'mammoth',
      'pdfjs-dist',
      'pdfkit',
      'pinyin-pro',
      'qr',
      'saxes',
      'sharp',
      'yauzl',
      'yazl',
      'zod',
    ],
    // Files are handed over as bytes or paths; the font of a PDF is found beside its package.
    node: {
      'node:buffer': '*',
      'node:fs': '*',
      'node:fs/promises': '*',
      'node:module': '*',
      'node:path': '*',
      'node:stream': '*',
      'node:stream/promises': '*',
      'node:util': '*',
    },
  },
  'src/notifications': {
    rooms: ['src/domain', 'src/repositories'],
    packages: ['nodemailer'],
    node: { 'node:path': '*', 'node:fs/promises': '*', 'node:crypto': '*' },
  },
  /** `payload` at run time for the one refusal that Payload's endpoints understand (APIError). */
  'src/services': {
    rooms: ['src/domain', 'src/repositories', 'src/exchange', 'src/notifications'],
    typesOf: ['src/payload-types.ts'],
    packages: ['payload'],
    node: { 'node:path': '*', 'node:crypto': '*', 'node:util': '*' },
  },
  'src/jobs': {
    rooms: ['src/domain', 'src/repositories', 'src/services'],
    typesOf: ['src/notifications', 'src/config', 'src/payload-types.ts'],
    packages: ['node-cron'],
    packageTypesOf: ['payload', 'pino'],
    node: { 'node:crypto': '*', 'node:os': '*' },
  },
  /**
   * Knows the public store only as the `PublicReader` of `src/domain/publication/publicRecords.ts`;
   * the composition root hands it one. Never Payload, the office's collections or its screens.
   */
  'src/portal': {
    rooms: ['src/domain'],
    packages: [
      'express',
      'helmet',
      'lru-cache',
      'negotiator',
      'preact',
      'preact-render-to-string',
      'rate-limiter-flexible',
      'zod',
    ],
    node: '*',
  },
  /** Runs in a browser: endpoints are called, services are not imported (decision 0010). */
  /** A poster's page draws its own code. */
  'src/admin': { rooms: ['src/domain'], packages: [...PAYLOAD_UI, 'qr'], node: NOTHING_OF_NODE },
  collections: {
    rooms: ['src/domain', 'src/services'],
    typesOf: ['src/payload-types.ts'],
    packages: ['payload', '@payloadcms/richtext-lexical', 'zod'],
    node: { 'node:path': '*' },
  },
  'src/payload.config.ts': {
    rooms: ['collections', 'src/config', 'src/database'],
    packages: ['payload', '@payloadcms/richtext-lexical', '@payloadcms/translations', 'sharp'],
    node: { 'node:path': '*' },
  },
  'src/app': {
    rooms: ['src/admin', 'src/payload.config.ts'],
    packages: [...PAYLOAD_UI, '@payloadcms/richtext-lexical'],
    node: NOTHING_OF_NODE,
  },
  /** The demonstration comes in through the same doors as a person's work. */
  seed: {
    rooms: ['src/domain', 'src/exchange', 'src/repositories', 'src/services'],
    typesOf: ['src/config', 'src/payload-types.ts'],
    packages: ['zod'],
    packageTypesOf: ['payload'],
    node: '*',
  },
  /** Assembles a process of its own from the server's parts: the database it opens, the mailer. */
  'src/cli': {
    rooms: [
      'seed',
      'src/server',
      'src/config',
      'src/database',
      'src/domain',
      'src/exchange',
      'src/jobs',
      'src/notifications',
      'src/payload.config.ts',
      'src/repositories',
      'src/services',
    ],
    typesOf: ['src/payload-types.ts'],
    packages: ['*'],
    node: '*',
  },
  'src/server': {
    rooms: [
      'seed',
      'src/config',
      'src/database',
      'src/domain',
      'src/jobs',
      'src/notifications',
      'src/payload.config.ts',
      'src/portal',
      'src/repositories',
      'src/services',
    ],
    typesOf: ['src/payload-types.ts'],
    packages: ['*'],
    node: '*',
  },
}

/** Imports that the table forbids and that stand all the same, each with its reason. */
export const EXCEPTIONS: readonly { file: string; target: string; why: string }[] = [
  {
    file: 'collections/system/Settings/hooks.ts',
    target: 'src/repositories/supervisionSettings.ts',
    why: 'the form is judged by the same mapping from document to rules that the sweep reads with',
  },
]

/** The room that a file lies in: its first folder, and the second under `src`. */
export const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.split('/')
  return first === 'src' ? `src/${second}` : first
}
