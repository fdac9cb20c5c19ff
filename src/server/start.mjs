/**
 * `npm start`: builds what is not built, then runs the server. Plain JavaScript on purpose: it runs
 * before TypeScript can be loaded.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { register } from 'tsx/esm/api'

const root = path.resolve(import.meta.dirname, '../..')
process.chdir(root)
process.env.NODE_ENV ??= 'production'
// Nothing leaves the county's network: neither Next nor Payload reports home.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const built = existsSync(path.join(root, '.next', 'BUILD_ID'))
if (!built) {
  console.log('首次启动：正在构建管理后台（约一至两分钟）……')
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const build = spawnSync(process.execPath, [next, 'build'], { stdio: 'inherit' })
  if (build.status !== 0) process.exit(build.status ?? 1)
}

register()
await import('./boot.mjs')
