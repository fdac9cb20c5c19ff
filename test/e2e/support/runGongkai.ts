import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { site } from './site'

const ROOT = path.resolve(import.meta.dirname, '../../..')

/** Runs `gongkai …` on the running server's data and mail server; answers what it printed. */
export const runGongkai = async (...args: string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, ['src/cli/gongkai.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, ...site.environment },
  })
  return stdout
}
