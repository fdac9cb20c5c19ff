#!/usr/bin/env node
/** The `gongkai` command. Plain JavaScript, so that npm can link it and Node can run it as it is. */
import path from 'node:path'
import { register } from 'tsx/esm/api'

process.env.NODE_ENV ??= 'production'
// Relative data paths and the migrations are those of the installation; file arguments are the caller's.
process.env.GONGKAI_CWD = process.cwd()
process.chdir(path.resolve(import.meta.dirname, '../..'))
register()
const { runCli } = await import('./gongkai.ts')
await runCli(process.argv)
