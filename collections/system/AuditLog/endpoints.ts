import type { Endpoint, Where } from 'payload'
import { z } from 'zod'
import { exportAudit } from '../../../src/services/exportAudit'
import { verifyAudit } from '../../../src/services/verifyAudit'
import { action } from '../../shared/action'
import { downloadResponse } from '../../shared/downloadResponse'
import { refuse } from '../../shared/refuse'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** For auditors alone, like the log itself. */
export const auditLogEndpoints: Endpoint[] = [
  action({
    path: '/verify',
    method: 'get',
    roles: ['auditor'],
    run: ({ req }) => verifyAudit({ context: serviceContextOf(req) }),
  }),
  action({
    path: '/export/:format',
    method: 'get',
    roles: ['auditor'],
    run: async ({ req }) => {
      const format = z.enum(['xlsx', 'csv']).safeParse(req.routeParams?.format)
      if (!format.success) return refuse('格式应为 xlsx 或 csv')
      const file = await exportAudit({
        context: serviceContextOf(req),
        req,
        where: req.query.where as Where | undefined,
        format: format.data,
      })
      return downloadResponse({ ...file, plainName: 'audit-log' })
    },
  }),
]
