import type { Command } from 'commander'
import { CliError } from './cliError'
import { withPayload } from './withPayload'

/** Adds `demo remove --yes`: takes the demonstration away and leaves a clean county. */
export const registerDemo = (program: Command): void => {
  program
    .command('demo')
    .description('演示数据')
    .command('remove')
    .description('清除全部演示数据和演示账号，留下一个空的县')
    .option('--yes', '确认清除')
    .action(demoRemove)
}

const demoRemove = async ({ yes }: { yes?: boolean }): Promise<void> => {
  if (!yes) throw new CliError('将清除全部演示数据和演示账号，不能恢复。确认请加 --yes')
  await withPayload(async ({ payload, env }) => {
    const { removeDemonstration } = await import('../../seed/removeDemonstration')
    const removed = await removeDemonstration({ payload, dataDir: env.dataDir })
    if (!removed) throw new CliError('此库不是演示库，没有可清除的演示数据')
  })
  console.log('演示数据已清除。请用 gongkai user add 建立第一个管理员。')
}
