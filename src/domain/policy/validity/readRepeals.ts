import { findDocumentNumbers } from '../documentNumber'
import { citationsIn } from './citations'
import { clausesOf, isListed } from './sentences'
import { speaksOfItself } from './ownSubject'
import type { CitedDocument } from './validityReading'

/** What one sentence repeals. `whole` is false where only part of the named documents ends. */
export type RepealReading = {
  repeals: CitedDocument[]
  /** The sentence repeals a list that follows it, 废止下列文件. */
  opensList: boolean
  /** 由本办法替代, not plain repeal. */
  replaces: boolean
  doubt: string | null
}

/** Reads what a squeezed sentence repeals; null where it repeals nothing. */
export const readRepeals = (sentence: string): RepealReading | null =>
  readReplaced(sentence) ?? readForward(sentence) ?? readBackward(sentence)

/** The documents of a listed paragraph under 废止下列文件; empty where the list has ended. */
export const repealedInList = (paragraph: string): CitedDocument[] =>
  isListed(paragraph) || paragraph.startsWith('《') ? citedIn(paragraph) : []

const ENDS = '(?:废止|失效|作废|停止执行|不再执行|停止施行|停止使用|不再适用)'
const ADVERBS = '(?:同时|同步|即行|立即|一并|予以|自行|自动|随之|相应|全部|均|一律)*'
const BACKWARD = new RegExp(`${ADVERBS}${ENDS}(?=[，。；）]|$)`, 'gu')
const FORWARD = new RegExp(`(?:同时|决定|宣布|现予以?|一并)?(?:废止|宣布失效|停止执行)了?`, 'gu')
const LIST = /^(?:以下|下列|[0-9一二三四五六七八九十]{1,3}件)/u
const CONFLICTING = /(?:不一致|相抵触|不相符|不符|冲突)/u
/** What may stand between the last name and the verb; anything else may be a part of the document. */
const WHOLE_TAIL =
  /^(?:等|[0-9一二三四五六七八九十两]+[件份个]|(?:规范性|政策性)?文件|的?通知|全文|自[^，《》]{2,24}起|均|也|即|，|、|同时)*$/u
const OLD_RULES =
  /(?:此前|以前|以往|前期|过去|原|原有|原来|先前|之前|其他|有关|相关).{0,24}(?:规定|文件|政策|办法|通知|意见|标准|制度)/u

const readReplaced = (sentence: string): RepealReading | null => {
  const backward = /(?:由|被)本[^，。《》]{1,16}?(?:替代|代替|取代)/u.exec(sentence)
  const forward = /本[^，。《》]{1,16}?(?:替代|代替|取代)原?(?=《)/u.exec(sentence)
  const repeals = backward
    ? citedIn(sentence.slice(0, backward.index))
    : forward
      ? citedIn(sentence.slice(forward.index + forward[0].length))
      : []
  return repeals.length > 0 ? { repeals, opensList: false, replaces: true, doubt: null } : null
}

/** 决定废止《…》, 废止下列文件: the documents stand behind the verb. */
const readForward = (sentence: string): RepealReading | null => {
  for (const match of sentence.matchAll(FORWARD)) {
    if (/(?:已|被|未|修改、|可以|及时)$/u.test(sentence.slice(0, match.index))) continue
    const behind = sentence.slice(match.index + match[0].length)
    const listed = LIST.test(behind)
    const vague = match[0] !== '废止' && OLD_RULES.test(behind)
    if (vague && !/[《〔[]/u.test(behind)) return unnamed(sentence)
    const direct = /^(?:原|了)?(?:《|[\u4e00-\u9fff]{2,8}[〔[［])/u.test(behind)
    if (!listed && !direct) continue
    const repeals = citedIn(clausesWithCitations(behind))
    if (/^[^》]*《[^》]*》(?:（[^（）]*）)?(?:中|的)?(?:第|部分|有关)/u.test(behind))
      return partOf(sentence)
    return { repeals, opensList: listed && repeals.length === 0, replaces: false, doubt: null }
  }
  return null
}

/** 《…》（…号）同时废止: the documents stand before the verb, in its clause or in a row of clauses. */
const readBackward = (sentence: string): RepealReading | null => {
  for (const match of sentence.matchAll(BACKWARD)) {
    const before = sentence.slice(0, match.index)
    if (/已(?:经|于[^，]{0,12})?$/u.test(before)) continue
    const scope = scopeBefore(before)
    const repeals = citedIn(scope)
    const tail = scope.slice(citationsIn(scope).at(-1)?.end ?? scope.length)
    const isPart = !WHOLE_TAIL.test(tail) || CONFLICTING.test(scope) || /[条款项]$/u.test(scope)
    if (repeals.length > 0)
      return isPart ? partOf(sentence) : { repeals, opensList: false, replaces: false, doubt: null }
    if (speaksOfItself(scope) && !CONFLICTING.test(scope)) continue
    if (OLD_RULES.test(scope) || CONFLICTING.test(scope)) return unnamed(sentence)
  }
  return null
}

const unnamed = (sentence: string): RepealReading => ({
  repeals: [],
  opensList: false,
  replaces: false,
  doubt: `“${sentence}”没有写明废止哪些文件，请逐件登记`,
})

const partOf = (sentence: string): RepealReading => ({
  repeals: [],
  opensList: false,
  replaces: false,
  doubt: `“${sentence}”只废止其他文件的部分内容，请人工登记为修改`,
})

/** The verb's own clause, with the clauses before it that are nothing but names. */
const scopeBefore = (before: string): string => {
  const clauses = clausesOf(before)
  let from = clauses.length - 1
  if (clauses[from] === '' || /^(?:同时|自本.{1,20}之日起)$/u.test(clauses[from]!)) from -= 1
  while (
    from > 0 &&
    /^原?(?:《.*》(?:（[^（）]*）)?|[^，《》]{2,12}[〔[][0-9]{4}[〕\]][0-9]+号)$/u.test(
      clauses[from - 1]!,
    )
  )
    from -= 1
  return clauses.slice(Math.max(0, from)).join('，')
}

/** Behind the verb: the first clause, and those that go on with a name. */
const clausesWithCitations = (behind: string): string => {
  const clauses = clausesOf(behind)
  const end = clauses.findIndex((clause, at) => at > 0 && !/^(?:以?及|和)?原?《/u.test(clause))
  return clauses.slice(0, end < 0 ? clauses.length : end).join('，')
}

/** By title with number; a number that stands alone counts as a document without a title. */
const citedIn = (text: string): CitedDocument[] => {
  const citations = citationsIn(text)
  const named = new Set(citations.map(({ documentNumber }) => documentNumber))
  const bare = findDocumentNumbers(text.replace(/《.*》/gu, '，')).filter(
    (number) => !named.has(number),
  )
  return [
    ...citations.map(({ title, documentNumber }) => ({ title, documentNumber })),
    ...bare.map((documentNumber) => ({ title: null, documentNumber })),
  ]
}
