import { amount, unitOf } from './amountPatterns'
import { date } from './datePatterns'
import { NUMBER_SOURCE as N, parseNumeral } from './numerals'
import { rule, type Pattern } from './patternRule'
import type { RhythmStyle, Token } from './tokens'

/** 每季度, 按月, 一年一次, 季度, 每月上旬; 每年底 is a date. */
export const rhythmPatterns = (): Pattern[] => {
  const unit = '(半年度?|工作日|小时|日|天|周|星期|月份|月度|月|季度|季|年度|年)'
  return [
    rule('每年(?:年)?(?:底|末|终)', (text) => date(text, ['12-31'])),
    rule('(?:每一?个?)?(?:会计|财政|预算|自然|本|上一?)年度(?=终了|结束)', (text) =>
      rhythm({ text, word: '年度', style: 'bare' }),
    ),
    rule('每个?(?:周|星期)[一二三四五六日天末]', (text) =>
      rhythm({ text, word: '周', style: 'each', isLoose: true }),
    ),
    rule(
      `每一?(?:隔|间隔|满)?(${N})?(?:个|整)?${unit}(?!级)(?:月末|月底|季末|末(?!月)|底)?`,
      (text, n, word) => rhythm({ text, n, word: word!, style: 'each' }),
    ),
    rule(`(?:按|逐)${unit}(?!级)`, (text, word) => rhythm({ text, word: word!, style: 'by' })),
    rule('[一1](年|季度?|个?月|周|日|天)(?=[一1](?:次|公开|公示|公布|更新|度|报))', (text, word) =>
      rhythm({ text, word: word!, style: 'each' }),
    ),
    rule('[一1]个?季度(?=(?:至少)?(?:公开|公布|公示|更新|发布|公告)[一1]次)', (text) =>
      rhythm({ text, word: '季度', style: 'each' }),
    ),
    rule('半年(?=[一1](?:公开|公示|公布|更新))', (text) =>
      rhythm({ text, word: '半年', style: 'each' }),
    ),
    rule('半年(?=终了|结束)', (text) => rhythm({ text, word: '半年', style: 'bare' })),
    rule('(?:至少|不少于)?[一1]次/(年|季度?|月|周|日|天)', (text, word) =>
      rhythm({ text, word: word!, style: 'each' }),
    ),
    rule('(?<=月|季度|季)初(?=[0-9前第一二三四五六七八九十])', (text) => ({ type: 'glue', text })),
    rule('(?<=每一?个?月|每月份|每一?个?季度?|每年度?)的?最后[一1]?个?工作日', (text) => ({
      type: 'periodPart',
      text,
    })),
    rule('(?<=每一?个?月|每月份|每一?个?季度?|每年度?)的?最后[一1]?[天日]', (text) => ({
      type: 'glue',
      text,
    })),
    rule('(?<=每个?月|逐月|每月份)(?:初|中(?!旬))', (text) => ({ type: 'periodPart', text })),
    rule('(?<=每个?月|每月份)(上|中|下)旬', (text, third) =>
      third === '下'
        ? { type: 'glue', text }
        : amount({ text, value: third === '上' ? 10 : 20, unit: 'day', isDayLike: true }),
    ),
    rule(
      '(?:与|和|同|参照|参见|详见|见|按照?|如)(?:上|前)(?:一|述)?(?:项|条|栏|行|格)(?:目|内容|时限)?(?:一致|相同|一样|执行)?|如上(?=$|[,;。])',
      (text) => ({ type: 'timing', timing: 'reference', text }),
    ),
    rule(`同(?:序号|第)${N}(?:项|条|行|栏)?`, (text) => ({
      type: 'timing',
      timing: 'reference',
      text,
    })),
    rule('[一1](?=公开|公示|公布|更新|度公开)', (text) => ({ type: 'word', text })),
    rule('(半年度|月度|季度|年度)', (text, word) => rhythm({ text, word: word!, style: 'bare' })),
    rule('(月|季)(?=末|后|底|终)', (text, word) => rhythm({ text, word: word!, style: 'bare' })),
    rule(
      '(?:次|下一?个?|当|本)(月|季度?)(?=[0-9第前底末内的首初]|[一二三四五六七八九十])',
      (text, word) => rhythm({ text, word: word!, style: 'bare' }),
    ),
  ]
}

type RhythmOptions = {
  text: string
  n?: string
  word: string
  style: RhythmStyle
  isLoose?: boolean
}

const rhythm = ({ text, n, word, style, isLoose }: RhythmOptions): Token | undefined => {
  const value = n === undefined ? 1 : parseNumeral(n)
  if (Number.isNaN(value)) return undefined
  const isHalfYear = word.startsWith('半年')
  return {
    type: 'rhythm',
    text,
    amount: isHalfYear ? 6 * value : value,
    unit: isHalfYear ? 'month' : unitOf(word),
    style,
    isLoose: isLoose ?? false,
  }
}
