import { clausesOf, withoutEnumerator } from './sentences'

/**
 * Whose effect or term a phrase speaks of: the document's own, something else's (a licence, another
 * document), one article's only, or nobody that the sentence names. `bare`: nothing stands before it.
 */
export type Subject = 'own' | 'other' | 'partial' | 'unclear' | 'bare'

export type SubjectOptions = {
  sentence: string
  /** Where the phrase starts in the sentence. */
  index: number
  /** Did the sentence before, in the same paragraph, speak of this document? */
  followsOwn: boolean
  /** Names that the title gives to what it issues, squeezed. */
  ownTitles: readonly string[]
}

/** The subject of the phrase that starts at `index`, read backwards clause by clause. */
export const subjectOf = ({ sentence, index, followsOwn, ownTitles }: SubjectOptions): Subject => {
  const clauses = clausesOf(sentence.slice(0, index))
  const said = withoutEnumerator(clauses.at(-1)!)
  if (OWN_AT_END.test(said)) return 'own'
  const head = said.replace(FILLERS, '').replace(STARTING, '')
  if (head !== '') return subjectOfHead(head, ownTitles)
  for (const clause of clauses.slice(0, -1).reverse()) {
    const text = withoutEnumerator(clause)
    if (OWN_AT_START.test(text) || ISSUES.test(text)) return 'own'
    if (text.startsWith('《')) return namesOwn(text, ownTitles) ? 'own' : 'other'
    if (PARTIAL.test(text)) return 'partial'
    if (!TRANSPARENT.test(text)) return 'unclear'
  }
  return followsOwn ? 'own' : 'bare'
}

/** Does the text speak of this document, 本办法, anywhere at the start of a clause? */
export const speaksOfItself = (sentence: string): boolean =>
  clausesOf(sentence).some((clause) => OWN_AT_START.test(withoutEnumerator(clause)))

const subjectOfHead = (head: string, ownTitles: readonly string[]): Subject => {
  if (OWN_AT_END.test(head) || ISSUES.test(head)) return 'own'
  if (PARTIAL.test(head)) return 'partial'
  if (/[》](?:（[^（）]*）)?$/u.test(head)) return namesOwn(head, ownTitles) ? 'own' : 'other'
  return DOCUMENT_AT_END.test(head) ? 'unclear' : 'other'
}

const namesOwn = (text: string, ownTitles: readonly string[]): boolean =>
  ownTitles.some((title) => text.includes(`《${title}》`))

const NOUNS =
  '办法|意见|通知|方案|规定|细则|决定|公告|通告|规则|规程|制度|标准|措施|政策|文件|通则|规范|章程|规划|计划|清单|目录|要点|指南|指引|预案|批复|函|令|决议|举措|若干条|条例|文'
/** 本县, 本部门 … are places and organs, not the document. */
const OWN = `本(?!县|市|省|州|乡|镇|街|级|地|区|部门|单位|机关|行政|许可|处罚|系统|局|村|社区|公司|院|校|人|年|月|季|轮|次|期|辖)[\\u4e00-\\u9fff]{0,10}?(?:${NOUNS})(?:（[^（）]{1,20}）)?`
const OWN_AT_START = new RegExp(`^(?:现将|原则上|今后)?${OWN}`, 'u')
const OWN_AT_END = new RegExp(`${OWN}$`, 'u')
const DOCUMENT_AT_END = new RegExp(`(?:${NOUNS}|此|上述|以上|上列|补贴|补助|待遇|价格|收费)$`, 'u')
const ISSUES = /现(?:将|予|予以|正式|就|已)?.{0,30}?(?:印发|公布|发布|下发|颁布|通告|公告)/u
const PARTIAL = /第[0-9一二三四五六七八九十百]+[条款项](?:的?规定)?$/u
const FILLERS =
  /(?:的|之|其|将|则|均|一律|统一|正式|暂定|并|特|应当|应|即|且|政策|规范性文件|文件|施行|执行|实施|有效|适用)+$/u
/** 本办法自2022年3月1日起│试行两年. */
const STARTING = /(?:自|从|于)[^，《》]{2,24}(?:起|之日)$/u
/** A clause that goes on about the subject of the one before. */
const TRANSPARENT =
  /^(?:自|从|于|由|经|已|并|请|其|特|同时|有效期|试行期|施行|实施|执行|期满|届满|到期|至|解释|同意|现|[0-9]{4}年)/u
