import { mkdir } from 'node:fs/promises'
import type { Payload } from 'payload'
import type { Env } from '../src/config/env'
import { createProgress } from './progress'
import { removeDemonstration } from './removeDemonstration'
import type { Account } from './seedAccounts'
import { seedDemonstration } from './seedDemonstration'

type FirstStartOptions = { env: Env; payload: Payload; now: Date }

/** These few are printed; every editor's account stands in the file. */
const SHOWN = ['qingdan', 'jiandu', 'guanli', 'bianji-caizheng', 'bianji-nongye', 'shenhe-caizheng']

/**
 * Seeds the demonstration county into an empty database. Never on a production MongoDB; a seeding that
 * was interrupted is taken away and begun anew.
 */
export const seedOnFirstStart = async ({ env, payload, now }: FirstStartOptions): Promise<void> => {
  if (!mayDemonstrate(env)) return
  const state = await payload.findGlobal({ slug: 'system-state', overrideAccess: true, depth: 0 })
  if (state.seededAt) return
  if (state.demonstration) await removeDemonstration({ payload, dataDir: env.dataDir })
  const users = await payload.count({ collection: 'users', overrideAccess: true })
  const units = await payload.count({ collection: 'units', overrideAccess: true })
  if (users.totalDocs + units.totalDocs > 0) return

  await mkdir(env.dataDir, { recursive: true })
  process.stdout.write(
    '首次启动：正在建立演示县（约一分钟），数据由公报和法规整理，时效均为虚构。\n',
  )
  const progress = createProgress(process.stdout)
  const { accounts, accountsFile } = await seedDemonstration({
    payload,
    dataDir: env.dataDir,
    now,
    progress,
  })
  progress.end()
  process.stdout.write(`${accountLines(accounts)}\n全部演示账号：${accountsFile}（仅本人可读）\n`)
}

const mayDemonstrate = (env: Env): boolean =>
  env.demo !== 'off' && !(env.production && env.database.kind === 'mongodb')

const accountLines = (accounts: readonly Account[]): string =>
  accounts
    .filter(({ username }) => SHOWN.includes(username))
    .map(({ username, password, label }) => `  ${username.padEnd(18)}${password}  ${label}`)
    .join('\n')
