import type { CivilDate } from '../../calendar/civilDate'

/**
 * Does a notice still need rows of persons in the public store on a day? Before it begins too: the rows
 * lie ready, and the day decides who may read them.
 */
export const needsRows = ({
  noticeTo,
  namesGround,
  hasLookup,
  today,
}: {
  noticeTo: CivilDate
  namesGround: string
  hasLookup: boolean
  today: CivilDate
}): boolean => today <= noticeTo && (namesGround.trim() !== '' || hasLookup)
