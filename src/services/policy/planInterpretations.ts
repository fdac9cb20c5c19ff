import type { CivilDate } from '../../domain/calendar/civilDate'
import { planInterpretationObligation } from '../../domain/policy/planInterpretationObligation'
import type { PlannedObligation } from '../../domain/supervision/plannedObligation'
import type { PolicyDocument } from '../../payload-types'
import { findVersionInForce } from '../../repositories/items'
import { findObligations } from '../../repositories/obligations'
import { EVERYTHING, idOf } from '../../repositories/scope'
import { loadSupervisionSettings } from '../../repositories/supervisionSettings'
import { loadWorkCalendar } from '../../repositories/workCalendar'
import { applyPlan } from '../applyPlan'
import type { ServiceContext } from '../serviceContext'

/** Makes the obligation to interpret a document, under the item the document was published under. */
export const planInterpretation = async (
  context: ServiceContext,
  document: PolicyDocument,
): Promise<void> => {
  const planned = await planOf(context, document)
  if (!planned) return
  const { horizonDays } = await loadSupervisionSettings(context)
  await applyPlan(context, {
    planned: [planned],
    stored: await findObligations(context, { key: { equals: planned.key } }),
    horizonDays,
    reason: '规范性文件公开',
  })
}

/** The plans of all documents that need an interpretation: for a changed calendar or setting. */
export const planInterpretations = async (
  context: ServiceContext,
): Promise<PlannedObligation[]> => {
  const { docs } = await context.payload.find({
    collection: 'policy-documents',
    where: {
      and: [{ needsInterpretation: { equals: true } }, { disclosure: { exists: true } }],
    },
    req: context.req,
    ...EVERYTHING,
  })
  const plans: PlannedObligation[] = []
  for (const document of docs) {
    const planned = await planOf(context, document)
    if (planned) plans.push(planned)
  }
  return plans
}

const planOf = async (
  context: ServiceContext,
  document: PolicyDocument,
): Promise<PlannedObligation | null> => {
  const { payload, req } = context
  const disclosure = await payload.findByID({
    collection: 'disclosures',
    id: idOf(document.disclosure) ?? '',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const itemId = idOf(disclosure?.item)
  const unitId = idOf(document.unit)
  const version = await findVersionInForce(context, itemId)
  if (!itemId || !unitId || !version || !document.publishedOn) return null
  const settings = await loadSupervisionSettings(context)
  return planInterpretationObligation({
    documentId: document.id,
    title: document.title,
    publishedOn: document.publishedOn as CivilDate,
    itemId,
    itemVersionId: version.id,
    unitId,
    workdays: settings.interpretationWorkdays,
    calendar: await loadWorkCalendar(context),
  })
}
