import { squeeze } from './cleanText'
import { nearestNames } from './nearestNames'
import { readPlace } from './readPlace'

/** A village or community of the register, with its township. */
export type VillageEntry = {
  id: string
  name: string
  aliases: readonly string[]
  townshipId: string
  townshipName: string
  townshipAliases: readonly string[]
}

export type VillageMatch =
  | { kind: 'found'; village: VillageEntry; group: string }
  /** The same name in several townships. */
  | { kind: 'several'; villages: readonly VillageEntry[] }
  /** Known, but not in the township that was named. */
  | { kind: 'elsewhere'; village: VillageEntry }
  | { kind: 'unknown'; nearest: string[] }

export type VillageQuestion = {
  /** As written: with or without 村委会, township, county, group. */
  text: string
  /** Ids of the townships that it can be in; `null` for any. */
  within: ReadonlySet<string> | null
}

export type VillageIndex = {
  find: (question: VillageQuestion) => VillageMatch
  /** The township of a text, by name or alias. */
  findTownship: (text: string) => { id: string; name: string } | null
}

/** Makes a register of villages searchable in the ways that lists write them. Built once a file. */
export const indexVillages = (villages: readonly VillageEntry[]): VillageIndex => {
  const whole = new Map<string, VillageEntry[]>()
  const bare = new Map<string, VillageEntry[]>()
  const townships = new Map<string, { id: string; name: string }>()
  for (const village of villages) {
    const township = { id: village.townshipId, name: village.townshipName }
    for (const name of [village.townshipName, ...village.townshipAliases]) {
      townships.set(squeeze(name), township)
      townships.set(bareTownship(name), township)
    }
    for (const name of [village.name, ...village.aliases]) {
      const { village: named, rest } = readPlace(name)
      for (const form of new Set([squeeze(name), ...(named && rest === '' ? [named] : [])])) {
        add(whole, form, village)
        add(whole, withKind(form), village)
        add(bare, bareVillage(form), village)
      }
    }
  }
  const findTownship = (text: string) =>
    townships.get(squeeze(text)) ??
    townships.get(bareTownship(readPlace(text).township ?? text)) ??
    null

  /** As named, else without its ending: 新塘社区 is not 新塘村 where both exist. */
  const lookUp = (name: string): VillageEntry[] =>
    whole.get(name) ?? whole.get(withKind(name)) ?? bare.get(bareVillage(name)) ?? []

  const names = [...new Set(villages.map(({ name }) => name))]
  return {
    findTownship,
    find: ({ text, within }) => {
      const squeezed = squeeze(text)
      for (const reading of readingsOf(squeezed, findTownship)) {
        const all = lookUp(reading.name)
        if (all.length === 0) continue
        const inside = all.filter(
          ({ townshipId }) =>
            (!within || within.has(townshipId)) &&
            (!reading.townshipId || reading.townshipId === townshipId),
        )
        const [only, ...more] = inside
        if (only && more.length === 0) return { kind: 'found', village: only, group: reading.group }
        if (only) return { kind: 'several', villages: inside }
        return { kind: 'elsewhere', village: all[0]! }
      }
      return { kind: 'unknown', nearest: nearestNames({ name: squeezed, names }) }
    },
  }
}

/** Without the ending that says what kind of place it is: 新塘村民委员会 -> 新塘. */
export const bareVillage = (text: string): string => {
  const squeezed = squeeze(text)
  return squeezed.replace(VILLAGE_ENDING, '') || squeezed
}

/** With one ending for each kind of place: 新塘村民委员会 -> 新塘村, 石塘居委会 -> 石塘社区. */
const withKind = (name: string): string => {
  const bare = bareVillage(name)
  if (bare === name) return name
  return bare + (name.slice(bare.length).startsWith('村') ? '村' : '社区')
}

const VILLAGE_ENDING =
  /(?:社区居民委员会|村民委员会|居民委员会|社区居委会|\(居\)委会|村居委会|村委会|居委会|社区|村|居)$/

const bareTownship = (text: string): string => {
  const squeezed = squeeze(text)
  return (
    squeezed.replace(/(?:人民政府)?(?:街道办事处|办事处|街道|镇|乡)?(?:人民政府)?$/, '') || squeezed
  )
}

const add = (map: Map<string, VillageEntry[]>, key: string, village: VillageEntry): void => {
  const entries = map.get(key)
  if (!entries) map.set(key, [village])
  else if (!entries.includes(village)) entries.push(village)
}

type Reading = { name: string; townshipId: string | null; group: string }

/** The ways to read a cell, the plainest first. */
const readingsOf = (squeezed: string, findTownship: VillageIndex['findTownship']): Reading[] => {
  const { township, village, group = '', rest } = readPlace(squeezed)
  const readings: Reading[] = [{ name: squeezed, townshipId: null, group: '' }]
  const townshipId = township ? (findTownship(township)?.id ?? null) : null
  if (village) readings.push({ name: village, townshipId, group: group || rest })
  else if (township && rest !== '') readings.push({ name: rest, townshipId, group: '' })
  return readings
}
