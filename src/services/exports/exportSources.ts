import type { ExportKind } from '../../domain/export/exportKind'
import type { ExportSource } from './exportSource'
import { auditSource } from './sources/auditSource'
import { cardsSource } from './sources/cardsSource'
import { catalogueSource } from './sources/catalogueSource'
import { ledgerSource } from './sources/ledgerSource'
import { paymentsSource } from './sources/paymentsSource'
import { policiesSource } from './sources/policiesSource'

/** Where the rows of each kind come from. */
export const EXPORT_SOURCES: Readonly<Record<ExportKind, ExportSource>> = {
  ledger: ledgerSource,
  cards: cardsSource,
  catalogue: catalogueSource,
  policies: policiesSource,
  payments: paymentsSource,
  audit: auditSource,
}
