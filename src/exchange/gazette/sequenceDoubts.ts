import type { GazetteDoubt } from './gazetteIssue'
import type { GazetteLine } from './gazetteLines'

/**
 * Numbered parts that jump (一、三、) are a sign of a missing part. A series may start over at one
 * (under each heading) or go on through the document.
 */
export const sequenceDoubts = (lines: GazetteLine[]): GazetteDoubt[] => {
  const last = { chapter: 0, section: 0 }
  return lines.flatMap((line) => {
    const part = readPart(line.text)
    if (!part) return []
    const before = last[part.level]
    last[part.level] = part.ordinal
    if (part.ordinal === before + 1 || part.ordinal === 1) return []
    const expected = `${before === 0 ? '从一开始' : `接在第${before}项之后`}`
    const reason = `序号“${part.text}”不连续（应${expected}），可能有缺段，请对照原件`
    return [{ line: line.number, field: 'body' as const, reason }]
  })
}

type Part = { level: 'chapter' | 'section'; ordinal: number; text: string }

const readPart = (text: string): Part | undefined => {
  const chapter = /^([一二三四五六七八九十]{1,3})、/.exec(text)
  if (chapter) return { level: 'chapter', ordinal: ordinalOf(chapter[1]!), text: chapter[0] }
  const section = /^[（(]([一二三四五六七八九十]{1,3})[）)]/.exec(text)
  if (section) return { level: 'section', ordinal: ordinalOf(section[1]!), text: section[0] }
  return undefined
}

/** 一 to 九十九. */
const ordinalOf = (numeral: string): number => {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral]
  const tensValue = numeral.includes('十') ? (tens ? digit(tens) : 1) : 0
  return tensValue * 10 + (ones ? digit(ones) : 0)
}

const digit = (char: string): number => '零一二三四五六七八九'.indexOf(char)
