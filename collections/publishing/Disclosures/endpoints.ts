import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { secrecyOpinionSchema } from '../../../src/domain/publication/secrecyReview'
import { REVIEW_STAGES, REVIEW_TIERS } from '../../../src/domain/publication/reviewStage'
import { publishDisclosure } from '../../../src/services/publishDisclosure'
import { approveDisclosure } from '../../../src/services/review/approveDisclosure'
import {
  abandonCorrection,
  correctDisclosure,
} from '../../../src/services/review/correctDisclosure'
import { importWord } from '../../../src/services/review/importWord'
import { maskFindings } from '../../../src/services/review/maskFindings'
import { readChecks } from '../../../src/services/review/readChecks'
import { readReview } from '../../../src/services/review/readReview'
import { recallDisclosure } from '../../../src/services/review/recallDisclosure'
import { releaseFinding } from '../../../src/services/review/releaseFinding'
import { returnDisclosure } from '../../../src/services/review/returnDisclosure'
import { reviewSecrecy } from '../../../src/services/review/reviewSecrecy'
import {
  scheduleDisclosure,
  unscheduleDisclosure,
} from '../../../src/services/review/scheduleDisclosure'
import { submitDisclosure } from '../../../src/services/review/submitDisclosure'
import { withdrawDisclosure } from '../../../src/services/review/withdrawDisclosure'
import { action, requiredText } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

const contentHash = z
  .string('缺少内容哈希，请刷新后再办理')
  .regex(/^[0-9a-f]{64}$/, '请刷新后再办理')
const optionalText = z.string().trim().max(4000).default('')

const comment = z.object({
  part: z.string().trim().max(200).default(''),
  quote: z.string().max(1000).default(''),
  text: requiredText('批注不能为空'),
})

/** `2026-11-24T08:30` in Beijing time, as the form's field gives it. */
const beijingTime = z
  .string('请选择时间')
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, '时间应如 2026-11-24T08:30')
  .transform((text) => new Date(`${text}:00+08:00`))
  .refine((at) => !Number.isNaN(at.getTime()), '没有这个时间')

/** The steps of the author's unit. */
const authorSteps: Endpoint[] = [
  action({
    path: '/:id/submit',
    roles: ['editor'],
    run: ({ req, id }) => submitDisclosure({ context: serviceContextOf(req), disclosureId: id }),
  }),
  action({
    path: '/:id/recall',
    roles: ['editor'],
    body: z.object({ reason: requiredText('请填写撤回修改的原因') }),
    run: ({ req, id, body }) =>
      recallDisclosure({ context: serviceContextOf(req), disclosureId: id, ...body }),
  }),
  action({
    path: '/:id/mask',
    roles: ['editor'],
    body: z.object({ keys: z.array(z.string()).max(10_000).optional() }),
    run: ({ req, id, body }) =>
      maskFindings({ context: serviceContextOf(req), disclosureId: id, keys: body.keys }),
  }),
  action({
    path: '/:id/publish',
    roles: ['editor'],
    run: ({ req, id }) => publishDisclosure({ context: serviceContextOf(req), disclosureId: id }),
  }),
  action({
    path: '/:id/schedule',
    roles: ['editor'],
    body: z.object({ at: beijingTime }),
    run: ({ req, id, body }) =>
      scheduleDisclosure({ context: serviceContextOf(req), disclosureId: id, at: body.at }),
  }),
  action({
    path: '/:id/unschedule',
    roles: ['editor'],
    run: ({ req, id }) =>
      unscheduleDisclosure({ context: serviceContextOf(req), disclosureId: id }),
  }),
  action({
    path: '/:id/correct',
    roles: ['editor'],
    body: z.object({ reason: requiredText('请填写更正说明，公众可以看到') }),
    run: ({ req, id, body }) =>
      correctDisclosure({ context: serviceContextOf(req), disclosureId: id, ...body }),
  }),
  action({
    path: '/:id/abandon-correction',
    roles: ['editor'],
    run: ({ req, id }) => abandonCorrection({ context: serviceContextOf(req), disclosureId: id }),
  }),
  action({
    path: '/:id/withdraw',
    roles: ['editor'],
    body: z.object({
      ground: requiredText('请写明撤回所依据的条款，公众可以看到'),
      reason: requiredText('请填写撤回的原因'),
    }),
    run: ({ req, id, body }) =>
      withdrawDisclosure({ context: serviceContextOf(req), disclosureId: id, ...body }),
  }),
  action({
    path: '/import-word',
    roles: ['editor'],
    isForm: true,
    run: async ({ req }) => {
      if (!req.file) throw new APIError('请选择一个 Word 文件（.docx）', 400, null, true)
      return importWord({
        context: serviceContextOf(req),
        fileName: req.file.name,
        data: req.file.data,
      })
    },
  }),
]

/** The steps of reviewers. Who may act at a stage, deputies included, is the service's to say. */
const reviewerSteps: Endpoint[] = [
  action({
    path: '/:id/approve',
    body: z.object({
      stage: z.enum(REVIEW_TIERS, '请选择审核环节'),
      contentHash,
      opinion: optionalText,
    }),
    run: ({ req, id, body }) =>
      approveDisclosure({ context: serviceContextOf(req), disclosureId: id, ...body }),
  }),
  action({
    path: '/:id/return',
    body: z.object({
      stage: z.enum(REVIEW_STAGES, '请选择审核环节'),
      opinion: optionalText,
      comments: z.array(comment).max(200).default([]),
    }),
    run: ({ req, id, body }) =>
      returnDisclosure({ context: serviceContextOf(req), disclosureId: id, ...body }),
  }),
  action({
    path: '/:id/secrecy',
    body: z.object({ contentHash }).loose(),
    run: ({ req, id, body: { contentHash: hash, ...opinion } }) =>
      reviewSecrecy({
        context: serviceContextOf(req),
        disclosureId: id,
        contentHash: hash,
        opinion: parsed(secrecyOpinionSchema, opinion),
      }),
  }),
  action({
    path: '/:id/release',
    body: z.object({
      key: z.string('请选择一处发现').min(1),
      ground: requiredText('请写明放行的法律依据'),
    }),
    run: ({ req, id, body }) =>
      releaseFinding({ context: serviceContextOf(req), disclosureId: id, ...body }),
  }),
]

export const disclosureEndpoints: Endpoint[] = [
  ...authorSteps,
  ...reviewerSteps,
  action({
    path: '/:id/review',
    method: 'get',
    run: ({ req, id }) => readReview({ context: serviceContextOf(req), disclosureId: id }),
  }),
  action({
    path: '/:id/checks',
    method: 'get',
    run: ({ req, id }) => readChecks({ context: serviceContextOf(req), disclosureId: id }),
  }),
]

/** The whole of the form is judged at once, so that a person reads everything that is missing. */
const parsed = <Value>(schema: z.ZodType<Value>, value: unknown): Value => {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new APIError(
    [...new Set(result.error.issues.map(({ message }) => message))].join('；'),
    400,
    null,
    true,
  )
}
