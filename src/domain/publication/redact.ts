/** Striking passages from a text that is otherwise public (部分公开, 条例 37: 区分处理). */
import type { ElementEntry } from './contentStandard'
import { mapTexts, plainTextOf } from './richTextWalk'
import type { RichTextTree } from './publicRecords'

/** What stands in place of a passage that is not public; it does not tell its length. */
export const REDACTION_MARK = '〔此处内容依法不予公开〕'

export type Redactable = {
  title: string
  elements: readonly ElementEntry[]
  body: RichTextTree | null
}

/** Replaces every occurrence of the passages in a text. Longer ones first, so none hides in another. */
export const redactText = (text: string, passages: readonly string[]): string =>
  [...passages]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, passage) => (passage ? rest.split(passage).join(REDACTION_MARK) : rest), text)

/**
 * The content with the passages struck, and those that were found nowhere. A passage must lie within one
 * run of text; one that spans formats is given in pieces, and reported until it is.
 */
export const redact = <Content extends Redactable>(
  content: Content,
  passages: readonly string[],
): { content: Content; notFound: string[] } => {
  const before = searchableOf(content)
  const redacted = {
    ...content,
    title: redactText(content.title, passages),
    elements: content.elements.map((entry) => ({
      ...entry,
      text: redactText(entry.text, passages),
    })),
    body: content.body && mapTexts(content.body, (text) => redactText(text, passages)),
  }
  const after = searchableOf(redacted)
  return {
    content: redacted,
    notFound: passages.filter((passage) => !before.includes(passage) || after.includes(passage)),
  }
}

const searchableOf = ({ title, elements, body }: Redactable): string =>
  [title, ...elements.map(({ text }) => text), plainTextOf(body)].join('\n')
