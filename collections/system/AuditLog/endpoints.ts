import type { Endpoint } from 'payload'
import { verifyAudit } from '../../../src/services/verifyAudit'
import { action } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** For auditors alone, like the log itself. */
export const auditLogEndpoints: Endpoint[] = [
  action({
    path: '/verify',
    method: 'get',
    roles: ['auditor'],
    run: ({ req }) => verifyAudit({ context: serviceContextOf(req) }),
  }),
]
