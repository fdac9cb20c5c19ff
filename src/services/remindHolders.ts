import { civilDateAt } from '../domain/calendar/civilDate'
import { EVERYTHING } from '../repositories/scope'
import { openCase } from './review/openCase'
import { tellHolders } from './review/tellHolders'
import { Refusal } from './Refusal'
import { transactionally, type ServiceContext } from './serviceContext'
import type { SweepContext } from './sweepContext'
import type { Told } from './tellPersons'

export type RemindedHolder = { title: string; to: string[] }

/**
 * Reminds whoever holds a copy in review: every so many working days, on the urgent path every time the
 * hours have passed again. The notice's key names the turn, so that a sweep run twice tells once.
 */
export const remindHolders = async (sweep: SweepContext): Promise<RemindedHolder[]> => {
  const { docs } = await sweep.payload.find({
    collection: 'disclosures',
    where: { state: { equals: 'reviewing' } },
    sort: 'waitingSince',
    req: sweep.req,
    ...EVERYTHING,
    select: { title: true, urgent: true, waitingSince: true },
  })
  const reminded: RemindedHolder[] = []
  for (const { id, title, urgent, waitingSince } of docs) {
    if (!waitingSince) continue
    const turn = urgent ? urgentTurn(sweep, waitingSince) : dailyTurn(sweep, waitingSince)
    if (turn === null) continue
    const told = await transactionally(sweep, (inside) =>
      remind(inside, { id, waitingSince, turn }),
    ).catch((error: unknown) => {
      // A copy whose file is gone can't be opened: who opens it reads why, and the others are reminded.
      if (error instanceof Refusal) return []
      throw error
    })
    if (told.length > 0) reminded.push({ title, to: told.map(({ name }) => name) })
  }
  return reminded
}

const remind = async (
  inside: ServiceContext,
  { id, waitingSince, turn }: { id: string; waitingSince: string; turn: Turn },
): Promise<Told[]> => {
  const current = await openCase(inside, id)
  return tellHolders(
    inside,
    { ...current, waiting: current.progress.waiting },
    // A copy that came back waits anew, and its turns are counted anew.
    { turn: `${waitingSince}|${turn.key}`, details: [turn.words] },
  )
}

type Turn = { key: string; words: string }

const dailyTurn = ({ calendar, settings, today }: SweepContext, since: string): Turn | null => {
  const waited = calendar.workdaysBetween(civilDateAt(new Date(since)), today)
  const turn = Math.floor(waited / settings.reviewReminderWorkdays)
  return turn < 1 ? null : { key: `day-${turn}`, words: `已等待 ${waited} 个工作日，请尽快办理。` }
}

const urgentTurn = ({ settings, now }: SweepContext, since: string): Turn | null => {
  const hours = (now.getTime() - new Date(since).getTime()) / 3_600_000
  const turn = Math.floor(hours / settings.urgentReviewHours)
  return turn < 1
    ? null
    : {
        key: `hours-${turn}`,
        words: `紧急稿件已等待 ${Math.floor(hours)} 小时，超过 ${settings.urgentReviewHours} 小时的时限，请立即办理。`,
      }
}
