import type { Command } from 'commander'

/** What commander refuses, by the pattern of its English message. */
const REFUSALS: readonly (readonly [pattern: RegExp, chinese: string])[] = [
  [/^error: unknown command '(.*?)'/s, '没有“$1”这个命令'],
  [/^error: unknown option '(.*?)'/s, '没有“$1”这个选项'],
  [/^error: missing required argument '(.*?)'/s, '缺少参数“$1”'],
  [/^error: required option '(.*?)' not specified/s, '必须给出选项“$1”'],
  [/^error: option '(.*?)' argument missing/s, '选项“$1”后面缺少值'],
  [/^error: too many arguments/s, '参数太多：含空格的文字请加引号'],
]

const TITLES: Record<string, string> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
}

/** Makes a command, and those added to it afterwards, speak Chinese: commander knows English only. */
export const inChinese = (command: Command): Command =>
  command
    .configureOutput({ outputError: (text, write) => write(chineseRefusal(text)) })
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title })
    .helpOption('-h, --help', '显示本说明')
    .helpCommand('help [command]', '显示某个命令的说明')
    .showHelpAfterError('加 --help 查看用法')
    .showSuggestionAfterError(false)

const chineseRefusal = (english: string): string => {
  for (const [pattern, chinese] of REFUSALS) {
    const found = pattern.exec(english)
    if (found) return `${chinese.replace('$1', found[1] ?? '')}\n`
  }
  return english
}
