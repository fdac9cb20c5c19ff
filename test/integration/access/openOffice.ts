import { handleEndpoints, type CollectionSlug, type Payload } from 'payload'
import type { UserRole } from '../../../src/domain/organisation/userRole'
import type { User } from '../../../src/payload-types'
import { adoptEdition } from '../../../src/services/adoptEdition'
import { systemContext } from '../../../src/services/serviceContext'
import type { Installation } from '../../support/installation'
import { fillOffice, type Records } from './fillOffice'

/** Who tries the doors: every role, a colleague elsewhere, and a person with the initial password. */
export const PEOPLE = [
  'anonymous',
  'editor',
  'otherEditor',
  'reviewer',
  'secrecy',
  'secrecyElsewhere',
  'keeper',
  'auditor',
  'admin',
  'newcomer',
] as const
export type Who = (typeof PEOPLE)[number]

export type Answer = {
  status: number
  headers: Headers
  body: Record<string, unknown>
  text: string
}

export type RestOptions = {
  who?: Who
  method?: string
  path: string
  body?: unknown
  headers?: Record<string, string>
}

export type Office = {
  payload: Payload
  dataDir: string
  people: Record<Exclude<Who, 'anonymous'>, User>
  records: Records
  /** The person as Payload's Local API takes it; null for the public. */
  userOf(who: Who): User | null
  /** Asks Payload's REST API as a browser would. */
  rest(options: RestOptions): Promise<Answer>
  count(collection: CollectionSlug): Promise<number>
}

export const PASSWORD = 'Bangong-2026'

/**
 * An office with two units, a person for every role, and one record of every collection that belongs
 * to the first unit. `marker` stands in every text of what is not published.
 */
export const openOffice = async ({
  installation,
  marker,
}: {
  installation: Installation
  marker: string
}): Promise<Office> => {
  const { payload, dataDir } = installation
  const people = await hire(payload)
  const records = await fillOffice({ payload, people, marker })
  const tokens = new Map<Who, string>()

  const tokenOf = async (who: Who): Promise<string | undefined> => {
    if (who === 'anonymous') return undefined
    if (!tokens.has(who)) {
      const { token } = await payload.login({
        collection: 'users',
        data: { username: who.toLowerCase(), password: PASSWORD } as never,
      })
      tokens.set(who, token ?? '')
    }
    return tokens.get(who)
  }

  const rest: Office['rest'] = async ({
    who = 'anonymous',
    method = 'GET',
    path,
    body,
    headers,
  }) => {
    const token = await tokenOf(who)
    const isForm = body instanceof FormData
    const response = await handleEndpoints({
      config: payload.config,
      payloadInstanceCacheKey: dataDir,
      request: new Request(`http://localhost${path}`, {
        method,
        body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
        headers: {
          ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
          ...(token ? { Authorization: `JWT ${token}` } : {}),
          ...headers,
        },
      }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: parse(text) }
  }

  return {
    payload,
    dataDir,
    people,
    records,
    rest,
    userOf: (who) => (who === 'anonymous' ? null : people[who]),
    count: async (collection) =>
      (await payload.count({ collection, overrideAccess: true })).totalDocs,
  }
}

/** The item of the office is in force from today, in both units. */
export const bringIntoForce = (payload: Payload, editionId: string): Promise<unknown> =>
  adoptEdition({ context: systemContext({ payload, now: new Date() }), editionId })

const hire = async (payload: Payload): Promise<Office['people']> => {
  const unit = (code: string, name: string, level: 'county' | 'township' = 'county') =>
    payload.create({
      collection: 'units',
      data: { code, name, shortName: name, level, disclosing: true },
      overrideAccess: true,
    })
  const [own, other, bureau] = [
    await unit('stz', '三塘镇人民政府', 'township'),
    await unit('jyj', '县教育局'),
    await unit('spj', '县行政审批服务局'),
  ]
  await payload.update({
    collection: 'units',
    id: own.id,
    data: { secrecyUnit: bureau.id },
    overrideAccess: true,
  })
  const person = async (
    who: string,
    role: UserRole,
    unitId: string,
    mustChangePassword = false,
  ) => {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        username: who.toLowerCase(),
        email: `${who.toLowerCase()}@office.example`,
        name: who,
        roles: [role],
        unit: unitId,
        active: true,
        password: PASSWORD,
        mustChangePassword: true,
      },
      overrideAccess: true,
    })
    // The house's rule makes every password that somebody else set an initial one.
    if (!mustChangePassword)
      await payload.update({
        collection: 'users',
        id,
        data: { mustChangePassword: false },
        overrideAccess: true,
      })
    const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true })
    return { ...user, collection: 'users' } as User
  }
  return {
    editor: await person('editor', 'editor', own.id),
    otherEditor: await person('otherEditor', 'editor', other.id),
    reviewer: await person('reviewer', 'reviewer', own.id),
    secrecy: await person('secrecy', 'secrecy', own.id),
    // Of the unit that reviews for secrets what the first one publishes.
    secrecyElsewhere: await person('secrecyElsewhere', 'secrecy', bureau.id),
    keeper: await person('keeper', 'catalogue', bureau.id),
    auditor: await person('auditor', 'auditor', bureau.id),
    admin: await person('admin', 'admin', bureau.id),
    newcomer: await person('newcomer', 'editor', own.id, true),
  }
}

const parse = (text: string): Record<string, unknown> => {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
