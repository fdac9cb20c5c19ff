/** The command line: one file a subcommand; those that need the database open it themselves. */
import path from 'node:path'
import { Command } from 'commander'
import { callerDirectory } from '../config/env'
import { registerAudit } from './audit'
import { registerDemo } from './demoRemove'
import { registerDue } from './due'
import { registerImportGazette } from './importGazette'
import { registerImportRoster } from './importRoster'
import { inChinese } from './inChinese'
import { refusalOf } from './refusalOf'
import { registerPrivacy } from './privacy'
import { registerRule } from './rule'
import { registerSweep } from './sweep'
import { registerUserAdd } from './userAdd'
import { systemClock } from '../services/clock'
import { withPayload } from './withPayload'

/** Runs one command; errors go to stderr with a non-zero exit code. */
export const runCli = async (argv: readonly string[]): Promise<void> => {
  const program = inChinese(new Command('gongkai')).description('公开：政府信息公开系统的命令行')
  registerRule(program)
  registerDue(program)
  registerPrivacy(program, { folder: callerDirectory() })
  const importCommand = program.command('import').description('导入文件')
  registerImportGazette(importCommand, {
    folder: callerDirectory(),
    store: ({ issue, file }) =>
      withPayload(async ({ payload }) => {
        const { storeGazette } = await import('../services/storeGazette')
        const { systemContext } = await import('../services/serviceContext')
        const context = systemContext({ payload, now: systemClock.now() })
        return storeGazette({ context, issue, gazette: path.basename(file) })
      }),
  })
  registerImportRoster(importCommand, {
    folder: callerDirectory(),
    takeIn: (input) =>
      withPayload(async ({ payload }) => {
        const { importRoster } = await import('../services/opening/importRoster')
        const { systemContext } = await import('../services/serviceContext')
        return importRoster({
          context: systemContext({ payload, now: systemClock.now() }),
          ...input,
        })
      }),
  })
  registerSweep(program)
  registerUserAdd(program)
  registerAudit(program)
  registerDemo(program)
  try {
    await program.parseAsync([...argv])
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    process.stderr.write(`${refusal.message}\n`)
    process.exitCode = refusal.exitCode
  }
}
