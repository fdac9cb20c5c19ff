/**
 * The content standard of a working copy: how each element of the item is met (内容标准), and what is
 * still missing. The form, the submission and the publication ask the same function.
 */
import type { ContentElement } from '../catalogue/itemContent'

export const ELEMENT_MODES = {
  text: '在此填写',
  body: '见正文',
  attached: '见附件',
  'not-applicable': '不适用',
} as const
export type ElementMode = keyof typeof ELEMENT_MODES

/** An element as the unit met it. `text` is what was written, or the reason why it does not apply. */
export type ElementEntry = { key: string; label: string; mode: ElementMode; text: string }

export type ElementProblem = { key: string; label: string; problem: string }

export type ContentStandardOptions = {
  standard: readonly ContentElement[]
  entries: readonly ElementEntry[]
  hasBody: boolean
  attachmentCount: number
}

export type ContentStandardResult = {
  /** Required elements, and those of them that are met. */
  required: number
  met: number
  problems: ElementProblem[]
}

/** How complete a copy is. A required element is written, seen elsewhere, or does not apply with a reason. */
export const checkContentStandard = ({
  standard,
  entries,
  hasBody,
  attachmentCount,
}: ContentStandardOptions): ContentStandardResult => {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]))
  const required = standard.filter((element) => element.required)
  const problems = standard.flatMap((element): ElementProblem[] => {
    const entry = byKey.get(element.key)
    const problem = problemOf({ element, entry, hasBody, attachmentCount })
    return problem === null ? [] : [{ key: element.key, label: element.label, problem }]
  })
  const open = new Set(problems.map(({ key }) => key))
  return {
    required: required.length,
    met: required.filter(({ key }) => !open.has(key)).length,
    problems,
  }
}

const problemOf = ({
  element,
  entry,
  hasBody,
  attachmentCount,
}: {
  element: ContentElement
  entry: ElementEntry | undefined
  hasBody: boolean
  attachmentCount: number
}): string | null => {
  const isEmpty = !entry || entry.text.trim() === ''
  if (!entry || (entry.mode === 'text' && isEmpty))
    return element.required ? '必备要素尚未填写' : null
  if (entry.mode === 'body' && !hasBody) return '选了“见正文”，但正文是空的'
  if (entry.mode === 'attached' && attachmentCount === 0) return '选了“见附件”，但没有附件'
  if (entry.mode === 'not-applicable' && isEmpty) return '选了“不适用”，请写明理由'
  return null
}

/** Reads what `disclosures.elements` keeps; copies of the first version have no mode. */
export const readElementEntries = (value: unknown): ElementEntry[] =>
  Array.isArray(value)
    ? value.flatMap((one: Partial<ElementEntry> | null): ElementEntry[] =>
        typeof one?.key === 'string'
          ? [
              {
                key: one.key,
                label: one.label ?? one.key,
                mode: one.mode && one.mode in ELEMENT_MODES ? one.mode : 'text',
                text: one.text ?? '',
              },
            ]
          : [],
      )
    : []

/** What the public reads for an element; null where there is nothing to show. */
export const publicElementText = ({ mode, text }: ElementEntry): string | null => {
  const words = text.trim()
  if (mode === 'text') return words || null
  if (mode === 'not-applicable') return `不适用。${words}`
  return words ? `${ELEMENT_MODES[mode]}。${words}` : ELEMENT_MODES[mode]
}
