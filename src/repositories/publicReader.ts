/**
 * Reading the public store for the portal. `readPublic` is the one function through which anything
 * reaches the public: it asks as nobody (`overrideAccess: false`, no user), so a collection that is
 * not public answers nothing, whatever the query.
 */
import type { Payload, Sort, Where } from 'payload'
import type { ProjectionKind } from '../domain/publication/projectionKind'
import type {
  PublicDisclosure,
  PublicDisclosureSummary,
  PublicDomain,
  PublicFile,
  PublicItem,
  PublicObligation,
  PublicPage,
  PublicPolicyDocument,
  PublicSite,
  PublicUnit,
  PublicWithdrawal,
} from '../domain/publication/publicRecords'
import type { PublicSubsidy } from '../domain/publication/publicSubsidies'
import type { Paged, PublicReader } from '../domain/publication/publicReader'
import type { FileStore } from './fileStore/FileStore'
import { publicFileKey } from './publicFiles'
import { pageOfPolicies } from '../domain/policy/pageOfPolicies'
import { isOnNotice, villageKey } from '../domain/subsidy/paymentNotice'
import { isInCharge } from '../domain/subsidy/policy/departmentsOf'
import {
  findHousehold,
  findPublicPayments,
  publicBatch,
  type HouseholdIndex,
  type ShownPaymentBatch,
} from './publicPayments'
import { searchable, unitsColumn } from './publicStore'

export type PublicReaderOptions = {
  payload: Payload
  publicFiles: FileStore
  /** Without it no household is found. */
  householdIndex?: HouseholdIndex
}

/** The portal's reader over a database. */
export const createPublicReader = ({
  payload,
  publicFiles,
  householdIndex = () => Promise.resolve(null),
}: PublicReaderOptions): PublicReader => {
  const read = readPublic(payload)
  const one = async <T>(kind: ProjectionKind, id: string): Promise<T | null> =>
    (await read<T>({ kind, where: { key: { equals: `${kind}:${id}` } }, limit: 1 })).docs[0] ?? null
  const all = async <T>(kind: ProjectionKind, where?: Where): Promise<T[]> =>
    (await read<T>({ kind, where, sort: ['sortKey', 'key'] })).docs

  const shownBatch = (id: string) => one<ShownPaymentBatch>('payment', id)
  const scope = { payload, req: {} }

  return {
    contentVersion: async () =>
      (await payload.findGlobal({ slug: 'system-state', depth: 0, overrideAccess: true }))
        .contentVersion ?? 0,
    site: async () => (await one<PublicSite>('site', 'site')) ?? EMPTY_SITE,
    domains: () => all<PublicDomain>('domain'),
    units: () => all<PublicUnit>('unit'),
    unit: (code) => one<PublicUnit>('unit', code),
    items: ({ domain, unit, keyword, page, pageSize }) =>
      read<PublicItem>({
        kind: 'item',
        where: allOf(
          domain && { domain: { equals: domain } },
          unit && ofUnit(unit),
          keyword && { words: { contains: searchable(keyword) } },
        ),
        sort: ['sortKey', 'key'],
        limit: pageSize,
        page,
      }),
    item: (code) => one<PublicItem>('item', code),
    disclosures: ({ kind, form, keyword, domain, unit, item, page, pageSize }) =>
      read<PublicDisclosureSummary>({
        kind: 'disclosure',
        where: allOf(
          domain && { domain: { equals: domain } },
          unit && ofUnit(unit),
          item && { item: { equals: item } },
          kind && { state: form ? { equals: `${kind}:${form}` } : { contains: kind } },
          keyword && { words: { contains: searchable(keyword) } },
        ),
        sort: ['-sortKey', '-key'],
        limit: pageSize,
        page,
      }),
    disclosure: (id) => one<PublicDisclosure>('disclosure', id),
    version: (id, revision) => one<PublicDisclosure>('version', `${id}:${revision}`),
    withdrawal: (id) => one<PublicWithdrawal>('withdrawal', id),
    policies: async (query) =>
      pageOfPolicies(
        (
          await read<PublicPolicyDocument>({
            kind: 'policy',
            where: allOf(
              query.unit && ofUnit(query.unit),
              query.keyword && { words: { contains: searchable(query.keyword) } },
            ),
            sort: ['-sortKey', '-key'],
          })
        ).docs,
        query,
      ),
    policy: (id) => one<PublicPolicyDocument>('policy', id),
    policyOf: async (disclosureId) => {
      // Those from a gazette have an empty column.
      if (disclosureId === '') return null
      const where = { item: { equals: disclosureId } }
      return (await read<PublicPolicyDocument>({ kind: 'policy', where, limit: 1 })).docs[0] ?? null
    },
    subsidies: async ({ keyword, department, kind, recipientKind }) =>
      (
        await all<PublicSubsidy>(
          'subsidy',
          allOf(keyword && { words: { contains: searchable(keyword) } }),
        )
      ).filter(
        (one) =>
          (!department || isInCharge(department, one.department)) &&
          (!kind || one.kind === kind) &&
          (!recipientKind || one.recipientKind === recipientKind),
      ),
    subsidy: (id) => one<PublicSubsidy>('subsidy', id),
    paymentBatches: async ({ policy, unit, villageId, year, page, pageSize }) => {
      const list = await read<ShownPaymentBatch>({
        kind: 'payment',
        where: allOf(
          policy && { item: { equals: policy } },
          unit && ofUnit(unit),
          villageId && ofUnit(villageKey(villageId)),
          year && { state: { equals: year } },
        ),
        sort: ['-sortKey', '-key'],
        limit: pageSize,
        page,
      })
      return { ...list, docs: list.docs.map(publicBatch) }
    },
    paymentBatch: async (id) => {
      const batch = await shownBatch(id)
      return batch && publicBatch(batch)
    },
    paymentRows: async (query) => {
      const batch = await shownBatch(query.batchId)
      return batch?.rowSet && isOnNotice(batch, query.today) && batch.namesGround !== ''
        ? findPublicPayments(scope, { ...query, rowSet: batch.rowSet })
        : { docs: [], total: 0, page: query.page, pageCount: 0 }
    },
    household: async (query) => {
      const batch = await shownBatch(query.batchId)
      const indexed = await householdIndex(query)
      return batch?.rowSet && isOnNotice(batch, query.today) && batch.hasLookup && indexed
        ? findHousehold(scope, { ...query, rowSet: batch.rowSet, indexed })
        : { found: false }
    },
    obligations: async ({ item, unit, limit }) =>
      (
        await read<PublicObligation>({
          kind: 'obligation',
          where: allOf(item && { item: { equals: item } }, unit && ofUnit(unit)),
          sort: ['-sortKey', '-key'],
          limit,
        })
      ).docs,
    upcoming: async ({ from, limit }) =>
      (
        await read<PublicObligation>({
          kind: 'obligation',
          where: allOf({ state: { equals: 'pending' } }, { sortKey: { greater_than_equal: from } }),
          sort: ['sortKey', 'key'],
          limit,
        })
      ).docs,
    pages: () => all<PublicPage>('page'),
    page: (slug) => one<PublicPage>('page', slug),
    file: async (hash) => {
      const file = await one<PublicFile>('file', hash)
      return file && { ...file, open: (range) => publicFiles.open(publicFileKey(file.hash), range) }
    },
  }
}

type ReadOptions = {
  kind: ProjectionKind
  where?: Where
  sort?: Sort
  limit?: number
  page?: number
}

const readPublic =
  (payload: Payload) =>
  async <T>({ kind, where, sort, limit, page = 1 }: ReadOptions): Promise<Paged<T>> => {
    const result = await payload.find({
      collection: 'projections',
      where: allOf({ kind: { equals: kind } }, where),
      sort,
      page,
      limit: limit ?? 0,
      pagination: limit !== undefined,
      depth: 0,
      overrideAccess: false,
      select: { data: true },
    })
    return {
      docs: result.docs.map(({ data }) => data as T),
      total: result.totalDocs,
      page: result.page ?? 1,
      pageCount: Math.max(1, result.totalPages),
    }
  }

const ofUnit = (code: string): Where => ({ units: { contains: unitsColumn([code]) } })

const allOf = (...conditions: (Where | '' | undefined)[]): Where => ({
  and: conditions.filter((condition): condition is Where => Boolean(condition)),
})

const EMPTY_SITE: PublicSite = {
  county: '',
  siteName: '政府信息公开平台',
  siteDomain: '',
  siteIdCode: '',
  organiser: '',
  address: '',
  telephone: '',
  email: '',
  icpNumber: '',
  policeNumber: '',
  demonstration: false,
  supervisionFrom: null,
  edition: null,
}
