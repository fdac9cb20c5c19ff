import type { RecognisedSheet } from '../../../domain/subsidy/payments/paymentImport'
import { findPaymentImports } from '../../../repositories/paymentImports'
import type { ServiceContext } from '../../serviceContext'

/** Stored lists that are looked through. */
const LOOK_BACK = 30

/**
 * Proposes for each sheet what a person of the unit confirmed for the same header texts before, in the
 * newest list that was stored. It is still confirmed again, by one click.
 */
export const withRememberedMappings = async (
  context: ServiceContext,
  { unitId, sheets }: { unitId: string; sheets: readonly RecognisedSheet[] },
): Promise<RecognisedSheet[]> => {
  const stored = await findPaymentImports(context, {
    where: { and: [{ unit: { equals: unitId } }, { state: { equals: 'stored' } }] },
    limit: LOOK_BACK,
  })
  const known = new Map<string, NonNullable<RecognisedSheet['proposed']>>()
  for (const { recognition } of stored)
    for (const { sheet, mapping } of recognition.confirmed ?? []) {
      const before = recognition.sheets[sheet]
      const signature = before && signatureOf(before)
      if (signature && !known.has(signature)) known.set(signature, mapping)
    }
  return sheets.map((sheet) => {
    const signature = signatureOf(sheet)
    const mapping = signature && known.get(signature)
    if (!mapping || sheet.headerRow === null) return sheet
    const { headerRow, headerRows } = sheet
    return {
      ...sheet,
      proposed: { ...mapping, headerRow, headerRows },
      include: !sheet.hidden,
      reason: null,
      confirmedBefore: true,
    }
  })
}

/** The unit above the table is part of it: by it amounts are multiplied. */
const signatureOf = ({ headerRow, columns, captions }: RecognisedSheet): string | null =>
  headerRow === null
    ? null
    : JSON.stringify([
        captions.unit ?? '',
        ...columns.map(({ column, header }) => [column, header]),
      ])
