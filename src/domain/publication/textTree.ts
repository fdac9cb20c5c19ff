import type { RichTextTree } from './publicRecords'

/** Paragraphs as a body, for texts that were never formatted; one that starts with `## ` is a heading. */
export const textTree = (paragraphs: readonly string[]): RichTextTree => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: paragraphs.map((text) =>
      text.startsWith('## ')
        ? { ...block('heading', text.slice(3)), tag: 'h2' }
        : { ...block('paragraph', text), textFormat: 0, textStyle: '' },
    ),
  },
})

const block = (type: string, text: string) => ({
  type,
  version: 1,
  direction: 'ltr' as const,
  format: '' as const,
  indent: 0,
  children: [{ type: 'text', version: 1, text, format: 0, style: '', mode: 'normal', detail: 0 }],
})
