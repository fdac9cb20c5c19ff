/** The command line: one file a subcommand; those that need the database open it themselves. */
import path from 'node:path'
import { Command } from 'commander'
import { callerDirectory } from '../config/env'
import { registerAudit } from './audit'
import { registerDemo } from './demoRemove'
import { registerDue } from './due'
import { registerExport } from './export'
import { registerImportCatalogue } from './importCatalogue'
import { registerImportGazette } from './importGazette'
import { registerImportRoster } from './importRoster'
import { registerImportSubsidies } from './importSubsidies'
import { inChinese } from './inChinese'
import { registerKeys } from './keys'
import { refusalOf } from './refusalOf'
import { registerPrivacy } from './privacy'
import { registerRule } from './rule'
import { registerSweep } from './sweep'
import { registerUserAdd } from './userAdd'
import { withContext } from './withContext'

/** Runs one command; errors go to stderr with a non-zero exit code. */
export const runCli = async (argv: readonly string[]): Promise<void> => {
  const program = inChinese(new Command('gongkai')).description('公开：政府信息公开系统的命令行')
  registerRule(program)
  registerDue(program)
  registerPrivacy(program, { folder: callerDirectory() })
  const importCommand = program.command('import').description('导入文件')
  const folder = callerDirectory()
  registerImportGazette(importCommand, {
    folder,
    store: ({ issue, file }) =>
      withContext(async (context) => {
        const { storeGazette } = await import('../services/storeGazette')
        return storeGazette({ context, issue, gazette: path.basename(file) })
      }),
  })
  registerImportCatalogue(importCommand, {
    folder,
    store: (input) =>
      withContext(async (context) => {
        const { storeDirectory } = await import('../services/catalogue/storeDirectory')
        return storeDirectory({ context, ...input })
      }),
  })
  registerImportSubsidies(importCommand, { folder })
  registerImportRoster(importCommand, {
    folder,
    takeIn: (input) =>
      withContext(async (context) => {
        const { importRoster } = await import('../services/opening/importRoster')
        return importRoster({ context, ...input })
      }),
  })
  registerExport(program, {
    folder,
    open: (wish, use) =>
      withContext(async (context) => {
        const { writeExport } = await import('../services/exports/writeExport')
        return use(await writeExport(context, wish))
      }),
  })
  registerSweep(program)
  registerUserAdd(program)
  registerAudit(program)
  registerKeys(program, {
    storesOf: async (context) =>
      (await import('../services/subsidy/sealedStores')).sealedStores(context),
  })
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
