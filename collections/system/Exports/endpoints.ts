import type { Endpoint, Where } from 'payload'
import { z } from 'zod'
import {
  EXPORT_FORMATS,
  EXPORT_KINDS,
  type ExportFormat,
  type ExportKind,
} from '../../../src/domain/export/exportKind'
import { askForExport } from '../../../src/services/exports/askForExport'
import { cancelExport, discardExport } from '../../../src/services/exports/endExport'
import { fetchExport } from '../../../src/services/exports/fetchExport'
import { readExportProgress } from '../../../src/services/exports/readExportProgress'
import { action } from '../../shared/action'
import { downloadResponse } from '../../shared/downloadResponse'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** Longer than any filter that a person puts together, and short enough to be judged at once. */
const LONGEST_FILTER = 20_000

const wish = z.object({
  kind: z.enum(Object.keys(EXPORT_KINDS) as [ExportKind], '没有这样的导出内容'),
  format: z.enum(Object.keys(EXPORT_FORMATS) as [ExportFormat], '格式应为 xlsx 或 csv'),
  /** The list's `where` as JSON. */
  filters: z
    .string()
    .max(LONGEST_FILTER, '筛选条件过长，请减少条件后再导出')
    .default('{}')
    .transform((text, check): Where => {
      const where = readWhere(text)
      if (where) return where
      check.addIssue({ code: 'custom', message: '筛选条件读不懂，请刷新页面后重试' })
      return z.NEVER
    }),
  search: z.string().max(200, '搜索词过长，请缩短后再导出').default(''),
})

/** Asking for a file, its progress, and fetching it. */
export const exportEndpoints: Endpoint[] = [
  action({
    path: '/',
    body: wish,
    run: ({ req, body: { filters, ...rest } }) =>
      askForExport(serviceContextOf(req), { ...rest, where: filters }),
  }),
  action({
    path: '/:id/progress',
    method: 'get',
    run: ({ req, id }) => readExportProgress(serviceContextOf(req), id),
  }),
  action({
    path: '/:id/file',
    method: 'get',
    run: async ({ req, id }) =>
      downloadResponse({
        ...(await fetchExport(serviceContextOf(req), id)),
        plainName: 'export',
      }),
  }),
  action({
    path: '/:id/cancel',
    run: ({ req, id }) => cancelExport(serviceContextOf(req), id),
  }),
  action({
    path: '/:id/discard',
    run: ({ req, id }) => discardExport(serviceContextOf(req), id),
  }),
]

const readWhere = (text: string): Where | null => {
  try {
    const where: unknown = JSON.parse(text)
    const isObject = where !== null && typeof where === 'object' && !Array.isArray(where)
    return isObject ? (where as Where) : null
  } catch {
    return null
  }
}
