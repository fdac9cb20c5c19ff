import type { CivilDate } from '../../domain/calendar/civilDate'
import type { RichTextTree } from '../../domain/publication/publicRecords'

/** What a published text is made of when it is printed, as Word or as PDF. */
export type PrintedDocument = {
  title: string
  /** 发文字号 */
  documentNumber?: string
  /** 统一登记号 */
  registrationNumber?: string
  /** 发文机关 */
  issuer?: string
  /** 成文日期, as it is to be read. */
  dateMade?: string
  /** Stands below the number, as 已失效 must: whoever holds the sheet does not see the portal. */
  validity?: string
  facts: { label: string; value: string }[]
  body: RichTextTree | null
  /** 公开要素; line feeds begin new lines. */
  elements: { label: string; text: string }[]
  /** On every page: where the text comes from and its hash. */
  footer: string
  /** Pictures of the body by the id of their media document; a picture that is missing is left out. */
  images?: ReadonlyMap<string, Buffer>
  /**
   * The day that the file says it was made on. Equal documents give equal bytes; without a day the
   * file carries 1980-01-01, the first day that an archive can name.
   */
  madeOn?: CivilDate
}

/** Issuer and date, then the other facts, each label once. */
export const factsOf = (document: PrintedDocument): { label: string; value: string }[] => {
  const own = [
    { label: '发文机关', value: document.issuer ?? '' },
    { label: '成文日期', value: document.dateMade ?? '' },
  ]
  const named = new Set(document.facts.map(({ label }) => label))
  return [...own.filter(({ label }) => !named.has(label)), ...document.facts].filter(
    ({ value }) => value !== '',
  )
}

/** The instant in the file's own record; noon in China is the same day everywhere that it is read. */
export const instantOf = ({ madeOn }: PrintedDocument): Date =>
  new Date(`${madeOn ?? '1980-01-01'}T12:00:00+08:00`)
