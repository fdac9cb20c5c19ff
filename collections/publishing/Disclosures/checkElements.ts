import { z } from 'zod'

const text = z.string().optional()
const elements = z.array(z.object({ key: text, label: text, text })).nullish()

/** The filled content elements: what the screen sends, and nothing of another shape. */
export const checkElements = (value: unknown): true | string =>
  elements.safeParse(value).success || '公开内容（要素）应为一组“标识、名称、内容”文字'
