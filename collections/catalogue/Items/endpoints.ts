import type { Endpoint } from 'payload'
import { readItemForm } from '../../../src/services/readItemForm'
import { action } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

export const itemEndpoints: Endpoint[] = [
  action({
    path: '/:id/form',
    method: 'get',
    run: ({ req, id }) => readItemForm({ context: serviceContextOf(req), itemId: id }),
  }),
]
