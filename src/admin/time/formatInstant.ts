const FORMAT = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** `2026年11月23日 09:30` in Asia/Shanghai; an empty text for what is no instant. */
export const formatInstant = (instant: unknown): string => {
  const date = instant instanceof Date ? instant : new Date(String(instant ?? ''))
  if (Number.isNaN(date.getTime())) return ''
  const parts = Object.fromEntries(
    FORMAT.formatToParts(date).map((part) => [part.type, part.value]),
  )
  return `${parts.year}年${Number(parts.month)}月${Number(parts.day)}日 ${parts.hour}:${parts.minute}`
}
