/** What is asked of a file before it is shown in a page. */
export type ShownMedia = {
  originalName?: string | null
  filename?: string | null
  mimeType?: string | null
  alt?: string | null
  decorative?: boolean | null
}

/** Why images may not be shown yet, in words for the editor; empty when all may. */
export const imageProblems = (media: readonly ShownMedia[]): string[] =>
  media
    .filter(lacksAlt)
    .map(
      ({ originalName, filename }) =>
        `图片“${originalName || filename || '未命名'}”没有替代文字：请用一句话说清图中内容，纯装饰的图片请勾选“装饰性图片”`,
    )

/**
 * Is it an image that a reader who cannot see it would miss? (GB/T 37668-2019, 非文本内容; WCAG 2.2, 1.1.1.)
 */
export const lacksAlt = ({ mimeType, alt, decorative }: ShownMedia): boolean =>
  (mimeType?.startsWith('image/') ?? false) && !decorative && !alt?.trim()
