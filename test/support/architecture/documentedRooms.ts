import { ROOMS } from './rooms'

/**
 * The import table of `src/README.md`: room → rooms it may import, types included. A cell lists them in
 * backticks, or says `everything but` those.
 */
export const documentedRooms = (markdown: string): Map<string, Set<string>> =>
  new Map(
    markdown
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => {
        const [, room = '', , may = ''] = line.split('|')
        const name = quoted(room)[0] ?? ''
        return [name, roomsIn(name, may)]
      }),
  )

const roomsIn = (name: string, cell: string): Set<string> => {
  const named = quoted(cell)
  if (!cell.includes('everything but')) return new Set(named)
  return new Set(Object.keys(ROOMS).filter((room) => room !== name && !named.includes(room)))
}

const quoted = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '')
