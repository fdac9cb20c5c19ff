'use client'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { isCivilDate } from '../../domain/calendar/civilDate'
import { today } from '../time/today'
import { periodOf, type ChosenPeriod } from './periods'

/** The period of a page, kept in its address so that it can be sent to a colleague. */
export const usePeriod = (): {
  period: ChosenPeriod
  choose: (period: ChosenPeriod) => void
} => {
  const query = useSearchParams()
  const router = useRouter()
  const pathname = usePathname()
  const from = query.get('from') ?? ''
  const to = query.get('to') ?? ''
  return {
    period:
      isCivilDate(from) && isCivilDate(to) && from <= to ? { from, to } : periodOf('year', today()),
    choose: (period) => router.replace(`${pathname}?${new URLSearchParams(period)}`),
  }
}
