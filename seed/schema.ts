import { z } from 'zod'
import {
  RECIPIENT_KINDS,
  SUBSIDY_KINDS,
  type RecipientKind,
  type SubsidyKind,
} from '../src/domain/subsidy/subsidyFields'

/**
 * Shapes of the demonstration county's data files in `seed/data`. References between files are by
 * code; `loadCountyData` checks that all of them resolve.
 */

const code = z.string().regex(/^[a-z][a-z0-9-]*$/, '代码应为小写字母、数字和连字符')
const itemCode = z.string().regex(/^[A-Z]?\d{2}-\d{2}$/, '事项编码应如 04-02 或 F20-01')
const text = z.string().trim().min(1, '不能为空')
const civilDateText = z.iso.date('日期应为 YYYY-MM-DD')
const gazetteLine = z.number().int().positive()

/** Courts, party organs and coordinating bodies are named in the gazette but disclose nothing here. */
export const UNIT_LEVELS = [
  'county',
  'township',
  'subdistrict',
  'park',
  'public-institution',
  'coordination',
  'party',
  'judicial',
] as const

/** Who owns an item when it is not a list of units. */
export const OWNING_SCOPES = [
  'all-townships', // every 乡镇 and 街道
  'all-county-units', // every 县直 unit that is a disclosure subject
  'to-be-named', // 县直相关单位: waits for the catalogue keeper
] as const

export const unitSchema = z.strictObject({
  code,
  name: text,
  shortName: text,
  aliases: z.array(text),
  level: z.enum(UNIT_LEVELS),
  supervisingUnit: code.optional(),
  /** False: named in the gazette, but no obligations are generated. */
  disclosureSubject: z.boolean(),
  /** Lines of gazette-2022.txt; empty for townships that the gazette only names as a group. */
  namedIn: z.array(gazetteLine),
  note: text.optional(),
})

export const villageSchema = z.strictObject({
  name: text,
  kind: z.enum(['village', 'community']),
  /** Null: the gazette does not say and no list has it. */
  township: code.nullable(),
  namedIn: z.array(gazetteLine),
  note: text.optional(),
})

export const domainSchema = z.strictObject({
  code,
  name: text,
  order: z.number().int().positive(),
  source: text,
})

export const legalBasisSchema = z.strictObject({
  code,
  title: text,
  documentNumber: text.optional(),
  article: text.optional(),
  quotation: text.optional(),
  inForce: civilDateText.optional(),
  /** False: entered from memory and to be checked against the official text. */
  verified: z.boolean(),
  note: text.optional(),
})

export const itemSchema = z
  .strictObject({
    code: itemCode,
    name: text,
    path: z.array(text).min(1).max(6),
    contentElements: z
      .array(
        z.strictObject({
          key: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
          label: text,
          required: z.boolean(),
        }),
      )
      .min(1),
    legalBases: z.array(code).min(1),
    timeLimit: text,
    /** The source gives no limit: the item is shown as 待确认. */
    timeLimitAssumed: z.boolean(),
    /** Where a limit that is not the gazette's comes from. */
    timeLimitSource: text.optional(),
    publishingOrgan: text,
    owningUnits: z.array(code),
    owningScope: z.enum(OWNING_SCOPES).optional(),
    /** Why a unit owns the item although the point does not name it. */
    ownersNote: text.optional(),
    /** For `to-be-named`: units whose duties suggest them. Never used without the keeper. */
    suggestedUnits: z.array(code).optional(),
    channels: z
      .array(z.strictObject({ name: text, requirement: z.enum(['required', 'optional']) }))
      .min(1),
    audience: text,
    methods: z.array(z.enum(['proactive', 'onRequest'])).min(1),
    levels: z.array(z.enum(['县级', '乡级', '村级'])).min(1),
    domain: code,
    sourceKind: z.enum(['gazette', 'statute']),
    sourcePoint: text,
    /** The sentence of the gazette or of the law that the item comes from. */
    quotation: text,
  })
  .refine((item) => (item.owningScope === undefined) === item.owningUnits.length > 0, {
    message: '责任单位应当要么逐一列出，要么给出范围',
    path: ['owningUnits'],
  })

export const dutySchema = z.strictObject({
  code: itemCode,
  title: text,
  text,
  leadUnits: z.array(code).min(1),
  sourcePoint: text,
  rhythm: text.optional(),
})

export const itemTopicsSchema = z.strictObject({
  item: itemCode,
  /** For event-driven items: how many events a unit records in a year of the demonstration. */
  eventsPerYear: z.number().int().positive().optional(),
  topics: z
    .array(z.strictObject({ title: text, body: text }))
    .min(3)
    .max(8),
})

export const pageSchema = z.strictObject({
  slug: code,
  title: text,
  order: z.number().int().positive(),
  /** Paragraphs; one that starts with `## ` is a heading. */
  body: z.array(text).min(1),
})

/** A subsidy policy of the demonstration with its editions, oldest first; figures are marked 演示数. */
export const subsidySchema = z.strictObject({
  name: text,
  department: text,
  kind: z.enum(Object.keys(SUBSIDY_KINDS) as [SubsidyKind, ...SubsidyKind[]]),
  recipientKind: z.enum(Object.keys(RECIPIENT_KINDS) as [RecipientKind, ...RecipientKind[]]),
  purpose: text,
  recipients: text,
  basis: text,
  hotline: text,
  editions: z
    .array(
      z.strictObject({
        year: z.number().int(),
        standard: text,
        /** Yuan a unit, where there is one standard for all. */
        unitStandard: z.number().positive().optional(),
      }),
    )
    .min(1),
})

export const COUNTY_FILES = {
  units: z.array(unitSchema),
  villages: z.array(villageSchema),
  domains: z.array(domainSchema),
  'legal-bases': z.array(legalBasisSchema),
  items: z.array(itemSchema),
  duties: z.array(dutySchema),
  topics: z.array(itemTopicsSchema),
  pages: z.array(pageSchema),
  subsidies: z.array(subsidySchema),
} as const
export type CountyFile = keyof typeof COUNTY_FILES

export type CountyData = { [File in CountyFile]: z.infer<(typeof COUNTY_FILES)[File]> }
export type UnitData = z.infer<typeof unitSchema>
export type VillageData = z.infer<typeof villageSchema>
export type DomainData = z.infer<typeof domainSchema>
export type LegalBasisData = z.infer<typeof legalBasisSchema>
export type ItemData = z.infer<typeof itemSchema>
export type DutyData = z.infer<typeof dutySchema>
export type ItemTopicsData = z.infer<typeof itemTopicsSchema>
export type PageData = z.infer<typeof pageSchema>
