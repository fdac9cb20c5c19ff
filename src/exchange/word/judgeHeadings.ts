import type { HeadingTag } from './lexicalNodes'
import type { Losses } from './losses'
import type { ParagraphFacts } from './paragraphFacts'
import type { Block } from './readHtml'
import { SECTION_FORMS, sectionFormOf, type SectionForm } from './sectionNumber'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

/**
 * Which paragraphs are headings, and of which level. A heading is what the author marked as one:
 * - by a heading style or an outline level;
 * - by a section number (一、 （一） 1. 第一章) *together with* the look of a heading: wholly bold, or
 *   wholly in the font that GB/T 9704—2012, 7.3.3 gives to it (first level 黑体, second level 楷体),
 *   unlike the body around it; a chapter or section may also be centred.
 * A number alone makes no heading, however short the line: in a legal text 一、 may as well count the
 * terms of a sentence, and the structure would then say what the law does not.
 *
 * Levels are made consecutive from h2 on; what lies deeper than h4 becomes h4.
 */
export const judgeHeadings = (
  blocks: readonly Block[],
  losses: Losses,
): ReadonlyMap<Block, HeadingTag> => {
  const body = bodyLook(blocks)
  const outlined = new Map<Block, number>()
  const numbered = new Map<Block, SectionForm>()
  const outlineOfForm = new Map<SectionForm, number>()
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.facts.role === 'rule') continue
    const form = sectionFormOf(block.text)
    const { outline } = block.facts
    if (outline !== null && isHeadingLine(block.text, MAX_STYLED)) {
      outlined.set(block, outline)
      if (form && !outlineOfForm.has(form)) outlineOfForm.set(form, outline)
    } else if (outline !== null) {
      losses.note({ what: '用了标题样式的整段文字（按正文处理）', where: block.text })
    } else if (form && block.facts.list === null && looksLikeHeading({ block, form, body })) {
      numbered.set(block, form)
    }
  }
  const rankOf = (block: Block): number | undefined => {
    const form = numbered.get(block)
    if (form === undefined) return outlined.get(block)
    return outlineOfForm.get(form) ?? BELOW_OUTLINE + SECTION_FORMS.indexOf(form)
  }
  const headings = [...outlined.keys(), ...numbered.keys()]
  const ranks = [...new Set(headings.map((block) => rankOf(block) ?? 0))].sort((a, b) => a - b)
  return new Map(
    headings.map((block) => {
      const level = Math.min(ranks.indexOf(rankOf(block) ?? 0), TAGS.length - 1)
      return [block, TAGS[level] ?? 'h4']
    }),
  )
}

const TAGS: readonly HeadingTag[] = ['h2', 'h3', 'h4']

/** Headings told by number and look stand below those that carry an outline level. */
const BELOW_OUTLINE = 10

/** A heading style on a longer text was meant for its font. */
const MAX_STYLED = 100
/** Told by its look, a heading must also be a line that stands alone. */
const MAX_NUMBERED = 45

const isHeadingLine = (text: string, longest: number): boolean => text.length <= longest

type BodyLook = { bold: boolean; face: ParagraphFacts['face'] }

type LooksLikeHeadingOptions = { block: Paragraph; form: SectionForm; body: BodyLook }

const looksLikeHeading = ({ block, form, body }: LooksLikeHeadingOptions): boolean => {
  const { text, facts } = block
  if (!isHeadingLine(text, MAX_NUMBERED) || /[。；;，,：:！？、]$/.test(text)) return false
  if (facts.bold && !body.bold) return true
  if ((form === 'chapter' || form === 'section') && facts.align === 'center') return true
  const face = FACE_OF_FORM[form]
  return face !== undefined && facts.face === face && body.face !== face
}

const FACE_OF_FORM: Readonly<Partial<Record<SectionForm, ParagraphFacts['face']>>> = {
  chapter: 'hei',
  section: 'hei',
  first: 'hei',
  second: 'kai',
}

/** The look of most characters: where all is bold or in 黑体, that look marks nothing. */
const bodyLook = (blocks: readonly Block[]): BodyLook => {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph')
  const share = (has: (facts: ParagraphFacts) => boolean): number =>
    paragraphs.filter(({ facts }) => has(facts)).reduce((sum, { text }) => sum + text.length, 0)
  const half = share(() => true) / 2
  const face = (['hei', 'kai'] as const).find((one) => share((facts) => facts.face === one) > half)
  return { bold: share(({ bold }) => bold) > half, face: face ?? 'other' }
}
