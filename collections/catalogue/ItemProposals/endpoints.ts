import type { Endpoint } from 'payload'
import { z } from 'zod'
import { acceptProposal } from '../../../src/services/acceptProposal'
import { refuseProposal } from '../../../src/services/refuseProposal'
import { action, requiredText } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

export const itemProposalEndpoints: Endpoint[] = [
  action({
    path: '/:id/accept',
    roles: ['catalogue'],
    body: z.object({
      edition: requiredText('请选择采纳入哪一版次'),
      code: z.string().trim().max(40).optional(),
      domain: z.string().trim().max(64).optional(),
      reply: z.string().trim().max(4000).default(''),
    }),
    run: ({ req, id, body }) =>
      acceptProposal({
        context: serviceContextOf(req),
        proposalId: id,
        editionId: body.edition,
        code: body.code,
        domain: body.domain,
        reply: body.reply,
      }),
  }),
  action({
    path: '/:id/refuse',
    roles: ['catalogue'],
    body: z.object({ reply: requiredText('请填写不予采纳的理由') }),
    run: ({ req, id, body }) =>
      refuseProposal({ context: serviceContextOf(req), proposalId: id, reply: body.reply }),
  }),
]
