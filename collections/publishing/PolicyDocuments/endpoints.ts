import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isCivilDate, type CivilDate } from '../../../src/domain/calendar/civilDate'
import { ENTRY_STATUSES, type EntryStatus } from '../../../src/domain/policy/validity/statusHistory'
import { proposeValidity } from '../../../src/services/policy/proposeValidity'
import { readPolicyStatus } from '../../../src/services/policy/readPolicyStatus'
import { recordPolicyStatus } from '../../../src/services/policy/recordPolicyStatus'
import { reportInterpretations } from '../../../src/services/policy/reportInterpretations'
import { action, requiredText } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

const day = (message: string) =>
  z.custom<CivilDate>((value) => typeof value === 'string' && isCivilDate(value), message)

const optional = z.string().trim().max(500).optional()

export const policyDocumentEndpoints: Endpoint[] = [
  action({
    path: '/interpretations',
    method: 'get',
    body: z.object({
      from: day('起始日期应为有效日期，如 2026-01-01'),
      to: day('截止日期应为有效日期，如 2026-12-31'),
    }),
    run: ({ req, body }) => reportInterpretations({ context: serviceContextOf(req), ...body }),
  }),
  action({
    path: '/validity',
    roles: ['editor'],
    body: z.object({
      title: z.string().max(1000).default(''),
      paragraphs: z.array(z.string().max(20_000)).max(5000).default([]),
      dateMade: day('成文日期应为有效日期').nullish(),
      normative: z.boolean().default(false),
    }),
    run: ({ req, body }) =>
      Promise.resolve(proposeValidity({ context: serviceContextOf(req), ...body })),
  }),
  action({
    path: '/:id/status',
    method: 'get',
    run: ({ req, id }) => readPolicyStatus({ context: serviceContextOf(req), documentId: id }),
  }),
  action({
    path: '/:id/status',
    roles: ['catalogue', 'editor'],
    body: z.object({
      status: z.enum(Object.keys(ENTRY_STATUSES) as EntryStatus[], '请选择有效性'),
      from: day('请填写起始日期，如 2026-11-24'),
      reason: requiredText('请填写依据或者原因'),
      byDocument: optional,
      byTitle: optional,
      byNumber: optional,
      until: day('新的有效期应为有效日期').optional(),
      corrects: z.number().int().min(0).optional(),
    }),
    run: ({ req, id, body }) =>
      recordPolicyStatus({ context: serviceContextOf(req), documentId: id, input: body }),
  }),
]
