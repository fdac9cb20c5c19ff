/** The collections and globals in the order in which the side bar shows them. */
import type { CollectionConfig, GlobalConfig } from 'payload'
import { ChecklistEditions } from './catalogue/ChecklistEditions'
import { DirectoryImports } from './catalogue/DirectoryImports'
import { Domains } from './catalogue/Domains'
import { ItemProposals } from './catalogue/ItemProposals'
import { Items } from './catalogue/Items'
import { ItemVersions } from './catalogue/ItemVersions'
import { LegalBases } from './catalogue/LegalBases'
import { WorkCalendars } from './catalogue/WorkCalendars'
import { Units } from './organisation/Units'
import { Users } from './organisation/Users'
import { Villages } from './organisation/Villages'
import { ChannelRecords } from './publishing/ChannelRecords'
import { Disclosures } from './publishing/Disclosures'
import { mediaCollection } from './publishing/Media'
import { PolicyDocuments } from './publishing/PolicyDocuments'
import { PrivacyReleases } from './publishing/PrivacyReleases'
import { Projections } from './publishing/Projections'
import { Publications } from './publishing/Publications'
import { Reviews } from './publishing/Reviews'
import { SecrecyReviews } from './publishing/SecrecyReviews'
import { SourceDocuments } from './publishing/SourceDocuments'
import { StandingPages } from './publishing/StandingPages'
import { PaymentBatches } from './subsidies/PaymentBatches'
import { PaymentImports } from './subsidies/PaymentImports'
import { Payments } from './subsidies/Payments'
import { Postings } from './subsidies/Postings'
import { PublicPayments } from './subsidies/PublicPayments'
import { SubsidyPolicies } from './subsidies/SubsidyPolicies'
import { Cards } from './supervision/Cards'
import { DisclosureEvents } from './supervision/DisclosureEvents'
import { Duties } from './supervision/Duties'
import { Notices } from './supervision/Notices'
import { Obligations } from './supervision/Obligations'
import { PriorPublications } from './supervision/PriorPublications'
import { officeCollection, officeGlobal } from './shared/officeCollection'
import { AuditLog } from './system/AuditLog'
import { AuditHead } from './system/AuditLog/auditHead'
import { DataKeys } from './system/DataKeys'
import { Exports } from './system/Exports'
import { IndexCounters } from './system/IndexCounters'
import { JobRuns } from './system/JobRuns'
import { Outbox } from './system/Outbox'
import { ContentSettings } from './system/Settings/contentSettings'
import { SiteSettings } from './system/Settings/siteSettings'
import { SupervisionSettingsGlobal } from './system/Settings/supervisionSettings'
import { SystemState } from './system/Settings/systemState'
import { SweepLedger } from './system/SweepLedger'

/** `dataDir` is where uploaded files are kept. */
export const collections = (dataDir: string): CollectionConfig[] => [
  ...inOrder(dataDir).map(officeCollection),
  ...BELOW_PAYLOAD,
]

/** Rows by the hundred thousand, written and read by repositories alone: no stamps, no hooks, no locks. */
const BELOW_PAYLOAD: CollectionConfig[] = [Payments, PublicPayments].map((collection) => ({
  ...collection,
  timestamps: false,
  lockDocuments: false as const,
}))

const inOrder = (dataDir: string): CollectionConfig[] => [
  Disclosures,
  mediaCollection(dataDir),
  ChannelRecords,
  Exports,
  Notices,
  SubsidyPolicies,
  PaymentImports,
  PaymentBatches,
  Postings,
  Obligations,
  Cards,
  DisclosureEvents,
  PriorPublications,
  Duties,
  Publications,
  PolicyDocuments,
  Reviews,
  SecrecyReviews,
  PrivacyReleases,
  Items,
  ItemVersions,
  ChecklistEditions,
  ItemProposals,
  DirectoryImports,
  Domains,
  LegalBases,
  SourceDocuments,
  StandingPages,
  Units,
  Users,
  Villages,
  WorkCalendars,
  Outbox,
  JobRuns,
  AuditLog,
  SweepLedger,
  IndexCounters,
  DataKeys,
  Projections,
]

export const globals: GlobalConfig[] = [
  SupervisionSettingsGlobal,
  SiteSettings,
  ContentSettings,
  SystemState,
  AuditHead,
].map(officeGlobal)
