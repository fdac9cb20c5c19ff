import { citationsIn } from './citations'
import { readOwnEffect } from './readOwnEffect'
import { readRepeals, repealedInList } from './readRepeals'
import { sentencesOf, squeezeText, type Sentence } from './sentences'
import { callsItselfTrial, isTrialTitle, ownTitlesOf } from './readTrial'
import type { CitedDocument, Quote, QuoteKind, ValidityReading } from './validityReading'

export type ReadValidityOptions = {
  title: string
  /** The body, paragraph by paragraph; the annex that a notice issues belongs to it. */
  paragraphs: readonly string[]
}

/**
 * Reads what a document says about its own validity: when it takes effect, how long it is in force,
 * whether it is a trial, and which documents it repeals, replaces or amends. Only what the text says
 * of itself counts (本办法, 现印发给你们, the name in its own title); a licence's 有效期 or another
 * document's date does not. Two different answers, and phrases that name no day, give a doubt in
 * Chinese and no value. Everything is a proposal which a person confirms.
 */
export const readValidity = ({ title, paragraphs }: ReadValidityOptions): ValidityReading => {
  const squeezed = paragraphs.map(squeezeText)
  const all: Sentence[] = [
    { text: squeezeText(title), paragraph: null },
    ...squeezed.flatMap((text, paragraph) =>
      sentencesOf(text).map((sentence) => ({ text: sentence, paragraph })),
    ),
  ]
  const sentences = all.filter(({ text }) => text.length <= LONGEST_SENTENCE)
  const effect = readOwnEffect({ sentences: sentences.slice(1), ownTitles: ownTitlesOf(title) })
  const others = readOthers({ sentences, squeezed })
  const trialSentence =
    sentences.slice(1).find(({ text }) => callsItselfTrial(text)) ?? effect.trial
  const isTrial = isTrialTitle(title)
  return {
    effectiveFrom: effect.effectiveFrom,
    term: effect.term,
    trial: isTrial || trialSentence !== null,
    repeals: merged(others.repeals),
    amends: merged(others.amends),
    quotes: [
      ...(isTrial ? [quote('trial', sentences[0]!)] : []),
      ...(trialSentence ? [quote('trial', trialSentence)] : []),
      ...effect.quotes,
      ...others.quotes,
    ],
    doubts: [
      ...new Set([
        ...effect.doubts,
        ...others.doubts,
        ...(sentences.length < all.length ? [`有的句子超过${LONGEST_SENTENCE}字，没有读取`] : []),
      ]),
    ],
  }
}

/** No sentence of a document is so long; the bound keeps reading quick on any text. */
const LONGEST_SENTENCE = 3000

const AMENDS =
  /对[^，]{0,200}《.{1,400}(?:作|作出|进行|予以)(?:了)?(?:如下|以下|部分)(?:部分)?(?:修改|修订|修正)|将《.{1,400}第.{1,40}[条款项].{0,100}修改为|关于(?:修改|修正)《/u
const PRECEDENCE = /(?:不一致|相抵触|不相符|不符)[^，。]{0,6}，?[^，。]{0,6}以本[^，。]{0,12}为准/u
const EXTENDS =
  /》[^，]{0,40}(?:有效期[^，]{0,6}(?:延长|延续|顺延)|继续有效|延期[^，]{0,4}至)|(?:延长|延续)《[^，]{1,200}》[^，]{0,20}有效期/u
const LAPSE = /有效期(?:届)?满[^。；]{0,10}(?:自动|自行)(?:失效|废止|终止)/u
const LAPSE_OF_ANOTHER = /(?:证|许可|合同|协议|资格|批文|批复|登记)[^，。]{0,4}有效期(?:届)?满/u

/** What the sentences say about other documents. */
const readOthers = ({
  sentences,
  squeezed,
}: {
  sentences: readonly Sentence[]
  squeezed: readonly string[]
}) => {
  const repeals: CitedDocument[] = []
  const amends: CitedDocument[] = []
  const quotes: Quote[] = []
  const doubts: string[] = []
  for (const sentence of sentences) {
    const { text, paragraph } = sentence
    const repeal = readRepeals(text)
    if (repeal) {
      const listed = repeal.opensList ? listAfter(squeezed, paragraph) : []
      repeals.push(...repeal.repeals, ...listed)
      quotes.push(quote(repeal.replaces ? 'replace' : 'repeal', sentence))
      if (repeal.doubt) doubts.push(repeal.doubt)
      if (repeal.opensList && listed.length === 0)
        doubts.push(`“${text}”后面没有读到所废止文件的名称，请逐件登记`)
    }
    if (AMENDS.test(text) && !text.includes('本')) {
      amends.push(
        ...citationsIn(text).map(({ title, documentNumber }) => ({ title, documentNumber })),
      )
      quotes.push(quote('amend', sentence))
    }
    if (PRECEDENCE.test(text)) quotes.push(quote('precedence', sentence))
    if (LAPSE.test(text) && !LAPSE_OF_ANOTHER.test(text)) quotes.push(quote('lapse', sentence))
    if (EXTENDS.test(text)) {
      quotes.push(quote('extension', sentence))
      doubts.push(`“${text}”涉及其他文件的有效期，请在该文件的有效性记录中登记`)
    }
  }
  return { repeals, amends, quotes, doubts }
}

/** The listed paragraphs directly behind one, as far as they name documents. */
const listAfter = (squeezed: readonly string[], paragraph: number | null): CitedDocument[] => {
  const found: CitedDocument[] = []
  for (const text of squeezed.slice(paragraph === null ? squeezed.length : paragraph + 1)) {
    const cited = repealedInList(text)
    if (cited.length === 0) break
    found.push(...cited)
  }
  return found
}

/** One entry a document: title and body name the same one, with or without its number. */
const merged = (cited: readonly CitedDocument[]): CitedDocument[] => {
  const kept: CitedDocument[] = []
  for (const next of cited) {
    const same = kept.find(
      ({ title, documentNumber }) =>
        (title !== null && title === next.title) ||
        (documentNumber !== null && documentNumber === next.documentNumber),
    )
    if (!same) kept.push({ ...next })
    else {
      same.title ??= next.title
      same.documentNumber ??= next.documentNumber
    }
  }
  return kept
}

const quote = (what: QuoteKind, { text, paragraph }: Sentence): Quote => ({ what, text, paragraph })
