import type { Endpoint } from 'payload'
import { adoptEdition } from '../../../src/services/adoptEdition'
import { readEditionDifference } from '../../../src/services/readEditionDifference'
import { action } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

export const editionEndpoints: Endpoint[] = [
  action({
    path: '/:id/difference',
    method: 'get',
    run: ({ req, id }) => readEditionDifference({ context: serviceContextOf(req), editionId: id }),
  }),
  action({
    path: '/:id/adopt',
    roles: ['catalogue'],
    run: ({ req, id }) => adoptEdition({ context: serviceContextOf(req), editionId: id }),
  }),
]
