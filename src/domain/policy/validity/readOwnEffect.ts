import { effectivePhrases } from './readEffectiveFrom'
import { subjectOf, type Subject } from './ownSubject'
import { termPhrases } from './readTerm'
import type { Sentence } from './sentences'
import type { EffectiveFrom, Quote, Term, ValidityReading } from './validityReading'

export type ReadOwnEffectOptions = {
  /** The body's sentences in order. */
  sentences: readonly Sentence[]
  ownTitles: readonly string[]
}

export type OwnEffect = Pick<ValidityReading, 'effectiveFrom' | 'term' | 'quotes' | 'doubts'> & {
  /** The sentence that says 试行 of the document: 自…起试行, 试行期一年. */
  trial: Sentence | null
}

/** A value that the document states of itself, or a phrase that may do so. */
type Claim<T> = { value: T | null; doubt: string | null; own: boolean; sentence: Sentence }

/** Reads when the document itself takes effect and for how long, out of all that its text dates. */
export const readOwnEffect = ({ sentences, ownTitles }: ReadOwnEffectOptions): OwnEffect => {
  const effects: Claim<EffectiveFrom>[] = []
  const terms: Claim<Term>[] = []
  const partial: string[] = []
  let trial: Sentence | null = null
  let last: Sentence | null = null
  for (const sentence of sentences) {
    const { text } = sentence
    const followsOwn = last !== null && last.paragraph === sentence.paragraph
    const subjectAt = (index: number): Subject =>
      subjectOf({ sentence: text, index, followsOwn, ownTitles })
    last = null
    for (const phrase of effectivePhrases(text)) {
      const subject = subjectAt(phrase.index)
      const own = subject === 'own' || (subject === 'bare' && phrase.sure)
      if (subject === 'partial') partial.push(`“${text}”只涉及部分条款的施行日期，请人工核定`)
      if (subject === 'other' || subject === 'partial') continue
      effects.push({ value: phrase.value, doubt: phrase.doubt, own, sentence })
      if (!own) continue
      last = sentence
      if (/起?(?:试行|暂行)/u.test(text.slice(phrase.index).split('，')[0]!)) trial ??= sentence
    }
    for (const phrase of termPhrases(text)) {
      const subject = last && bareAfterEffect(text, phrase.index) ? 'own' : subjectAt(phrase.index)
      if (subject === 'other' || subject === 'partial') continue
      const own = subject === 'own'
      if (phrase.needsOwn && !own) continue
      terms.push({ value: phrase.value, doubt: phrase.doubt, own, sentence })
      if (own) last = sentence
      if (own && phrase.from) effects.push({ value: phrase.from, doubt: null, own, sentence })
      if (own && /^(?:试行|暂行)/u.test(text.slice(phrase.index))) trial ??= sentence
    }
  }
  const effective = settle({ claims: effects, name: '施行日期' })
  const term = settle({ claims: mergeTerms(terms), name: '有效期' })
  return {
    effectiveFrom: effective.value,
    term: term.value,
    quotes: [
      ...effective.sentences.map((each): Quote => ({ what: 'effective', ...each })),
      ...term.sentences.map((each): Quote => ({ what: 'term', ...each })),
    ],
    doubts: [...effective.doubts, ...term.doubts, ...partial],
    trial,
  }
}

/** 自…起施行，有效期五年: the term's clause goes on about what took effect. */
const bareAfterEffect = (text: string, index: number): boolean =>
  /(?:^|[，])(?:其|且|并)?$/u.test(text.slice(0, index)) &&
  /(?:施行|实施|执行|生效|试行|有效)/u.test(text.slice(0, index))

/** A length and an end in one sentence are two halves of one term. */
const mergeTerms = (claims: readonly Claim<Term>[]): Claim<Term>[] => {
  const kept: Claim<Term>[] = []
  for (const claim of claims) {
    const twin = kept.find(
      (each) =>
        each.sentence === claim.sentence &&
        each.own === claim.own &&
        each.value &&
        claim.value &&
        'until' in each.value !== 'until' in claim.value,
    )
    if (twin) twin.value = { ...twin.value, ...claim.value }
    else kept.push({ ...claim })
  }
  return kept
}

/**
 * One value out of the claims: the document's own ones where there are any, and they must agree.
 * Claims whose subject is unclear never become a value; without an own one they become doubts.
 */
const settle = <T extends object>({
  claims,
  name,
}: {
  claims: readonly Claim<T>[]
  name: string
}): { value: T | null; sentences: Sentence[]; doubts: string[] } => {
  const own = claims.filter((claim) => claim.own)
  if (own.length === 0) {
    const doubts = claims.map(
      ({ sentence }) => `“${sentence.text}”没有写明是不是本文件的${name}，请人工核定`,
    )
    return { value: null, sentences: [], doubts: [...new Set(doubts)] }
  }
  const doubts = own.flatMap(({ doubt }) => (doubt ? [doubt] : []))
  const sentences = [...new Set(own.map(({ sentence }) => sentence))]
  const values = own.flatMap(({ value }) => (value ? [value] : []))
  const different = new Set(values.map((value) => JSON.stringify(value)))
  if (different.size > 1)
    return { value: null, sentences, doubts: [...doubts, `文内写有不同的${name}，请人工核定`] }
  const unread = own.some(({ value }) => value === null)
  return { value: unread ? null : (values[0] ?? null), sentences, doubts }
}
