import { openArchive, type ArchiveEntry } from '../contentParts/archive/openArchive'
import { createBudget } from '../contentParts/budget'
import { DAMAGED, Unreadable } from '../contentParts/unreadable'

/**
 * What one pass over an office package may cost. The privacy guard allows 300 MB for a whole upload,
 * as it holds what it reads; this reader holds one batch, and the sheet of a county with a million rows
 * inflates to 300 MB by itself while its merges take a second pass. The limit on how much an entry may
 * shrink (`READING_LIMITS.ratio`) holds here as well and stops bombs long before.
 */
export const PASS_LIMITS = {
  entries: 2000,
  inflatedBytes: 600 * 1024 * 1024,
  cells: 4_000_000,
} as const

/** The files of a package with a budget of their own. */
export const openPass = (
  data: Buffer,
  budget = createBudget(PASS_LIMITS),
): Promise<ArchiveEntry[]> => openArchive(data, budget)

/** The part of that name; producers are careless with upper case. */
export const findPart = (
  entries: readonly ArchiveEntry[],
  name: string,
): ArchiveEntry | undefined =>
  entries.find((entry) => entry.name === name) ??
  entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())

/** One part with a budget of its own. Throws `Unreadable` where the package lacks it. */
export const openPart = async (input: { data: Buffer; part: string }): Promise<ArchiveEntry> => {
  const entry = findPart(await openPass(input.data), input.part)
  if (!entry) throw new Unreadable(DAMAGED)
  return entry
}
