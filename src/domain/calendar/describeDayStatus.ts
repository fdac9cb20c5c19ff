import type { DayKind, DayStatus } from './workCalendar'

/** What each kind of day is called in an explanation. */
export const CHINESE: Readonly<Record<DayKind, string>> = {
  workday: '工作日',
  makeup: '调休上班',
  weekend: '周末',
  holiday: '法定节假日',
  local: '地方假日',
}

/** `春节假期`, `调休上班（春节）`, `周末`; an estimated day says so. */
export const describeDayStatus = ({ kind, name, provisional }: DayStatus): string => {
  const words = name === undefined ? CHINESE[kind] : named(kind, name)
  return provisional ? `${words}（暂估）` : words
}

const named = (kind: DayKind, name: string): string => {
  if (kind === 'holiday') return `${name}假期`
  return `${CHINESE[kind]}（${name}）`
}
