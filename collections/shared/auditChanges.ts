/**
 * What people do in the forms is on record, in the transaction of the save. Calls of services skip
 * access control and are told by the services themselves.
 */
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  FlattenedField,
  GlobalAfterChangeHook,
  SanitizedCollectionConfig,
} from 'payload'
import { recordSave } from '../../src/services/recordSave'
import { accountContextOf } from './serviceContextOf'

/** After every other hook of a collection, so that what a service told is known. */
export const auditChanges: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  overrideAccess,
  previousDoc,
  req,
}) => {
  if (overrideAccess) return doc
  const id = String(doc.id)
  await recordSave({
    ...describe(collection),
    context: accountContextOf(req),
    record: { collection: collection.slug, id },
    before: operation === 'update' ? previousDoc : null,
    // As stored: what the person may not read, and what was filled in for display, would be a change.
    after: await req.payload.findByID({
      collection: collection.slug,
      id,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
      req,
    }),
  })
  return doc
}

/** A deleted record is on record as it was, whoever deleted it: nothing here is deleted as a matter of course. */
export const auditDeletion: CollectionAfterDeleteHook = async ({ collection, doc, id, req }) => {
  await recordSave({
    ...describe(collection),
    context: accountContextOf(req),
    record: { collection: collection.slug, id: String(id) },
    before: doc,
    after: null,
  })
  return doc
}

/** The same for settings. */
export const auditGlobalChanges: GlobalAfterChangeHook = async ({
  doc,
  global,
  overrideAccess,
  previousDoc,
  req,
}) => {
  if (overrideAccess) return doc
  const label = textOf(global.label) ?? global.slug
  await recordSave({
    label,
    fieldLabels: labelsOf(global.flattenedFields),
    context: accountContextOf(req),
    record: { collection: global.slug, id: global.slug },
    before: previousDoc ?? {},
    after: await req.payload.findGlobal({
      slug: global.slug,
      depth: 0,
      overrideAccess: true,
      showHiddenFields: true,
      req,
    }),
  })
  return doc
}

const describe = ({ admin, flattenedFields, labels, slug }: SanitizedCollectionConfig) => ({
  label: textOf(labels.singular) ?? slug,
  titleField: admin.useAsTitle,
  fieldLabels: labelsOf(flattenedFields),
})

const labelsOf = (fields: readonly FlattenedField[]): Map<string, string> =>
  new Map(
    fields.flatMap((field) => {
      const label = 'label' in field ? textOf(field.label) : undefined
      return label ? [[field.name, label] as const] : []
    }),
  )

const textOf = (label: unknown): string | undefined =>
  typeof label === 'string' && label !== '' ? label : undefined
