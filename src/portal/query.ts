/** What the portal takes from a query string. Unknown names are dropped and bad values never refuse a page. */
import { z } from 'zod'
import { INTERPRETATION_FORMS, type InterpretationForm } from '../domain/policy/interpretationForms'
import { DISCLOSURE_KINDS, type DisclosureKind } from '../domain/publication/disclosureKind'
import {
  RECIPIENT_KINDS,
  SUBSIDY_KINDS,
  type RecipientKind,
  type SubsidyKind,
} from '../domain/subsidy/subsidyFields'

/** Long enough for any title a person would paste; keeps addresses and queries bounded. */
const MAX_TEXT = 60
const MAX_CODE = 120
/** Beyond any real list; keeps the offset a safe integer. */
const MAX_PAGE = 100_000

/** `?page=1&page=2` arrives as an array: the first value counts. */
const firstValue = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value)

const code = z
  .preprocess(firstValue, z.string().trim().min(1).max(MAX_CODE).optional())
  .catch(undefined)

const keyword = z
  .preprocess(
    firstValue,
    z
      .string()
      .transform((text) => text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT) || undefined)
      .optional(),
  )
  .catch(undefined)

const page = z
  .preprocess(
    firstValue,
    z.string().regex(/^\d+$/).transform(Number).pipe(z.int().min(1).max(MAX_PAGE)),
  )
  .catch(1)

/** One of a closed set; anything else is no filter. */
const keyOf = <Key extends string>(table: Readonly<Record<Key, string>>) =>
  z
    .preprocess(firstValue, z.enum(Object.keys(table) as [Key, ...Key[]]).optional())
    .catch(undefined)

export const catalogueQuery = z.object({ domain: code, unit: code, keyword, page })
export type CatalogueQuery = z.infer<typeof catalogueQuery>

export const disclosureListQuery = z.object({
  domain: code,
  unit: code,
  item: code,
  kind: keyOf<DisclosureKind>(DISCLOSURE_KINDS),
  keyword,
  page,
})
export type DisclosureListQuery = z.infer<typeof disclosureListQuery>

export const policyListQuery = z.object({
  unit: code,
  genre: code,
  subject: code,
  /** Of 成文日期. */
  year: z
    .preprocess(
      firstValue,
      z
        .string()
        .trim()
        .regex(/^\d{4}$/)
        .optional(),
    )
    .catch(undefined),
  normative: z.preprocess(firstValue, z.literal('1').optional()).catch(undefined),
  status: keyOf<'in-force' | 'not-in-force'>({ 'in-force': '', 'not-in-force': '' }),
  keyword,
  page,
})
export type PolicyListQuery = z.infer<typeof policyListQuery>

export const interpretationListQuery = z.object({
  form: keyOf<InterpretationForm>(INTERPRETATION_FORMS),
  unit: code,
  keyword,
  page,
})
export type InterpretationListQuery = z.infer<typeof interpretationListQuery>

export const paymentListQuery = z.object({
  /** The series of a subsidy policy. */
  policy: code,
  /** A township. */
  unit: code,
  /** The id of a village. */
  village: code,
  year: z
    .preprocess(
      firstValue,
      z
        .string()
        .regex(/^\d{4}$/)
        .optional(),
    )
    .catch(undefined),
  page,
})
export type PaymentListQuery = z.infer<typeof paymentListQuery>

export const subsidyListQuery = z.object({
  /** As the policies name it. */
  department: code,
  kind: keyOf<SubsidyKind>(SUBSIDY_KINDS),
  recipientKind: keyOf<RecipientKind>(RECIPIENT_KINDS),
  keyword,
})
export type SubsidyListQuery = z.infer<typeof subsidyListQuery>

/** Pages of one long table. */
export const pageQuery = z.object({ page })
export type PageQuery = z.infer<typeof pageQuery>

/** Pages without filters. */
export const noQuery = z.object({})
export type NoQuery = z.infer<typeof noQuery>
