import type { Endpoint } from 'payload'
import { z } from 'zod'
import { decidePriorPublication } from '../../../src/services/decidePriorPublication'
import { action, requiredText } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

export const priorPublicationEndpoints: Endpoint[] = [
  action({
    path: '/:id/accept',
    roles: ['catalogue'],
    body: z.object({ reply: z.string().trim().max(4000).default('') }),
    run: ({ req, id, body }) =>
      decidePriorPublication({
        context: serviceContextOf(req),
        priorPublicationId: id,
        verdict: 'accepted',
        reply: body.reply,
      }),
  }),
  action({
    path: '/:id/refuse',
    roles: ['catalogue'],
    body: z.object({ reply: requiredText('请填写不予认可的理由') }),
    run: ({ req, id, body }) =>
      decidePriorPublication({
        context: serviceContextOf(req),
        priorPublicationId: id,
        verdict: 'refused',
        reply: body.reply,
      }),
  }),
]
