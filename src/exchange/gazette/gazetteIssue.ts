import type { CivilDate } from '../../domain/calendar/civilDate'

/** What a document of a gazette is. */
export const GAZETTE_KINDS = [
  'speech', // 讲话、致辞、工作报告
  'notice', // 通知
  'opinion', // 意见
  'decision', // 决定
  'announcement', // 公告、通告
  'order', // 令
  'reply', // 批复
  'letter', // 函
  'report', // 报告、通报
  'issued-annex', // what a notice issues (印发《…》)
  'attachment', // what a document only attaches (附件)
  'other',
] as const
export type GazetteKind = (typeof GAZETTE_KINDS)[number]

/** Chinese names of the kinds, for people. */
export const GAZETTE_KIND_LABELS: Record<GazetteKind, string> = {
  speech: '讲话',
  notice: '通知',
  opinion: '意见',
  decision: '决定',
  announcement: '公告',
  order: '令',
  reply: '批复',
  letter: '函',
  report: '报告',
  'issued-annex': '印发件',
  attachment: '附件',
  other: '其他',
}

/** The parts of a document that a doubt can be about. */
export const GAZETTE_FIELDS = [
  'title',
  'documentNumber',
  'registrationNumber',
  'dateMade',
  'issuer',
  'speaker',
  'addressee',
  'annex',
  'body',
] as const
export type GazetteField = (typeof GAZETTE_FIELDS)[number]

/** Something a person must look at: the printed line (from 1), the part, and why, in Chinese. */
export type GazetteDoubt = { line: number; field: GazetteField; reason: string }

/** One document. Parts that the print does not show are left out, and doubted where they belong. */
export type GazetteDocument = {
  title: string
  kind: GazetteKind
  /** With the brackets of GB/T 9704, `清政办发〔2022〕2号`, whatever the print used. */
  documentNumber?: string
  /** 统一登记号, `HNDR-2022-01001`. */
  registrationNumber?: string
  /** 成文日期. */
  dateMade?: CivilDate
  issuer?: string
  /** Who gave the speech. */
  speaker?: string
  addressee?: string
  /** Paragraphs in order, lines re-joined where the print broke a sentence. */
  body: string[]
  /** Index in `documents` of the notice that issued this annex. */
  parent?: number
  /** First and last printed line, from 1, both included. */
  lines: [from: number, to: number]
  doubts: GazetteDoubt[]
}

/** A gazette, split. `doubts` here are about lines that belong to no document. */
export type GazetteIssue = { documents: GazetteDocument[]; doubts: GazetteDoubt[] }
