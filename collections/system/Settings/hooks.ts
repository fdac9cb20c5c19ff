import { ValidationError, type GlobalAfterChangeHook, type GlobalBeforeValidateHook } from 'payload'
import { supervisionSettingsSchema } from '../../../src/domain/supervision/supervisionSettings'
import { applySupervisionSettings } from '../../../src/services/applySupervisionSettings'
import { projectSite } from '../../../src/services/projectSite'
import { supervisionSettingsOf } from '../../../src/repositories/supervisionSettings'
import { serviceContextOf } from '../../shared/serviceContextOf'

/** The bounds of the law hold in the form too: a county may be stricter, never laxer. */
export const checkSupervisionSettings: GlobalBeforeValidateHook = ({ data, originalDoc }) => {
  const parsed = supervisionSettingsSchema.safeParse(
    supervisionSettingsOf({ ...originalDoc, ...data }),
  )
  if (parsed.success) return data
  throw new ValidationError({
    global: 'supervision-settings',
    errors: parsed.error.issues.map((issue) => ({
      path: issue.path.join('.'),
      message: issue.message,
    })),
  })
}

/** Changed settings are on record, and open limits follow a changed rule. */
export const followSupervisionSettings: GlobalAfterChangeHook = async ({
  doc,
  previousDoc,
  req,
}) => {
  await applySupervisionSettings({
    context: serviceContextOf(req),
    before: { ...supervisionSettingsOf(previousDoc ?? {}), bureau: previousDoc?.bureau },
    after: { ...supervisionSettingsOf(doc), bureau: doc.bureau },
  })
  return doc
}

/** The public foot and the start of supervision follow in the same transaction. */
export const refreshPublicSite: GlobalAfterChangeHook = async ({ doc, req }) => {
  await projectSite(serviceContextOf(req))
  return doc
}
