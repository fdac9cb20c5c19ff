import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { columnMappingSchema } from '../../../src/domain/subsidy/payments/columnMapping'
import { cancelImport } from '../../../src/services/subsidy/imports/cancelImport'
import { confirmColumns } from '../../../src/services/subsidy/imports/confirmColumns'
import { correctImport } from '../../../src/services/subsidy/imports/correctImport'
import { exportProblems } from '../../../src/services/subsidy/imports/exportProblems'
import { readImport, readProgress } from '../../../src/services/subsidy/imports/readImport'
import { readUploadChoices } from '../../../src/services/subsidy/imports/readUploadChoices'
import { receivePaymentList } from '../../../src/services/subsidy/imports/receivePaymentList'
import { storeImport } from '../../../src/services/subsidy/imports/storeImport'
import { action, requiredText } from '../../shared/action'
import { downloadResponse } from '../../shared/downloadResponse'
import { refuse } from '../../shared/refuse'
import { serviceContextOf } from '../../shared/serviceContextOf'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const upload = z.object({
  policy: requiredText('请选择补贴政策'),
  year: z.coerce.number('请填写年度').int('年度应为四位数字').min(2000).max(2100),
  batchLabel: z.string('请填写批次').trim().min(1, '请填写批次').max(40, '批次不超过 40 个字'),
  township: z.string().default(''),
})

/** The steps of an import as the admin calls them. */
export const paymentImportEndpoints: Endpoint[] = [
  action({
    path: '/choices',
    method: 'get',
    roles: ['editor'],
    run: ({ req }) => readUploadChoices(serviceContextOf(req)),
  }),
  action({
    path: '/upload',
    roles: ['editor'],
    isForm: true,
    body: upload,
    run: ({ req, body: { policy, year, batchLabel, township } }) =>
      receivePaymentList(serviceContextOf(req), {
        ...fileOf(req),
        policyId: policy,
        year,
        batchLabel,
        townshipId: township || null,
      }),
  }),
  action({
    path: '/:id/view',
    method: 'get',
    run: ({ req, id }) => readImport(serviceContextOf(req), id),
  }),
  action({
    path: '/:id/progress',
    method: 'get',
    run: ({ req, id }) => readProgress(serviceContextOf(req), id),
  }),
  action({
    path: '/:id/confirm-columns',
    roles: ['editor'],
    body: z.object({
      sheets: z.array(z.object({ sheet: z.number().int().min(0), mapping: columnMappingSchema })),
    }),
    run: ({ req, id, body }) =>
      confirmColumns(serviceContextOf(req), { importId: id, sheets: body.sheets }),
  }),
  action({
    path: '/:id/cancel',
    roles: ['editor'],
    run: ({ req, id }) => cancelImport(serviceContextOf(req), id),
  }),
  action({
    path: '/:id/store',
    roles: ['editor'],
    body: z.object({
      setAsideBad: z.boolean().default(false),
      doubts: z.enum(['keep', 'set-aside']).nullable().default(null),
    }),
    run: ({ req, id, body }) =>
      storeImport(serviceContextOf(req), { importId: id, decision: body }),
  }),
  action({
    path: '/:id/problems.xlsx',
    method: 'get',
    roles: ['editor'],
    run: async ({ req, id }) => {
      const { body, fileName } = await exportProblems(serviceContextOf(req), id)
      return downloadResponse({ body, fileName, mimeType: XLSX, plainName: 'problems' })
    },
  }),
  action({
    path: '/:id/corrections',
    roles: ['editor'],
    isForm: true,
    run: ({ req, id }) => correctImport(serviceContextOf(req), { importId: id, file: fileOf(req) }),
  }),
]

const fileOf = ({ file }: PayloadRequest): { fileName: string; data: Buffer } =>
  file ? { fileName: file.name, data: file.data } : refuse('请选择名单文件（xlsx 或 csv）')
