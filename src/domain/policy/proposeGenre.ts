import type { Genre } from './policyFields'

/**
 * The genre that a title ends with, or null when it ends with none: `…的通知` is a notice whatever it
 * issues. A proposal for the form, which the editor may change.
 */
export const proposeGenre = (title: string): Genre | null => {
  const bare = title
    .replace(/\s/gu, '')
    .replace(/[（(][^（）()]*[）)]$/u, '')
    .replace(/[》〉]+$/u, '')
  const found = ENDINGS.find(([ending]) => bare.endsWith(ending))
  return found ? found[1] : null
}

/** The longer ending stands before the shorter one that it ends with. */
const ENDINGS: readonly (readonly [string, Genre])[] = [
  ['讲话', 'speech'],
  ['致辞', 'speech'],
  ['决议', 'resolution'],
  ['决定', 'decision'],
  ['命令', 'order'],
  ['令', 'order'],
  ['公报', 'communique'],
  ['公告', 'announcement'],
  ['通告', 'public-notice'],
  ['意见', 'opinion'],
  ['通知', 'notice'],
  ['通报', 'circular'],
  ['报告', 'report'],
  ['请示', 'request'],
  ['批复', 'reply'],
  ['议案', 'bill'],
  ['函', 'letter'],
  ['纪要', 'minutes'],
  ['办法', 'measures'],
  ['规定', 'rules'],
  ['细则', 'detail'],
  ['预案', 'contingency'],
  ['方案', 'scheme'],
  ['规划', 'plan'],
  ['计划', 'plan'],
  ['要点', 'outline'],
  ['清单', 'list'],
  ['目录', 'list'],
]
