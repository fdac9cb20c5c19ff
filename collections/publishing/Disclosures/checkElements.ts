import { z } from 'zod'
import { ELEMENT_MODES, type ElementMode } from '../../../src/domain/publication/contentStandard'

const text = z.string().optional()
const mode = z.enum(Object.keys(ELEMENT_MODES) as ElementMode[]).optional()
const elements = z.array(z.object({ key: text, label: text, mode, text })).nullish()

/** The filled content elements: what the screen sends, and nothing of another shape. */
export const checkElements = (value: unknown): true | string =>
  elements.safeParse(value).success || '公开内容（要素）应为一组“标识、名称、填写方式、内容”'
