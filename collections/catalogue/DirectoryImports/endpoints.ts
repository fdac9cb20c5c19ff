import type { Endpoint } from 'payload'
import { z } from 'zod'
import { isCivilDate, type CivilDate } from '../../../src/domain/calendar/civilDate'
import { decideDirectory, discardDirectory } from '../../../src/services/catalogue/decideDirectory'
import { readDirectoryImport } from '../../../src/services/catalogue/readDirectoryImport'
import { receiveDirectory } from '../../../src/services/catalogue/receiveDirectory'
import { action, requiredText } from '../../shared/action'
import { refuse } from '../../shared/refuse'
import { serviceContextOf } from '../../shared/serviceContextOf'

const edition = z.union([
  z.object({ id: requiredText('请选择清单版次') }),
  z.object({
    number: requiredText('请填写版次，如 2026年第2版'),
    title: requiredText('请填写版次的名称'),
    effectiveFrom: z
      .string()
      .refine(isCivilDate, '生效日期应如 2026-11-23')
      .transform((date) => date as CivilDate),
  }),
])

const decision = z.object({
  edition,
  take: z.array(
    z.object({
      sheet: z.string(),
      row: z.number().int(),
      code: z.string().optional(),
      name: z.string().optional(),
      domain: z.string().optional(),
    }),
  ),
  remove: z.array(z.string()).default([]),
  changeReason: requiredText('请填写变更理由'),
  changeBasis: z.string().default(''),
})

/** The steps of an import as the admin calls them. */
export const directoryImportEndpoints: Endpoint[] = [
  action({
    path: '/upload',
    roles: ['catalogue'],
    isForm: true,
    run: ({ req }) =>
      req.file
        ? receiveDirectory(serviceContextOf(req), { fileName: req.file.name, data: req.file.data })
        : refuse('请选择标准目录文件（xlsx、docx 或 csv）'),
  }),
  action({
    path: '/:id/comparison',
    method: 'get',
    roles: ['catalogue', 'auditor', 'admin'],
    run: ({ req, id }) => readDirectoryImport(serviceContextOf(req), id),
  }),
  action({
    path: '/:id/decide',
    roles: ['catalogue'],
    body: decision,
    run: ({ req, id, body }) =>
      decideDirectory(serviceContextOf(req), { importId: id, decision: body }),
  }),
  action({
    path: '/:id/discard',
    roles: ['catalogue'],
    run: ({ req, id }) => discardDirectory(serviceContextOf(req), id),
  }),
]
