/** The forms of section numbers in official documents, outermost first (GB/T 9704—2012, 7.3.3). */
export const SECTION_FORMS = ['chapter', 'section', 'first', 'second', 'third'] as const
export type SectionForm = (typeof SECTION_FORMS)[number]

/** The form of the number that a line begins with: 第一章, 第一节, 一、 （一） 1. */
export const sectionFormOf = (line: string): SectionForm | null =>
  SECTION_FORMS.find((form) => PATTERNS[form].test(line)) ?? null

const HAN = '[一二三四五六七八九十百零〇]'

const PATTERNS: Readonly<Record<SectionForm, RegExp>> = {
  chapter: new RegExp(`^第${HAN}+[章编](?:\\s|$)`),
  section: new RegExp(`^第${HAN}+节(?:\\s|$)`),
  first: new RegExp(`^${HAN}+、`),
  second: new RegExp(`^[（(]${HAN}+[）)]`),
  third: /^\d{1,2}[.．、](?!\d)/,
}
