#!/usr/bin/env node
/** The `gongkai` command. Plain JavaScript, so that npm can link it and Node can run it as it is. */
import path from 'node:path'
import { register } from 'tsx/esm/api'

process.env.NODE_ENV ??= 'production'
// Relative data paths and the migrations are those of the installation; file arguments are the caller's,
// who with `npm run gongkai` stands where npm says and not where npm runs us.
const byNpmRun = process.env.npm_lifecycle_event === 'gongkai'
process.env.GONGKAI_CWD = (byNpmRun && process.env.INIT_CWD) || process.cwd()
process.chdir(path.resolve(import.meta.dirname, '../..'))
register()
const { runCli } = await import('./gongkai.ts')
await runCli(process.argv)
