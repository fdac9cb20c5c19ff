import { redirect } from 'next/navigation'
import type { BeforeListTableServerProps } from 'payload'
import { obligationList } from '../links/obligationList'
import { OPEN_TASKS } from './quickFilters'

/** The ledger opens with what is still to be done; a filter of its own in the address is left alone. */
export const LedgerStart = ({ searchParams }: Pick<BeforeListTableServerProps, 'searchParams'>) => {
  if (Object.keys(searchParams ?? {}).length === 0) redirect(obligationList(OPEN_TASKS))
  return null
}
