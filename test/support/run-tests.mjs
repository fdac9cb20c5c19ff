/**
 * `npm test`: the unit, integration and portal tests, with what they need to be the same on every
 * machine. Extra arguments go to Jest (`npm test -- test/unit/calendar`); its exit code is ours.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const jest = createRequire(import.meta.url).resolve('jest/bin/jest')
const args = process.argv.slice(2)

if (!process.env.TEST_MONGO_URL)
  console.log(
    'MongoDB 部分已跳过：未设置 TEST_MONGO_URL / MongoDB part skipped: TEST_MONGO_URL is not set',
  )

const run = spawnSync(
  process.execPath,
  [jest, ...args, ...(selectsProjects(args) ? [] : projects('unit', 'integration', 'portal'))],
  { cwd: root, stdio: 'inherit', env: environment() },
)
if (run.error) throw run.error
process.exit(run.status ?? 1)

function environment() {
  const env = { ...process.env }
  // The settings of an installation must not reach the tests: they would write to its database.
  for (const name of installationSettings()) delete env[name]
  return {
    ...env,
    NODE_ENV: 'test',
    // Anything but the county's own zone, so that a date that leans on the server's shows at once.
    TZ: 'America/New_York',
    NODE_OPTIONS: [env.NODE_OPTIONS, '--experimental-vm-modules', quiet()]
      .filter(Boolean)
      .join(' '),
  }
}

/** Jest loads ES modules through an API that Node calls experimental, and says so for every worker. */
function quiet() {
  const narrow = process.allowedNodeEnvironmentFlags.has('--disable-warning')
  return narrow ? '--disable-warning=ExperimentalWarning' : '--no-warnings'
}

function installationSettings() {
  const example = readFileSync(path.join(root, '.env.example'), 'utf8')
  return [...example.matchAll(/^#? ?([A-Z][A-Z_]*)=/gm)].map(([, name]) => name)
}

function selectsProjects(given) {
  return given.some((arg) => arg.startsWith('--selectProjects'))
}

/** Last on the command line: the option takes every word that follows it. */
function projects(...names) {
  return ['--selectProjects', ...names]
}
