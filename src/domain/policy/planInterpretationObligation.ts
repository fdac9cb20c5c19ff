import type { CivilDate } from '../calendar/civilDate'
import type { WorkCalendar } from '../calendar/workCalendar'
import { buildObligationKey, STATUTORY_CLAUSE_INDEX } from '../supervision/obligationKey'
import { eventOccurrenceId } from '../supervision/occurrenceId'
import type { PlannedObligation } from '../supervision/plannedObligation'
import { interpretationDue } from './interpretationDue'

export type InterpretationObligationOptions = {
  documentId: string
  title: string
  publishedOn: CivilDate
  itemId: string
  itemVersionId: string
  unitId: string
  /** Working days after publication, at the latest. */
  workdays: number
  calendar: WorkCalendar
}

/** The occurrence of a document's interpretation: an event of its own, so that no plan of turns drops it. */
export const interpretationOccurrence = (documentId: string): string =>
  eventOccurrenceId(`interpretation-${documentId}`)

/** The obligation to interpret a document: with it, at the latest N working days after (三同步). */
export const planInterpretationObligation = ({
  documentId,
  title,
  publishedOn,
  itemId,
  itemVersionId,
  unitId,
  workdays,
  calendar,
}: InterpretationObligationOptions): PlannedObligation => {
  const { latest, provisional } = interpretationDue({ publishedOn, workdays, calendar })
  const occurrence = interpretationOccurrence(documentId)
  return {
    key: buildObligationKey({ itemId, clauseIndex: STATUTORY_CLAUSE_INDEX, unitId, occurrence }),
    itemId,
    itemVersionId,
    unitId,
    clauseIndex: STATUTORY_CLAUSE_INDEX,
    occurrence,
    eventId: null,
    anchor: { event: 'published', date: publishedOn },
    due: latest,
    lastWorkday: calendar.rollBack(latest),
    provisional,
    ceiling: false,
    explanation: [
      `政策解读与文件同步公开：文件公开日期 ${publishedOn}。`,
      `最迟在文件公开后第 ${workdays} 个工作日（监督设置）：${latest}。`,
    ],
    calendarVersion: calendar.versionOf(publishedOn, latest),
    title: `政策解读：${title}`,
  }
}
