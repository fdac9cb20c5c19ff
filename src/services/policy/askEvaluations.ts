import type { CivilDate } from '../../domain/calendar/civilDate'
import { evaluationDueOn } from '../../domain/policy/validity/evaluationDueOn'
import { lastDayAt } from '../../domain/policy/validity/statusHistory'
import { statusOn } from '../../domain/policy/validity/statusOn'
import {
  evaluationMessage,
  evaluationShortText,
} from '../../notifications/messages/evaluationMessage'
import type { PolicyDocument } from '../../payload-types'
import { compareAndSet } from '../../repositories/compareAndSet'
import { statusHistoryOf, termOf } from '../../repositories/policyDocuments'
import { EVERYTHING, idOf } from '../../repositories/scope'
import { transactionally } from '../serviceContext'
import type { SweepContext } from '../sweepContext'
import { tellPersons } from '../tellPersons'

export type AskedEvaluation = { title: string; lastDay: CivilDate; to: string[] }

/**
 * Asks the drafting unit to evaluate a document that will expire, once for each last day: a term that was
 * lengthened is asked about anew. Documents that are out of force already are left alone.
 */
export const askEvaluations = async (sweep: SweepContext): Promise<AskedEvaluation[]> => {
  const { docs } = await sweep.payload.find({
    collection: 'policy-documents',
    where: { unit: { exists: true } },
    sort: 'lastDay',
    req: sweep.req,
    ...EVERYTHING,
  })
  const asked: AskedEvaluation[] = []
  for (const document of docs) {
    const lastDay = dueLastDay(sweep, document)
    if (!lastDay || document.evaluationAskedFor === lastDay) continue
    const to = await transactionally(sweep, (inside) => ask(sweep, inside, { document, lastDay }))
    if (to.length > 0) asked.push({ title: document.title, lastDay, to })
  }
  return asked
}

/** The last day, if the document is in force and the time to evaluate it has come. */
const dueLastDay = (
  { today, settings }: SweepContext,
  document: PolicyDocument,
): CivilDate | null => {
  const history = statusHistoryOf(document)
  const term = termOf(document)
  const lastDay = lastDayAt({ history, lastDay: term.lastDay, day: today })
  if (!lastDay || today < evaluationDueOn(lastDay, settings.evaluationMonthsAhead)) return null
  return statusOn({ history, ...term, today }).inForce ? lastDay : null
}

const ask = async (
  sweep: SweepContext,
  inside: Parameters<typeof tellPersons>[0],
  { document, lastDay }: { document: PolicyDocument; lastDay: CivilDate },
): Promise<string[]> => {
  const unitId = idOf(document.unit) ?? ''
  const input = {
    title: document.title,
    documentNumber: document.documentNumber ?? '',
    lastDay,
    address: `${sweep.siteUrl}/admin/collections/policy-documents/${document.id}`,
    site: sweep.site,
  }
  const told = await tellPersons(inside, {
    persons: sweep.directory.recipientsOf({
      audiences: ['editor', 'unit-leader'],
      unitId,
      ownerId: null,
      day: sweep.today,
    }),
    key: `${document.id}|${lastDay}`,
    kind: 'evaluation',
    content: evaluationMessage(input),
    shortText: evaluationShortText(input),
    policyDocumentId: document.id,
    dueDate: lastDay,
  })
  await compareAndSet(inside, {
    collection: 'policy-documents',
    id: document.id,
    data: { evaluationAskedFor: lastDay },
  })
  return told.map(({ name }) => name)
}
