import type { Endpoint } from 'payload'
import { markNoticesRead } from '../../../src/services/markNoticesRead'
import { readDesk } from '../../../src/services/readDesk'
import { action } from '../../shared/action'
import { serviceContextOf } from '../../shared/serviceContextOf'

export const noticeEndpoints: Endpoint[] = [
  action({
    path: '/desk',
    method: 'get',
    run: ({ req }) => readDesk({ context: serviceContextOf(req) }),
  }),
  action({
    path: '/:id/read',
    run: ({ req, id }) => markNoticesRead({ context: serviceContextOf(req), noticeId: id }),
  }),
]
