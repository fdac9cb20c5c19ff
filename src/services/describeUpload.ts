import { ValidationError } from 'payload'
import { lacksAlt } from '../domain/media/imageProblems'
import { proposeAlt } from '../domain/media/proposeAlt'
import type { Media } from '../payload-types'
import type { ReceivedUpload } from './receiveUpload'

type DescribeOptions = {
  /** What is being saved. */
  data: Partial<Media>
  /** The record as it stands; undefined for a new one. */
  original: Partial<Media> | undefined
  received: ReceivedUpload | undefined
  /** A service brings images without a text (a Word file's): they are asked for before publication. */
  bySystem: boolean
}

/**
 * The record of an upload: its own name, the hash of its bytes, and of a new image a proposed
 * alternative text. Throws a ValidationError for an image that a person leaves without one.
 */
export const describeUpload = ({
  data,
  original,
  received,
  bySystem,
}: DescribeOptions): Partial<Media> => {
  const described = received
    ? { ...data, originalName: received.originalName, contentHash: received.contentHash }
    : data
  const whole = { ...original, ...described }
  if (!lacksAlt(whole)) return described
  const alt = received
    ? proposeAlt({ fileName: received.originalName, caption: described.caption })
    : ''
  if (!alt && !bySystem) throw altIsMissing()
  return { ...described, alt }
}

const altIsMissing = (): ValidationError =>
  new ValidationError({
    collection: 'media',
    errors: [
      {
        path: 'alt',
        label: '替代文字',
        message:
          '图片须填写替代文字：用一句话说清图中内容；只起装饰作用、不传达内容的，请勾选“装饰性图片”',
      },
    ],
  })
