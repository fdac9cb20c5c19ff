/** `npm run build`: builds the admin with Next and stamps the build with its source. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { markBuilt } from './buildStamp.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const next = path.join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
const { status } = spawnSync(process.execPath, [next, 'build'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
if (status !== 0) process.exit(status ?? 1)
markBuilt(root)
