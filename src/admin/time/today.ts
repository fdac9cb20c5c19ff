import { civilDateAt, type CivilDate } from '../../domain/calendar/civilDate'

/** Today in Asia/Shanghai, whatever the browser's time zone. For examples and filters only: the
 * server decides what is late. */
export const today = (): CivilDate => civilDateAt(new Date())
