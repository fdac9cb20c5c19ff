import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { ROSTER_KINDS, type RosterKind } from '../../../src/domain/organisation/roster/rosterColumn'
import { importRoster } from '../../../src/services/opening/importRoster'
import { readOpening } from '../../../src/services/opening/readOpening'
import { writeTemplate } from '../../../src/services/opening/writeTemplate'
import { action } from '../../shared/action'
import { downloadResponse } from '../../shared/downloadResponse'
import { refuse } from '../../shared/refuse'
import { serviceContextOf } from '../../shared/serviceContextOf'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Opening a county: how far it is, the templates, and taking in what came back. */
export const unitEndpoints: Endpoint[] = [
  action({
    path: '/opening',
    method: 'get',
    roles: ['admin', 'catalogue'],
    run: async ({ req }) => ({ steps: await readOpening(serviceContextOf(req)) }),
  }),
  action({
    path: '/rosters/:kind/template',
    method: 'get',
    roles: ['admin', 'catalogue'],
    run: async ({ req }) => {
      const { fileName, body } = await writeTemplate(serviceContextOf(req), kindOf(req))
      return downloadResponse({ body, fileName, mimeType: XLSX, plainName: 'template' })
    },
  }),
  action({
    path: '/rosters/:kind',
    roles: ['admin'],
    isForm: true,
    body: z.object({ apply: z.enum(['true', 'false']).default('false') }),
    run: async ({ req, body }) => {
      const { file } = req
      if (!file) return refuse('请选择填好的名册文件（xlsx、csv）')
      return importRoster({
        context: serviceContextOf(req),
        kind: kindOf(req),
        file: { fileName: file.name, data: file.data },
        apply: body.apply === 'true',
      })
    },
  }),
]

const kindOf = ({ routeParams }: PayloadRequest): RosterKind => {
  const kinds = Object.keys(ROSTER_KINDS) as [RosterKind, ...RosterKind[]]
  const kind = z.enum(kinds).safeParse(routeParams?.kind)
  return kind.success ? kind.data : refuse(`名册应为：${Object.values(ROSTER_KINDS).join('、')}`)
}
