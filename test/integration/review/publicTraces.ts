import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { County } from '../../support/aCounty'
import { rowsOf } from '../../support/readings'

/** Where a text can be found by the public: rows of the public store, publications, public files. */
export const publicTraces = async (county: County, text: string): Promise<string[]> => {
  const rows = [
    ...(await rowsOf(county, 'projections')).map((row) => [`projection ${row.key}`, row] as const),
    ...(await rowsOf(county, 'publications')).map(
      (row) => [`publication ${row.key}`, row] as const,
    ),
  ]
  return [
    ...rows.filter(([, row]) => JSON.stringify(row).includes(text)).map(([name]) => name),
    ...(await filesWith(county, text)),
  ]
}

/** Files of the public store that hold the text as plain bytes. */
const filesWith = async (county: County, text: string): Promise<string[]> => {
  const folder = path.join(county.dataDir, 'public-files')
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of names.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    if ((await readFile(file)).includes(text)) found.push(`file ${entry.name}`)
  }
  return found
}
