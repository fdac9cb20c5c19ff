import { readFileSync } from 'node:fs'
import path from 'node:path'

type Site = {
  origin: string
  dataDir: string
  mailDir: string
  logFile: string
  environment: Record<string, string>
}

/** The running site, as `startSite` left it. */
export const site = JSON.parse(process.env.E2E_SITE ?? '{}') as Site

/** The password of a demonstration account. */
export const passwordOf = (username: string): string => {
  const line = readFileSync(path.join(site.dataDir, 'demo-accounts.txt'), 'utf8')
    .split('\n')
    .find((one) => one.startsWith(`${username}\t`))
  const password = line?.split('\t')[1]
  if (!password) throw new Error(`No demonstration account ${username}`)
  return password
}
