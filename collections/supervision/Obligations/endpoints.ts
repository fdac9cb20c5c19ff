import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isCivilDate, type CivilDate } from '../../../src/domain/calendar/civilDate'
import { cancelObligation } from '../../../src/services/cancelObligation'
import { exemptObligation } from '../../../src/services/exemptObligation'
import { listSilentItems } from '../../../src/services/listSilentItems'
import { reportTimeliness } from '../../../src/services/reportTimeliness'
import { action, requiredText } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

const date = (label: string) =>
  z.custom<CivilDate>(
    (value) => typeof value === 'string' && isCivilDate(value),
    `${label}应为有效日期，如 2026-11-23`,
  )

const period = z
  .object({ from: date('起始日期'), to: date('截止日期') })
  .refine(({ from, to }) => from <= to, '起始日期不得晚于截止日期')

export const obligationEndpoints: Endpoint[] = [
  action({
    path: '/:id/exempt',
    roles: ['catalogue'],
    body: z.object({ ground: requiredText('请填写法律依据'), reason: requiredText('请填写理由') }),
    run: ({ req, id, body }) =>
      exemptObligation({ context: serviceContextOf(req), obligationId: id, ...body }),
  }),
  action({
    path: '/:id/cancel',
    roles: ['catalogue'],
    body: z.object({ reason: requiredText('请填写取消的理由') }),
    run: ({ req, id, body }) =>
      cancelObligation({ context: serviceContextOf(req), obligationId: id, reason: body.reason }),
  }),
  action({
    path: '/timeliness',
    method: 'get',
    body: period,
    run: ({ req, body }) => reportTimeliness({ context: serviceContextOf(req), ...body }),
  }),
  action({
    path: '/silent',
    method: 'get',
    body: period,
    run: ({ req, body }) => listSilentItems({ context: serviceContextOf(req), ...body }),
  }),
]
