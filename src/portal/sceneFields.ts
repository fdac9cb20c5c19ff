/**
 * What a body's nodes `upload` and `block` hold, read as if anybody had written them: a field of the
 * wrong shape is left out and never breaks a page. Numbers of questions stay as they were entered.
 */
import { z } from 'zod'
import type { PublicFile, PublicImage } from '../domain/publication/publicRecords'

export type Step = { title: string; text: string }
export type Question = {
  question: string
  answer: string
  /** The number, from 1, of the question that it stands under; null at the top. */
  parent: number | null
}

export type Scene =
  | { type: 'steps'; heading: string; steps: Step[] }
  | { type: 'cards'; heading: string; cards: Step[] }
  | {
      type: 'questions'
      heading: string
      /** Null where a row could not be read: the others keep their numbers. */
      questions: (Question | null)[]
    }
  | {
      type: 'film'
      heading: string
      video: PublicFile
      captions: PublicFile | null
      transcript: string
    }

/** The scene of a block, or null when there is nothing to show. */
export const readScene = (fields: unknown): Scene | null => {
  const kind = blockKind.safeParse(fields)
  if (!kind.success) return null
  const block = fields as Record<string, unknown>
  const heading = text.parse(block.heading)
  switch (kind.data.blockType) {
    case 'steps': {
      const steps = readSteps(block.steps)
      return steps.length > 0 ? { type: 'steps', heading, steps } : null
    }
    case 'cards': {
      const cards = readSteps(block.cards)
      return cards.length > 0 ? { type: 'cards', heading, cards } : null
    }
    case 'questions': {
      const questions = rowsOf(block.questions).map(readQuestion)
      return questions.some(Boolean) ? { type: 'questions', heading, questions } : null
    }
    case 'film': {
      const video = readFile(block.video)
      const captions = readFile(block.captions)
      return (
        video && {
          type: 'film',
          heading,
          video,
          captions,
          transcript: text.parse(block.transcript),
        }
      )
    }
  }
}

/** The public file that a field names, or null. */
export const readFile = (value: unknown): PublicFile | null =>
  publicFile.safeParse(value).data ?? null

/** The image or film of a node `upload`, or null. */
export const readImage = (value: unknown): PublicImage | null =>
  publicImage.safeParse(value).data ?? null

/** Images that a browser shows; a drawing (SVG) is a document of its own and is offered as a file. */
export const isShownImage = ({ mimeType }: PublicFile): boolean =>
  /^image\/(?:png|jpeg|gif|webp|avif)$/.test(mimeType)

export const isFilm = ({ mimeType }: PublicFile): boolean => /^(?:video|audio)\//.test(mimeType)

const text = z.string().catch('')
const blockKind = z.object({ blockType: z.enum(['steps', 'cards', 'questions', 'film']) })
const publicFile = z.object({
  hash: z.string().min(1),
  fileName: z.string().min(1),
  mimeType: z.string(),
  bytes: z.number().catch(0),
})
const size = z.number().int().positive().nullable().catch(null)
const publicImage = publicFile.extend({ alt: text, caption: text, width: size, height: size })
const step = z.object({ title: text, text })
const question = z.object({
  question: z.string().trim().min(1),
  answer: text,
  parent: z.number().int().nullable().catch(null),
})

const rowsOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

const readSteps = (value: unknown): Step[] =>
  rowsOf(value).flatMap((row) => {
    const read = step.safeParse(row).data
    return read && (read.title.trim() || read.text.trim()) ? [read] : []
  })

const readQuestion = (row: unknown): Question | null => question.safeParse(row).data ?? null
