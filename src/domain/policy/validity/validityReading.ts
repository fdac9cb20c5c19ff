import type { CivilDate } from '../../calendar/civilDate'

/** What a sentence of the document was understood to say. */
export const QUOTE_KINDS = {
  effective: '施行日期',
  term: '有效期',
  lapse: '期满失效',
  trial: '试行（暂行）',
  repeal: '废止其他文件',
  replace: '替代其他文件',
  amend: '修改其他文件',
  precedence: '不一致时以本文件为准',
  extension: '延长其他文件的有效期',
} as const
export type QuoteKind = keyof typeof QUOTE_KINDS

/**
 * When a document takes effect. `afterDays` are calendar days: 自公布之日起30日后. From the making is
 * 印发, 下发, 签发: the date under the signature.
 */
export type EffectiveFrom =
  | { kind: 'date'; date: CivilDate }
  | { kind: 'from-publication'; afterDays?: number }
  | { kind: 'from-date-made'; afterDays?: number }

/** How long: a length, a last day in force (`until`), or both where the text gives both. */
export type Term = { years?: number; months?: number; until?: CivilDate }

/** Another document, as the text names it; one of the two is always there. */
export type CitedDocument = { title: string | null; documentNumber: string | null }

export type Quote = {
  what: QuoteKind
  /** The sentence without blanks, punctuation in full width. */
  text: string
  /** Index of the paragraph; null for the title. */
  paragraph: number | null
}

/** What a document says about its own validity. A proposal: a person confirms it. */
export type ValidityReading = {
  effectiveFrom: EffectiveFrom | null
  term: Term | null
  trial: boolean
  repeals: CitedDocument[]
  amends: CitedDocument[]
  quotes: Quote[]
  /** What could not be understood, in Chinese. */
  doubts: string[]
}
