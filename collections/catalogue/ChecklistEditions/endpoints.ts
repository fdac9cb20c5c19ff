import type { Endpoint } from 'payload'
import { z } from 'zod'
import { adoptEdition } from '../../../src/services/adoptEdition'
import { readEditionDifference } from '../../../src/services/readEditionDifference'
import { exportDirectory } from '../../../src/services/catalogue/exportDirectory'
import { action } from '../../shared/action'
import { downloadResponse } from '../../shared/downloadResponse'
import { serviceContextOf } from '../../shared/serviceContextOf'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const editionEndpoints: Endpoint[] = [
  action({
    path: '/:id/directory.xlsx',
    method: 'get',
    body: z.object({ domain: z.string().default('') }),
    run: async ({ req, id, body: { domain } }) => {
      const context = serviceContextOf(req)
      const { body, fileName } = await exportDirectory(context, { editionId: id, domain })
      return downloadResponse({ body, fileName, mimeType: XLSX, plainName: 'directory' })
    },
  }),
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
