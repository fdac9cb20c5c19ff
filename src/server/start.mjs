/**
 * `npm start`: builds what is not built, then runs the server. Plain JavaScript on purpose: it runs
 * before TypeScript can be loaded.
 */
import path from 'node:path'
import { register } from 'tsx/esm/api'
import { isBuilt } from './buildStamp.mjs'

const root = path.resolve(import.meta.dirname, '../..')
process.chdir(root)
process.env.NODE_ENV ??= 'production'
// Nothing leaves the county's network: neither Next nor Payload reports home.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const hasAdmin = (process.env.ROLES || 'admin').includes('admin')
if (hasAdmin && !isBuilt(root)) {
  console.log('正在构建管理后台（首次启动或更新之后，约一分钟）……')
  await import('./build.mjs')
}

register()
await import('./boot.mjs')
