/** The notice period (公示期) of a payment list, as the portal must know it. */
import type { CivilDate } from '../calendar/civilDate'
import type { PublicPaymentBatch } from '../publication/publicSubsidies'

/**
 * May anything of persons be shown on a day? From the first to the last day of the notice, both
 * included, and never once it was withdrawn: the day decides, so that nobody has to press a button.
 */
export const isOnNotice = (
  { noticeFrom, noticeTo, ended }: Pick<PublicPaymentBatch, 'noticeFrom' | 'noticeTo' | 'ended'>,
  today: CivilDate,
): boolean => !ended && noticeFrom <= today && today <= noticeTo

/** How a village stands in the column of units that lists are filtered by. */
export const villageKey = (villageId: string): string => `village:${villageId}`
