import { civilDateAt, type CivilDate } from '../../domain/calendar/civilDate'
import type { ValidityProposalView } from '../../domain/office/policyViews'
import { GENRES } from '../../domain/policy/policyFields'
import { proposeGenre } from '../../domain/policy/proposeGenre'
import { expiryOf } from '../../domain/policy/validity/expiryOf'
import { readValidity } from '../../domain/policy/validity/readValidity'
import { validityAdvice } from '../../domain/policy/validity/validityAdvice'
import type { ServiceContext } from '../serviceContext'

/**
 * What the text of a draft says about its own validity, as a proposal for the form. 自公布之日起 counts
 * from today until it is published; the field stays empty, so that the day of publication decides.
 */
export const proposeValidity = ({
  context,
  title,
  paragraphs,
  dateMade = null,
  normative,
}: {
  context: ServiceContext
  title: string
  paragraphs: readonly string[]
  dateMade?: CivilDate | null | undefined
  normative: boolean
}): ValidityProposalView => {
  const reading = readValidity({ title, paragraphs })
  const expiry =
    reading.effectiveFrom &&
    expiryOf({
      effectiveFrom: reading.effectiveFrom,
      term: reading.term,
      publishedOn: civilDateAt(context.now),
      dateMade: dateMade ?? null,
    })
  const genre = proposeGenre(title)
  const { advice } = validityAdvice({ kind: normative ? 'normative' : 'other', reading })
  return {
    effectiveFrom:
      expiry?.ok && reading.effectiveFrom?.kind !== 'from-publication' ? expiry.effective : null,
    lastDay: expiry?.ok ? expiry.lastDay : (reading.term?.until ?? null),
    trial: reading.trial,
    genre: genre ? GENRES[genre] : '',
    explanation: expiry?.ok ? expiry.explanation : [],
    quotes: reading.quotes.map(({ text }) => text),
    repeals: [...reading.repeals, ...reading.amends].map(
      ({ title: name, documentNumber }) =>
        `${name ? `《${name}》` : ''}${documentNumber ? `（${documentNumber}）` : ''}`,
    ),
    advice,
    doubts: [...reading.doubts, ...(expiry && !expiry.ok ? [expiry.reason] : [])],
  }
}
