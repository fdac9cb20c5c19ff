import { z } from 'zod'
import { PAYMENT_FIELD_NAMES, PAYMENT_FIELDS, REQUIRED_FIELDS } from './paymentFields'
import type { PaymentField } from './paymentFields'

const MOST_COLUMNS = 16_384

/**
 * What a person confirmed once about a sheet: which column (from 0) holds what, where the header stands
 * (row from 1, as in Excel), and by what an amount is multiplied to be yuan. `headers` are the header
 * texts of those columns, for messages and for finding the same columns on the next sheet.
 */
export const columnMappingSchema = z
  .object({
    headerRow: z.number().int().min(1),
    headerRows: z.number().int().min(1).max(5),
    fields: z.partialRecord(z.enum(PAYMENT_FIELD_NAMES), z.number().int().min(0).max(MOST_COLUMNS)),
    headers: z.partialRecord(z.enum(PAYMENT_FIELD_NAMES), z.string()).optional(),
    amountScale: z.union([z.literal(1), z.literal(10_000)]),
  })
  .superRefine(({ fields }, context) => {
    for (const field of REQUIRED_FIELDS)
      if (fields[field] === undefined)
        context.addIssue({
          code: 'custom',
          path: ['fields', field],
          message: `请指定“${PAYMENT_FIELDS[field]}”在哪一列`,
        })
    const columns = Object.values(fields)
    if (new Set(columns).size < columns.length)
      context.addIssue({
        code: 'custom',
        path: ['fields'],
        message: '同一列不能对应两个项目，请检查列的对应关系',
      })
  })
export type ColumnMapping = z.infer<typeof columnMappingSchema>

/** The header text of a field's column, or what the field is called where none is known. */
export const headerOf = (mapping: ColumnMapping, field: PaymentField): string =>
  mapping.headers?.[field] ?? PAYMENT_FIELDS[field]
