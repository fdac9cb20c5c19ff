import type { Endpoint } from 'payload'
import { z } from 'zod'
import { POSTER_PAPERS } from '../../../src/domain/subsidy/publication/posterPaper'
import { printPosters } from '../../../src/services/subsidy/publication/printPosters'
import { readPaymentBatch } from '../../../src/services/subsidy/publication/readPaymentBatch'
import { readPoster } from '../../../src/services/subsidy/publication/readPoster'
import { action, requiredText } from '../../shared/action'
import { downloadResponse } from '../../shared/downloadResponse'
import { serviceContextOf } from '../../shared/serviceContextOf'
import { discardEndpoints } from '../PaymentImports/discardEndpoint'

const paper = z.enum(POSTER_PAPERS, '纸张应为 A3 或 A4').default('A4')

/** What the admin asks of a batch. */
export const paymentBatchEndpoints: Endpoint[] = [
  ...discardEndpoints,
  action({
    path: '/:id/panel',
    method: 'get',
    run: ({ req, id }) => readPaymentBatch({ context: serviceContextOf(req), batchId: id }),
  }),
  // What the page that prints a poster shows.
  action({
    path: '/:id/poster',
    method: 'get',
    roles: ['editor'],
    body: z.object({ village: requiredText('请从发放批次中打开'), paper }),
    run: ({ req, id, body: { village, paper } }) =>
      readPoster(serviceContextOf(req), { batchId: id, villageId: village, paper }),
  }),
  // `<village>.pdf`, or `all.pdf` for every village of the batch.
  action({
    path: '/:id/posters/:file',
    method: 'get',
    roles: ['editor'],
    body: z.object({ paper }),
    run: async ({ req, id, body: { paper } }) => {
      const file = String(req.routeParams?.file ?? '').replace(/\.pdf$/, '')
      const { body, fileName } = await printPosters({
        context: serviceContextOf(req),
        batchId: id,
        villageId: file === 'all' ? null : file,
        paper,
      })
      return downloadResponse({
        body,
        fileName,
        mimeType: 'application/pdf',
        plainName: 'posters',
      })
    },
  }),
]
