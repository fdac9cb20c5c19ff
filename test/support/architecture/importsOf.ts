import path from 'node:path'
import ts from 'typescript'
import { lineOf, walk, type SourceTree } from './sourceTree'

export type Import = {
  file: string
  line: number
  /** As written: `../domain/x`, `payload`, `node:fs`. */
  specifier: string
  /** The file of this tree it resolves to, or null for a package. */
  target: string | null
  /** Erased by the compiler: `import type`, `export type … from`, `typeof import(…)`. */
  typeOnly: boolean
  /** Named bindings; `*` for a namespace, `default`, or a call whose result is not known. */
  names: readonly string[]
}

/** Every import of a tree: static, re-exported, dynamic, required, or only of types. */
export const importsOf = (tree: SourceTree): Import[] =>
  [...tree].flatMap(([file, source]) => {
    const found: Import[] = []
    const add = (node: ts.Node, how: { typeOnly: boolean; names: readonly string[] }) => {
      if (!ts.isStringLiteralLike(node)) return
      found.push({
        file,
        line: lineOf(source, node),
        specifier: node.text,
        target: resolve({ tree, file, specifier: node.text }),
        ...how,
      })
    }
    walk(source, (node) => {
      if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, bindingsOf(node.importClause))
      else if (ts.isExportDeclaration(node) && node.moduleSpecifier)
        add(node.moduleSpecifier, { typeOnly: node.isTypeOnly, names: ['*'] })
      else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
        add(node.argument.literal, { typeOnly: true, names: ['*'] })
      else if (ts.isCallExpression(node) && isLoadingCall(node) && node.arguments[0])
        add(node.arguments[0], { typeOnly: false, names: ['*'] })
      else if (ts.isExternalModuleReference(node))
        add(node.expression, { typeOnly: false, names: ['*'] })
    })
    return found
  })

const bindingsOf = (clause: ts.ImportClause | undefined) => {
  if (!clause) return { typeOnly: false, names: [] }
  const { namedBindings } = clause
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : []
  // `import { type A }` keeps the module under verbatimModuleSyntax, so only a whole clause counts.
  const typeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword
  return {
    typeOnly,
    names: [
      ...(clause.name ? ['default'] : []),
      ...(namedBindings && ts.isNamespaceImport(namedBindings) ? ['*'] : []),
      ...named.map((element) => (element.propertyName ?? element.name).text),
    ],
  }
}

const isLoadingCall = ({ expression }: ts.CallExpression): boolean =>
  expression.kind === ts.SyntaxKind.ImportKeyword ||
  (ts.isIdentifier(expression) && expression.text === 'require')

const ALIASES: Readonly<Record<string, string>> = { '@payload-config': 'src/payload.config' }
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts', '/index.tsx']

const resolve = ({
  tree,
  file,
  specifier,
}: {
  tree: SourceTree
  file: string
  specifier: string
}): string | null => {
  const base =
    ALIASES[specifier] ??
    (specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null)
  if (base === null) return null
  const hit = ENDINGS.map((ending) => base + ending).find((candidate) => tree.has(candidate))
  // A style sheet or JSON is not parsed, but lies in a room all the same.
  return hit ?? base
}
