import { workOnExports } from '../services/exports/workOnExports'
import type { JobContext } from './registry'

/** Makes the files that people asked for, and removes those whose time is over. */
export const makeExports = ({ payload, now }: JobContext): Promise<string | null> =>
  workOnExports({ payload, clock: now })
