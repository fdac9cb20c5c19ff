import type { Endpoint } from 'payload'
import { z } from 'zod'
import type { UserRole } from '../../../src/domain/organisation/userRole'
import type { CardAction } from '../../../src/domain/supervision/cardState'
import { actOnCardOf } from '../../../src/services/actOnCardOf'
import { action } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

const cardAction = (name: CardAction, roles: UserRole[]): Endpoint =>
  action({
    path: `/:id/${name}`,
    roles,
    body: z.object({ text: z.string().trim().max(4000).default('') }),
    run: ({ req, id, body }) =>
      actOnCardOf({ context: serviceContextOf(req), cardId: id, action: name, text: body.text }),
  })

export const cardEndpoints: Endpoint[] = [
  cardAction('explain', ['editor', 'reviewer']),
  cardAction('close', ['auditor']),
  cardAction('revoke', ['auditor']),
]
