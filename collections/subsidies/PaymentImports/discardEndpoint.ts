import type { Endpoint } from 'payload'
import { z } from 'zod'
import { discardBatch } from '../../../src/services/subsidy/imports/discardBatch'
import { action, requiredText } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** Taking a batch out before it was ever public; belongs to the collection of batches. */
export const discardEndpoints: Endpoint[] = [
  action({
    path: '/:id/discard',
    roles: ['editor'],
    body: z.object({ reason: requiredText('请写明作废的原因') }),
    run: ({ req, id, body }) =>
      discardBatch(serviceContextOf(req), { batchId: id, reason: body.reason }),
  }),
]
