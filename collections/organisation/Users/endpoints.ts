import type { Endpoint } from 'payload'
import { refuse } from '../../shared/refuse'

/**
 * Stands before Payload's own endpoint, which makes an administrator of whoever first finds an empty
 * installation, or one whose demonstration was just removed.
 */
export const userEndpoints: Endpoint[] = [
  {
    path: '/first-register',
    method: 'post',
    handler: () => refuse('第一个管理员请在服务器上建立：npm run gongkai -- user add', 403),
  },
]
