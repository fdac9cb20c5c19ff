import type { GazetteDoubt } from './gazetteIssue'
import type { GazetteLine } from './gazetteLines'

/** Signs that the print or its conversion went wrong: stray Latin words, half-width marks, odd bytes. */
export const printDoubts = (lines: GazetteLine[]): GazetteDoubt[] => [
  ...lines.flatMap(strayWords),
  ...lines.flatMap(oddCharacters),
  ...lines.flatMap(unprintedLists),
  ...halfWidth(lines),
]

const STRAY_WORDS: Record<string, string> = { and: '和', etc: '等', or: '或', of: '的' }

const strayWords = (line: GazetteLine): GazetteDoubt[] =>
  [...line.text.matchAll(/(?<=[\u4e00-\u9fff]) ?([a-z]{2,}) ?(?=[\u4e00-\u9fff])/g)].map(
    (match) => {
      const word = match[1]!
      const likely = STRAY_WORDS[word] ? `，疑为“${STRAY_WORDS[word]}”` : ''
      return doubt(line.number, `正文夹有外文“${word}”${likely}，已照录`)
    },
  )

const oddCharacters = (line: GazetteLine): GazetteDoubt[] =>
  /[\uFFFD\uE000-\uF8FF\u0000-\u0008\u000B\u000E-\u001F]/.test(line.text) // eslint-disable-line no-control-regex
    ? [doubt(line.number, '本行有无法识别的字符，请对照原件')]
    : []

/** 名单附后, where a gazette usually leaves the list out. */
const unprintedLists = (line: GazetteLine): GazetteDoubt[] => {
  const match = /[^，。；（）()]{0,8}附后/.exec(line.text)
  const reason = `正文称“${match?.[0]}”，请核对所附内容是否刊登`
  return match ? [{ line: line.number, field: 'annex', reason }] : []
}

/** One doubt for the whole document: half-width marks come in runs. */
const halfWidth = (lines: GazetteLine[]): GazetteDoubt[] => {
  const found = lines.filter((line) => HALF_WIDTH.test(line.text.replace(ORDINAL, '')))
  if (found.length === 0) return []
  const first = found[0]!.number
  const last = found.at(-1)!.number
  const where = first === last ? `第${first}行` : `第${first}行至第${last}行间共${found.length}行`
  return [doubt(first, `${where}使用半角标点，已照录`)]
}

const HALF_WIDTH = /[\u4e00-\u9fff”》][,;:()?!]|[,;:()?!][\u4e00-\u9fff“《]/
const ORDINAL = /^\([一二三四五六七八九十\d]+\)/

const doubt = (line: number, reason: string): GazetteDoubt => ({ line, field: 'body', reason })
