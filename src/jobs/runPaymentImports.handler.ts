import { systemContext } from '../services/serviceContext'
import { workOnImports } from '../services/subsidy/imports/workOnImports'
import type { JobContext } from './registry'

/** Reads the payment list that waits longest, and clears up after those that are done with. */
export const runPaymentImports = ({ payload, now }: JobContext): Promise<string | null> =>
  workOnImports(systemContext({ payload, now: now() }), now)
