import { importsOf, type Import } from './importsOf'
import { EXCEPTIONS, ROOMS, roomOf, type Room } from './rooms'
import type { SourceTree } from './sourceTree'

/** Every import that crosses a wall, as `file:line imports X, which ROOM may not`. */
export const checkImports = (tree: SourceTree): string[] =>
  importsOf(tree).flatMap((found) => {
    const name = roomOf(found.file)
    const room = ROOMS[name]
    if (!room)
      return [`${found.file}:${found.line} lies in ${name}, which is no room of the import table`]
    if (isAllowed(found, room) || isExcepted(found)) return []
    return [`${found.file}:${found.line} imports ${described(found)}, which ${name} may not`]
  })

/** Exceptions that nothing needs any more: they must go. */
export const unusedExceptions = (tree: SourceTree): string[] => {
  const imports = importsOf(tree)
  return EXCEPTIONS.filter(
    ({ file, target }) => !imports.some((each) => each.file === file && each.target === target),
  ).map(({ file, target }) => `${file} → ${target}`)
}

const isAllowed = (found: Import, room: Room): boolean =>
  found.target === null
    ? isPackageAllowed(found, room)
    : isRoomAllowed(found, room, roomOf(found.target))

const isRoomAllowed = ({ file, typeOnly }: Import, room: Room, target: string): boolean =>
  target === roomOf(file) ||
  room.rooms.includes(target) ||
  (typeOnly && (room.typesOf ?? []).includes(target))

const isPackageAllowed = ({ specifier, typeOnly, names }: Import, room: Room): boolean => {
  if (specifier.startsWith('node:')) return isNodeAllowed(specifier, names, room.node)
  const name = packageOf(specifier)
  return (
    room.packages.includes('*') ||
    room.packages.includes(name) ||
    (typeOnly && (room.packageTypesOf ?? []).includes(name))
  )
}

const isNodeAllowed = (
  specifier: string,
  names: readonly string[],
  node: Room['node'],
): boolean => {
  if (node === '*') return true
  const allowed = node[specifier]
  return allowed === '*' || (allowed !== undefined && names.every((name) => allowed.includes(name)))
}

/** `@payloadcms/next/views` is of the package `@payloadcms/next`. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const described = ({ specifier, target, names, typeOnly }: Import): string => {
  const what = target ?? specifier
  const taken = specifier.startsWith('node:') && names.length > 0 ? ` (${names.join(', ')})` : ''
  return `${what}${taken}${typeOnly ? ' (types)' : ''}`
}

const isExcepted = ({ file, target }: Import): boolean =>
  EXCEPTIONS.some((exception) => exception.file === file && exception.target === target)
