import path from 'node:path'
import ts from 'typescript'
import { lineOf, walk, type SourceTree } from './sourceTree'

export const MAX_LINES = 250

/** Longer than a file may be, each with its reason. Folders end with `/`. */
export const LONG_FILES: Readonly<Record<string, string>> = {
  'src/payload-types.ts': 'generated',
  'src/database/migrations/': 'generated',
}

/** Files that are too long, as `file: n lines`. */
export const tooLong = (tree: SourceTree): string[] =>
  [...tree]
    .map(([file, source]) => ({ file, lines: linesOf(source) }))
    .filter(({ file, lines }) => lines > MAX_LINES && longFileEntry(file) === undefined)
    .map(({ file, lines }) => `${file}: ${lines} lines, more than ${MAX_LINES}`)

/** Entries of the list that no long file needs any more. */
export const unusedLongFiles = (tree: SourceTree): string[] =>
  Object.keys(LONG_FILES).filter(
    (entry) =>
      ![...tree].some(
        ([file, source]) => longFileEntry(file) === entry && linesOf(source) > MAX_LINES,
      ),
  )

const SHAPELESS = /^(utils?|helpers?|commons?|misc|lib|shared|tools?)$/i
/** What collections share has a folder; the files in it are named after what they are. */
const NAMED_FOLDERS = ['collections/shared']

/** Files and folders named after nothing in particular, where everything ends up. */
export const shapelessNames = (tree: SourceTree): string[] =>
  [...tree.keys()].filter((file) => {
    const known = NAMED_FOLDERS.find((folder) => file.startsWith(`${folder}/`)) ?? ''
    return file
      .slice(known.length)
      .split('/')
      .some((part) => SHAPELESS.test(part.replace(/\..*$/, '')))
  })

/** `index` files that gather exports; collection folders and the list of migrations are the two kinds. */
export const barrels = (tree: SourceTree): string[] =>
  [...tree.keys()].filter(
    (file) =>
      /(^|\/)index\.\w+$/.test(file) &&
      !file.startsWith('collections/') &&
      file !== 'src/database/migrations/index.ts',
  )

/** Payload names admin components by `/path#Export` strings, which no compiler follows. */
export const missingComponents = (tree: SourceTree): string[] =>
  [...tree].flatMap(([file, source]) => {
    const found: string[] = []
    walk(source, (node) => {
      if (!ts.isStringLiteralLike(node)) return
      const [, target, name] = /^\/(src\/[^#]+)#(\w+)$/.exec(node.text) ?? []
      if (!target || !name) return
      const component = tree.get(`${target}.tsx`) ?? tree.get(`${target}.ts`)
      if (!component || !exportsOf(component).has(name))
        found.push(`${file}:${lineOf(source, node)} names ${node.text}, which is not there`)
    })
    return found
  })

const exportsOf = (source: ts.SourceFile): Set<string> => {
  const names = new Set<string>()
  for (const statement of source.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)
    if (!isExported) continue
    if (ts.isFunctionDeclaration(statement) && statement.name) names.add(statement.name.text)
    if (ts.isVariableStatement(statement))
      for (const { name } of statement.declarationList.declarations)
        if (ts.isIdentifier(name)) names.add(name.text)
  }
  return names
}

const longFileEntry = (file: string): string | undefined =>
  Object.keys(LONG_FILES).find((entry) =>
    entry.endsWith('/') ? file.startsWith(entry) : path.posix.normalize(file) === entry,
  )

const linesOf = (source: ts.SourceFile): number => source.text.replace(/\n$/, '').split('\n').length
