import type { Command } from 'commander'
import { parseTimeLimit } from '../domain/time-limits/parseTimeLimit'
import { answerLines, printJson } from './jsonLines'

type RuleOptions = { stdin?: boolean }

/**
 * `gongkai rule [--stdin] TEXT`: how a 公开时限 is understood, one JSON object a text. Never fails on a
 * text: what is not understood says so in `reasons`.
 */
export const registerRule = (program: Command): void => {
  program
    .command('rule')
    .description('读懂一条公开时限，输出条款（JSON）')
    .argument('[text]', '公开时限原文')
    .option('--stdin', '从标准输入读取，每行一条')
    .option('--json', '输出 JSON（本命令总是如此）')
    .action(async (text: string | undefined, options: RuleOptions, command: Command) => {
      if (options.stdin) return answerLines(parseTimeLimit)
      if (text === undefined)
        command.error(
          '缺少公开时限原文：gongkai rule "信息形成之日起20个工作日内"，或用 --stdin 逐行读入',
        )
      else printJson(parseTimeLimit(text))
    })
}
