/** A unit as a roster or a list may name it. */
export type NamedUnit = {
  id: string
  name: string
  shortName: string
  code: string
  aliases: readonly string[]
}

/**
 * Finds units by any of their names: full name, short name, alias or code. A name that two units share
 * finds neither.
 */
export const unitFinder = <Unit extends NamedUnit>(
  units: readonly Unit[],
): ((name: string) => Unit | null) => {
  const byName = new Map<string, Unit | null>()
  for (const unit of units)
    for (const name of new Set([unit.name, unit.shortName, unit.code, ...unit.aliases].map(plain)))
      byName.set(name, byName.has(name) ? null : unit)
  // The full name is unique by law and wins over another's alias.
  for (const unit of units) byName.set(plain(unit.name), unit)
  return (name) => byName.get(plain(name)) ?? null
}

const plain = (name: string): string => name.normalize('NFKC').replace(/\s/g, '')
