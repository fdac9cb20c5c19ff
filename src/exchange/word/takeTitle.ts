import type { Block } from './readHtml'
import { sectionFormOf } from './sectionNumber'

export type TakenTitle = { title: string | null; rest: Block[] }

/**
 * The document's title (题名) and the body without it. In this order: the paragraphs of the title
 * style; the first centred large lines (GB/T 9704—2012, 7.3.1 sets the title in 二号, 22 points), but
 * not the name of the organ in the red head above a document number; a heading that stands alone at
 * its outline level before all others. None of these: null, and the body stays whole.
 */
export const takeTitle = (blocks: readonly Block[]): TakenTitle => {
  const lines = styledTitle(blocks) ?? largeTitle(blocks) ?? soleHeading(blocks)
  if (!lines) return { title: null, rest: [...blocks] }
  const title = lines.map((line) => oneLine(textOf(line))).join('')
  return { title, rest: blocks.filter((block) => !lines.includes(block)) }
}

/** The title stands near the top; further down a large centred line is an annex or a chapter. */
const TOP = 12
/** 小二号; body text is 三号 (16 points). */
const LARGE = 18
/** More characters than this are a paragraph, whatever their look. */
const LONGEST = 100

const styledTitle = (blocks: readonly Block[]): Block[] | null =>
  firstGroup(blocks.slice(0, TOP), (block) => roleOf(block) === 'title')

const largeTitle = (blocks: readonly Block[]): Block[] | null => {
  const top = blocks.slice(0, TOP)
  const groups = groupsOf(top, isLargeLine)
  const head = groups[0]
  if (!head) return null
  const below = top.slice(top.indexOf(head.at(-1) as Block) + 1)
  const isRedHead =
    /文\s*件$/.test(textOf(head.at(-1) as Block)) ||
    (groups.length > 1 && below.slice(0, 2).some((block) => DOCUMENT_NUMBER.test(textOf(block))))
  return fitting(isRedHead ? groups[1] : head)
}

const soleHeading = (blocks: readonly Block[]): Block[] | null => {
  const headings = blocks.filter((block) => outlineOf(block) !== null)
  const [first] = headings
  if (!first || sectionFormOf(textOf(first)) !== null) return null
  const above = blocks.slice(0, blocks.indexOf(first))
  if (!above.every(isHeadLine)) return null
  const isSole = headings.every(
    (other) => other === first || Number(outlineOf(other)) > Number(outlineOf(first)),
  )
  return isSole ? fitting([first]) : null
}

/** A title stands first, or below the lines of a head: the organ's name, the document number. */
const isHeadLine = (block: Block): boolean =>
  block.kind === 'paragraph' && block.text.length <= 30 && !/[。；：]$/.test(block.text)

/** 衡南政发〔2022〕1号, 第12号 */
const DOCUMENT_NUMBER = /[〔［[(（]\s*\d{4}\s*[〕］\])）]\s*第?\s*\d+\s*号$|^第\s*\d+\s*号$/

const isLargeLine = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.facts.align === 'center' &&
  (block.facts.size ?? 0) >= LARGE &&
  !DOCUMENT_NUMBER.test(block.text)

const firstGroup = (blocks: readonly Block[], is: (block: Block) => boolean): Block[] | null =>
  fitting(groupsOf(blocks, is)[0])

const fitting = (group: Block[] | undefined): Block[] | null => {
  if (!group) return null
  const length = group.reduce((sum, block) => sum + textOf(block).length, 0)
  return length > 0 && length <= LONGEST ? group : null
}

/** Neighbouring blocks of a kind. */
const groupsOf = (blocks: readonly Block[], is: (block: Block) => boolean): Block[][] => {
  const groups: Block[][] = []
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1]
    if (!is(block)) return
    if (previous && is(previous)) groups.at(-1)?.push(block)
    else groups.push([block])
  })
  return groups
}

const textOf = (block: Block): string => (block.kind === 'paragraph' ? block.text : '')
const roleOf = (block: Block) => (block.kind === 'paragraph' ? block.facts.role : null)
const outlineOf = (block: Block) => (block.kind === 'paragraph' ? block.facts.outline : null)

/** A title is broken into lines by hand; between Chinese characters that leaves no blank. */
const oneLine = (text: string): string =>
  text
    .replace(/\s*[\n\t]\s*/g, '\n')
    .replace(/([\x21-\x7e])\n([\x21-\x7e])/g, '$1 $2')
    .replace(/\n/g, '')
