/**
 * Builders of a county: each names only what matters to the test and makes the rest up. They go the
 * way of the product (hooks and services), so what they build could have been built by hand.
 */
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { OwningScope } from '../../src/domain/catalogue/itemContent'
import type { UserRole } from '../../src/domain/organisation/userRole'
import type { UnitLevel } from '../../src/domain/organisation/unitLevel'
import type { Disclosure, DisclosureEvent, Domain, Item, Unit, User } from '../../src/payload-types'
import { idOf } from '../../src/repositories/scope'
import { adoptEdition } from '../../src/services/adoptEdition'
import type { ServiceContext } from '../../src/services/serviceContext'
import { textTree } from '../../src/domain/publication/textTree'

const options = { depth: 0, overrideAccess: true } as const

let counter = 0
/** A short text that no other call gave. */
const unique = (prefix: string): string => `${prefix}${(counter += 1)}`

/** The system, or a person, at an instant (`2026-10-12T09:00+08:00`, or a date: nine in the morning). */
export const at = (
  payload: Payload,
  instant: string,
  person: User | null = null,
): ServiceContext => {
  const now = new Date(instant.length === 10 ? `${instant}T09:00:00+08:00` : instant)
  return {
    payload,
    req: {
      context: { now, simulated: false },
      ...(person ? { user: { ...person, collection: 'users' } as never } : {}),
    },
    now,
    simulated: false,
    actor: person && {
      id: person.id,
      name: person.name,
      roles: person.roles,
      unit: idOf(person.unit),
    },
  }
}

/** A unit that discloses. */
export const aUnit = (
  payload: Payload,
  {
    code = unique('dw'),
    name = `县${code}局`,
    level = 'county',
    supervisingUnit,
    secrecyUnit,
  }: {
    code?: string
    name?: string
    level?: UnitLevel
    supervisingUnit?: string
    secrecyUnit?: string
  } = {},
): Promise<Unit> =>
  payload.create({
    collection: 'units',
    data: { code, name, shortName: name, level, disclosing: true, supervisingUnit, secrecyUnit },
    ...options,
  })

/**
 * A person in good standing, with a mailbox. Written below the hooks, without a password: hashing one
 * takes a fifth of a second, and nobody here signs in.
 */
export const aUser = async (
  payload: Payload,
  {
    role,
    unit,
    name = unique('张'),
    email,
    deputies = [],
  }: {
    role: UserRole
    unit?: string
    name?: string
    email?: string | null
    deputies?: User['deputies']
  },
): Promise<User> => {
  const username = unique('user-')
  const { id } = await payload.db.create({
    collection: 'users',
    data: {
      username,
      name,
      email: email === undefined ? `${username}@gongkai.test` : email,
      roles: [role],
      unit,
      deputies,
      active: true,
      mustChangePassword: false,
    },
    req: {} as never,
  })
  return payload.findByID({ collection: 'users', id: String(id), ...options })
}

/** A domain (领域). */
export const aDomain = (
  payload: Payload,
  { code = unique('ly'), name = `领域${code}` }: { code?: string; name?: string } = {},
): Promise<Domain> => payload.create({ collection: 'domains', data: { code, name }, ...options })

export type ItemOptions = {
  code?: string
  name?: string
  timeLimitText?: string
  /** Ids of owning units; not needed where `owningScope` names a group. */
  owners?: readonly string[]
  owningScope?: OwningScope
  domain: string
  changeReason?: string
}

/** Adds a draft version to a draft edition: of a new item, or of the one that has the code already. */
export const aDraftVersion = (
  context: ServiceContext,
  { edition, code = unique('01-'), ...item }: ItemOptions & { edition: string },
) =>
  context.payload.create({
    collection: 'item-versions',
    data: {
      edition,
      code,
      name: item.name ?? `事项${code}`,
      domain: item.domain,
      contentElements: [{ label: '内容', key: 'e1', required: true }],
      timeLimitText: item.timeLimitText ?? '自信息形成或者变更之日起20个工作日内',
      publishingOrgan: '县人民政府',
      owningScope: item.owningScope ?? 'units',
      owningUnits: [...(item.owners ?? [])],
      methods: ['proactive'],
      changeReason: item.changeReason ?? '测试',
      state: 'draft',
    },
    ...options,
    req: context.req,
  })

/** A draft edition. */
export const aDraftEdition = (
  context: ServiceContext,
  {
    effectiveFrom,
    number = unique('版次'),
    removedItems = [],
  }: { effectiveFrom: string; number?: string; removedItems?: string[] },
) =>
  context.payload.create({
    collection: 'checklist-editions',
    data: {
      number,
      title: `主动公开清单${number}`,
      effectiveFrom,
      removedItems,
      state: 'draft',
    },
    ...options,
    req: context.req,
  })

/** An edition adopted with these items; answers them in their order. */
export const itemsInForce = async (
  context: ServiceContext,
  { effectiveFrom, items }: { effectiveFrom: string; items: readonly ItemOptions[] },
): Promise<Item[]> => {
  const edition = await aDraftEdition(context, { effectiveFrom })
  const ids: string[] = []
  for (const item of items) {
    const version = await aDraftVersion(context, { ...item, edition: edition.id })
    const linked = await context.payload.findByID({
      collection: 'item-versions',
      id: version.id,
      ...options,
    })
    ids.push(idOf(linked.item) ?? '')
  }
  await adoptEdition({ context, editionId: edition.id })
  const found = await Promise.all(
    ids.map((id) => context.payload.findByID({ collection: 'items', id, ...options })),
  )
  return found
}

/** A working copy by an editor, as the writing screen saves it. */
export const aDisclosure = (
  context: ServiceContext,
  data: {
    item: string
    title?: string
    formedOn?: string
    eventKind?: Disclosure['eventKind']
    lateReason?: string
    obligations?: string[]
    attachments?: string[]
    body?: string
    text?: string
  },
): Promise<Disclosure> => {
  const { body = '正文', text = '已填', title = unique('信息'), ...rest } = data
  return context.payload.create({
    collection: 'disclosures',
    data: {
      ...rest,
      title,
      elements: [{ key: 'e1', label: '内容', text }],
      body: textTree([body]) as never,
      state: 'draft',
    },
    ...options,
    req: context.req,
  })
}

/** A record that information was formed, by the context's person. */
export const anEvent = (
  context: ServiceContext,
  data: {
    item: string
    date: string
    unit?: string
    title?: string
    kind?: DisclosureEvent['kind']
    lateReason?: string
  },
): Promise<DisclosureEvent> =>
  context.payload.create({
    collection: 'disclosure-events',
    data: { kind: 'formed', title: unique('信息'), ...data } as never,
    ...options,
    req: context.req,
  })

/** A photo of a board, one grey pixel wide. */
export const aPhoto = async ({ payload, req }: ServiceContext) => {
  const pixel = sharp({ create: { width: 1, height: 1, channels: 3, background: '#777777' } })
  const data = await pixel.png().toBuffer()
  return payload.create({
    collection: 'media',
    data: { title: '张贴照片', alt: '公开栏' },
    file: { name: `${unique('zhaopian')}.png`, data, size: data.length, mimetype: 'image/png' },
    ...options,
    req,
  })
}

/** A file that the context's person uploads, e.g. an attachment. */
export const aFile = (
  { payload, req }: ServiceContext,
  { name = `${unique('fujian')}.csv`, text = '一,二\n' } = {},
) => {
  const data = Buffer.from(text)
  return payload.create({
    collection: 'media',
    data: { title: name },
    file: { name, data, size: data.length, mimetype: 'text/csv' },
    ...options,
    req,
  })
}
