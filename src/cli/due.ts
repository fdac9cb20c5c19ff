import type { Command } from 'commander'
import { isCivilDate, type CivilDate } from '../domain/calendar/civilDate'
import { defaultWorkCalendar } from '../domain/calendar/defaultWorkCalendar'
import { firstDueDate, type DueDate } from '../domain/time-limits/dueDate'
import { parseTimeLimit } from '../domain/time-limits/parseTimeLimit'
import { answerLines, printJson } from './jsonLines'

type DueOptions = { from?: string; stdin?: boolean }

/**
 * `gongkai due [--stdin] --from YYYY-MM-DD TEXT`: the due date of the first clause that has one, by
 * the built-in calendar. With `--stdin` a line is `DATE<TAB>TEXT`; a bad line answers
 * `{"error": …}` in its place and makes the exit code 1 at the end.
 */
export const registerDue = (program: Command): void => {
  program
    .command('due')
    .description('由公开时限和起算日推算截止日期（JSON）')
    .argument('[text]', '公开时限原文')
    .option('--from <date>', '起算日，YYYY-MM-DD')
    .option('--stdin', '从标准输入读取，每行“日期<Tab>公开时限”')
    .option('--json', '输出 JSON（本命令总是如此）')
    .action(async (text: string | undefined, options: DueOptions, command: Command) => {
      if (options.stdin) return answerDueLines(options.from)
      const answer = answerDue(options.from, text)
      if ('error' in answer) command.error(answer.error)
      else printJson(answer)
    })
}

type Answer = Omit<DueDate, 'calendarVersion'> | { error: string }

const answerDueLines = async (from: string | undefined): Promise<void> => {
  let failed = 0
  await answerLines((line) => {
    const tab = line.indexOf('\t')
    const answer =
      tab < 0 ? answerDue(from, line) : answerDue(line.slice(0, tab).trim(), line.slice(tab + 1))
    if ('error' in answer) failed++
    return answer
  })
  if (failed === 0) return
  process.stderr.write(`有 ${failed} 行未能推算，见输出中的 error\n`)
  process.exitCode = 1
}

const answerDue = (from: string | undefined, text: string | undefined): Answer => {
  if (from === undefined)
    return { error: '缺少起算日：请用 --from YYYY-MM-DD，或每行写成“日期<Tab>公开时限”' }
  if (!isCivilDate(from)) return { error: `起算日“${from}”不是有效日期，应为 YYYY-MM-DD` }
  if (text === undefined || text.trim() === '') return { error: '缺少公开时限原文' }
  return tryDue(from, text)
}

const tryDue = (from: CivilDate, text: string): Answer => {
  try {
    const calendar = defaultWorkCalendar()
    const { due, lastWorkday, provisional, ceiling, explanation, reason } = firstDueDate({
      parsed: parseTimeLimit(text),
      from,
      calendar,
    })
    return { due, lastWorkday, provisional, ceiling, explanation, reason }
  } catch (error) {
    if (error instanceof RangeError) return { error: error.message }
    throw error
  }
}
