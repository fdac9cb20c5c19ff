import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** Parsed source files by their path from the repository's root, with `/` between folders. */
export type SourceTree = ReadonlyMap<string, ts.SourceFile>

/** Parses texts given by path: the fixtures of the checker's own tests. */
export const parseSources = (texts: Readonly<Record<string, string>>): SourceTree =>
  new Map(Object.entries(texts).map(([file, text]) => [file, parse(file, text)]))

/** Parses every TypeScript and JavaScript file under the folders, tests of the house excepted. */
export const readSourceTree = (root: string, folders: readonly string[]): SourceTree =>
  new Map(
    folders.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js)$/.test(entry.name))
        .map((entry) => {
          const absolute = path.join(entry.parentPath, entry.name)
          const file = path.relative(root, absolute).split(path.sep).join('/')
          return [file, parse(file, readFileSync(absolute, 'utf8'))] as const
        }),
    ),
  )

/** The line of a node, counted from 1. */
export const lineOf = (source: ts.SourceFile, node: ts.Node): number =>
  source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1

/** Calls `visit` with every node of a file, in order. */
export const walk = (node: ts.Node, visit: (node: ts.Node) => void): void => {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kindOf(file))

const kindOf = (file: string): ts.ScriptKind => {
  if (file.endsWith('.tsx')) return ts.ScriptKind.TSX
  return file.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS
}
