/**
 * The shapes that the public may see: what the public store keeps and the portal shows. Nothing else
 * ever reaches the portal. All dates of law are civil dates; `publishedAt` is the system's instant
 * (ISO 8601, UTC) and nobody can set it.
 */
import type { CivilDate } from '../calendar/civilDate'
import type { DisclosureKind } from './disclosureKind'
import type { InterpretationForm } from '../policy/interpretationForms'
import type { StatusEntry } from '../policy/validity/statusHistory'
import type { ByteRange } from './byteRange'
import type { PublicDocumentRef, PublicUnitRef } from './publicRefs'
import type { PublicSubsidyFacts } from './publicSubsidies'

/** A JSON tree of Lexical, as Payload stores it. */
export type RichTextTree = { root: { children: unknown[]; [key: string]: unknown } }

export type PublicSite = {
  /** 衡南县 */
  county: string
  /** 衡南县政府信息公开平台 */
  siteName: string
  siteDomain: string
  /** 网站标识码, 10 digits; empty until it is known. */
  siteIdCode: string
  organiser: string
  address: string
  telephone: string
  email: string
  icpNumber: string
  policeNumber: string
  /** Every page says so: the figures are invented and describe no real organ. */
  demonstration: boolean
  /** The first day whose limits are supervised. */
  supervisionFrom: CivilDate | null
  edition: { number: string; title: string; effectiveFrom: CivilDate } | null
}

export type PublicDomain = { code: string; name: string; order: number; itemCount: number }

export type PublicUnit = PublicUnitRef & {
  level: string
  address: string
  telephone: string
  supervisingUnit: PublicUnitRef | null
  itemCount: number
  disclosureCount: number
}

export type PublicChannel = { name: string; requirement: 'required' | 'optional' }

export type PublicItem = {
  code: string
  name: string
  /** 一级事项 … 六级事项 */
  path: string[]
  domain: { code: string; name: string }
  contentElements: { key: string; label: string; required: boolean }[]
  legalBases: { title: string; article: string; documentNumber: string; url: string }[]
  timeLimit: {
    raw: string
    /** Article 26's limit put in where the source gives none: shown as 待确认. */
    assumed: boolean
    /** How each clause is understood, one short Chinese sentence each. */
    readings: string[]
    /** True when 及时 or 实时 is audited by Article 26's 20 working days. */
    ceiling: boolean
    needsReview: boolean
  }
  publishingOrgan: string
  owningUnits: PublicUnitRef[]
  /** `各乡镇人民政府、街道办事处` where a whole group owns the item; else the names. */
  owningText: string
  channels: PublicChannel[]
  audience: string
  methods: ('proactive' | 'onRequest')[]
  levels: string[]
  version: number
  effectiveFrom: CivilDate
  changeReason: string
  sourceNote: string
}

export type PublicFile = { hash: string; fileName: string; mimeType: string; bytes: number }

/** A published file whose bytes can be read, in part too. Opening rejects when they are gone. */
export type OpenableFile = PublicFile & {
  open(range?: ByteRange): Promise<AsyncIterable<Uint8Array>>
}

/** How a disclosure stood to its limit. */
export type PublicTimeliness = {
  dueDate: CivilDate
  publishedOn: CivilDate
  state: 'on-time' | 'late'
  workdaysLate: number
  provisional: boolean
}

export type PublicDisclosureSummary = {
  id: string
  title: string
  item: { code: string; name: string }
  domain: { code: string; name: string }
  unit: PublicUnitRef
  publishedAt: string
  publishedOn: CivilDate
  formedOn: CivilDate | null
  timeliness: PublicTimeliness | null
  kind: DisclosureKind
  /** 索引号; null for what was published before numbers were given. */
  indexNumber: string | null
  revision: number
  interpretation: PublicInterpretation | null
}

export type PublicDisclosure = PublicDisclosureSummary & {
  elements: { key: string; label: string; text: string }[]
  body: RichTextTree | null
  files: PublicFile[]
  contentHash: string
  /** What this version corrects; null for the first. */
  correction: PublicCorrection | null
  policy: PublicPolicyFacts | null
  /** Of a subsidy policy; left out of every other kind. */
  subsidy?: PublicSubsidyFacts
  /** The payment batches that the publication shows, by id; left out of every other kind. */
  paymentBatches?: string[]
  /** Where an official text comes from, for documents that were loaded from a gazette. */
  source: string
}

/** 更正: the public sees why, when, and every earlier version. */
export type PublicCorrection = {
  reason: string
  correctedAt: string
  earlier: { revision: number; publishedAt: string }[]
}

/** An image or film in a body: the node `upload` of a published tree carries it as `file`. */
export type PublicImage = PublicFile & {
  alt: string
  caption: string
  width: number | null
  height: number | null
}

/** What a policy document has beside title and text. */
export type PublicPolicyFacts = {
  documentNumber: string
  registrationNumber: string
  dateMade: CivilDate | null
  issuers: string
  genre: string
  subject: string
  normative: boolean
  trial: boolean
  effectiveFrom: CivilDate
  /** The last day in force by its own term; null for as long as nothing else is decided. */
  lastDay: CivilDate | null
}

export type PublicInterpretation = {
  form: InterpretationForm
  original: boolean
  documents: PublicDocumentRef[]
  video: PublicFile | null
  captions: PublicFile | null
}

/**
 * A document of the library (政策文件库). Whether it is valid is read from the history and the day, so
 * that expiry needs no one to press a button.
 */
export type PublicPolicyDocument = PublicPolicyFacts & {
  id: string
  title: string
  indexNumber: string | null
  unit: PublicUnitRef | null
  publishedOn: CivilDate | null
  /** Its page. */
  path: string
  statusHistory: StatusEntry[]
  /** Documents that it repeals, replaces or amends, and those that did so to it. */
  relations: { relation: string; document: PublicDocumentRef }[]
  interpretations: { id: string; title: string; form: InterpretationForm; publishedOn: CivilDate }[]
  /** The original files. */
  files: PublicFile[]
  /** Word and PDF, made from the content. */
  made: PublicFile[]
  /** The hash of what they were made from. */
  madeFrom: string
  /** Of a document that came from a gazette and not through a publication here. */
  gazette: string
  body: RichTextTree | null
}

/** What is left in public of a publication that was withdrawn. */
export type PublicWithdrawal = {
  id: string
  title: string
  unit: PublicUnitRef
  publishedAt: string
  withdrawnAt: string
  ground: string
}

/** An obligation as the public may see it: open ones on the home page, all of them on the item's page. */
export type PublicObligation = {
  key: string
  title: string
  item: { code: string; name: string }
  unit: PublicUnitRef
  dueDate: CivilDate
  provisional: boolean
  ceiling: boolean
  state: 'pending' | 'met' | 'met-late' | 'overdue' | 'exempt' | 'cancelled'
  publishedOn: CivilDate | null
  workdaysLate: number | null
}

/** A standing page of the column: 公开指南, 公开制度, 年度报告, 依申请公开 … */
export type PublicPage = {
  slug: string
  title: string
  order: number
  body: RichTextTree | null
  /** Files by year, newest first (annual reports). */
  files: (PublicFile & { year: number; title: string })[]
  updatedOn: CivilDate
}
