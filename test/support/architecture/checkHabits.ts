import path from 'node:path'
import ts from 'typescript'
import { lineOf, walk, type SourceTree } from './sourceTree'

/** A habit of the house that a reader of the syntax tree can see being broken. */
export type Habit = {
  name: string
  /** Files that keep it. */
  appliesTo: (file: string) => boolean
  /** Files that need not, each with its reason. */
  except?: Readonly<Record<string, string>>
  /** Is this node the offence? */
  isBroken: (node: ts.Node) => boolean
}

/** Every breach, as `file:line name: code`. */
export const checkHabits = (tree: SourceTree, habits: readonly Habit[]): string[] =>
  habits.flatMap((habit) =>
    [...tree].flatMap(([file, source]) =>
      habit.appliesTo(file) && !(file in (habit.except ?? {})) ? breaches(source, habit) : [],
    ),
  )

/** Exceptions of a habit that nothing needs any more: they must go. */
export const unusedHabitExceptions = (tree: SourceTree, habits: readonly Habit[]): string[] =>
  habits.flatMap((habit) =>
    Object.keys(habit.except ?? {})
      .filter((file) => {
        const source = tree.get(file)
        return !source || breaches(source, habit).length === 0
      })
      .map((file) => `${habit.name}: ${file}`),
  )

/** `a.b.c` as text, for identifiers and property chains; null for anything else. */
export const chainOf = (node: ts.Node): string | null => {
  if (ts.isIdentifier(node)) return node.text
  if (!ts.isPropertyAccessExpression(node)) return null
  const left = chainOf(node.expression)
  return left && `${left}.${node.name.text}`
}

const breaches = (source: ts.SourceFile, { name, isBroken }: Habit): string[] => {
  const found: string[] = []
  walk(source, (node) => {
    if (!isBroken(node)) return
    const code = node.getText(source).split('\n')[0] ?? ''
    found.push(`${path.posix.normalize(source.fileName)}:${lineOf(source, node)} ${name}: ${code}`)
  })
  return found
}
