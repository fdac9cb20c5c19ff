import type { Endpoint } from 'payload'
import { publishDisclosure } from '../../../src/services/publishDisclosure'
import { action } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

export const disclosureEndpoints: Endpoint[] = [
  action({
    path: '/:id/publish',
    roles: ['editor'],
    run: ({ req, id }) => publishDisclosure({ context: serviceContextOf(req), disclosureId: id }),
  }),
]
