import type {
  Access,
  CollectionBeforeChangeHook,
  SanitizedCollectionConfig,
  SanitizedConfig,
} from 'payload'
import { COUNTY_WIDE } from '../../src/domain/organisation/userRole'
import { accountOf, hasRole, nobody, personOf, systemField, unitIdOf } from '../shared/access'

/**
 * Narrows collections that Payload adds by itself. As delivered any signed-in account reads, makes and
 * removes every lock ("who is editing what") over REST, and a lock in somebody else's name stops their
 * work: here the admin's screens make locks below the rules, and a person reads, takes over and lifts
 * those of the own unit. The record of migrations is nobody's. And nobody sends `createdAt` or
 * `updatedAt` along, which Payload adds to every collection as open fields: a draft is as old as it is.
 */
export const narrowPayloadCollections = (config: SanitizedConfig): SanitizedConfig => {
  for (const { fields } of config.collections)
    for (const field of fields)
      if ('name' in field && /^(created|updated)At$/.test(field.name))
        Object.assign(field, { access: systemField })
  const migrations = collectionOf(config, 'payload-migrations')
  Object.assign(migrations.access, { create: nobody, read: nobody, update: nobody, delete: nobody })
  const locks = collectionOf(config, 'payload-locked-documents')
  Object.assign(locks.access, {
    create: nobody,
    read: readLocks,
    update: locksOfOwnUnit,
    delete: locksOfOwnUnit,
  })
  for (const field of locks.fields)
    if ('name' in field && field.name !== 'user') Object.assign(field, { access: systemField })
  locks.hooks.beforeChange.push(signLock)
  return config
}

const collectionOf = (config: SanitizedConfig, slug: string): SanitizedCollectionConfig => {
  const found = config.collections.find((collection) => collection.slug === slug)
  if (!found) throw new Error(`Payload no longer has ${slug}`)
  return found
}

/** A lock stands in the name of whoever sets it or takes it over. */
const signLock: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: 'users', value: req.user.id } } : data

/**
 * The desk's page asks for locks, and a refusal would end it: a person who must first change the
 * password is shown none.
 */
const readLocks: Access = async (args) =>
  (await locksOfOwnUnit(args)) || (accountOf(args.req.user) ? { id: { in: [] } } : false)

const locksOfOwnUnit: Access = async ({ req }) => {
  const person = personOf(req.user)
  if (!person) return false
  if (hasRole(person, ...COUNTY_WIDE)) return true
  const unit = unitIdOf(person)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: unit ? { unit: { equals: unit } } : { id: { equals: person.id } },
    select: {},
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { 'user.value': { in: docs.map(({ id }) => id) } }
}
