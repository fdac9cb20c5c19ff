import { NUMBER_SOURCE as N } from './numerals'
import { rule, type Pattern } from './patternRule'

/** Numbers that are no limit. Read as plain words, so that they are neither taken for one nor flagged. */
export const harmlessNumberPatterns = (): Pattern[] => [
  rule(HARMLESS.join('|'), (text) => ({ type: 'word', text })),
]

const HARMLESS = [
  // Law citations and document numbers.
  '《[^《》]{0,80}》',
  `第${N}(?:条|款|项|章|批)(?:第?${N}(?:款|项))*`,
  '〔[0-9]{4}〕[0-9]+号',
  `\\[[0-9]{4}\\][0-9]+号`,
  '令第?[0-9]+号',
  // Ages, sums, quantities.
  `${N}(?:周岁|岁|万元|元|万|亿|人|户|个领域|类|种|个部门|平方米|亩|倍|%|个以上部门|公里|名|家|件套|级|年级|位)`,
  // Plans, hot lines, hours of service.
  `(?:三|五|十|${N})年(?:行动|规划|计划)`,
  '7[x×*]24小时',
  '24小时(?:服务|值班|在线|热线)',
  '12345',
  '十[二三四五六]五',
  // Set phrases that begin with a number.
  '三公',
  '两会期间',
  '两微一端',
  '一卡通',
  '双随机',
  '一公开',
  '一事一议',
  '四议两公开',
  '[一二三四五六七]公开',
  '三务',
  '一件事',
  '一站式',
  '一览表',
  '百分之',
  '千方百计',
  '统一',
  '唯一',
  '万一',
  '单一',
  '同一',
  '之一',
  '星期[一二三四五六日天](?=上午|下午)',
]
