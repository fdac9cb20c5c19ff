import type { Endpoint } from 'payload'
import { z } from 'zod'
import { unlockAccount } from '../../../src/services/unlockAccount'
import { action } from '../../shared/action'
import { refuse } from '../../shared/refuse'
import { serviceContextOf } from '../../shared/serviceContextOf'

export const userEndpoints: Endpoint[] = [
  /**
   * Stands before Payload's own endpoint, which makes an administrator of whoever first finds an empty
   * installation, or one whose demonstration was just removed.
   */
  {
    path: '/first-register',
    method: 'post',
    handler: () => refuse('第一个管理员请在服务器上建立：npm run gongkai -- user add', 403),
  },
  /** Stands before Payload's own endpoint, which has no hook by which the release could be recorded. */
  action({
    path: '/unlock',
    roles: ['admin'],
    body: z.object({ username: z.string().optional(), email: z.string().nullish() }),
    run: ({ req, body }) =>
      unlockAccount({ context: serviceContextOf(req), name: body.username ?? body.email ?? '' }),
  }),
]
