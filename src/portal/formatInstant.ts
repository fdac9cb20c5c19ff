/** Shows a system instant (ISO 8601) in Asia/Shanghai, whatever the server's own time zone. */

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000

/** `2026年11月23日 09:30`. */
export const formatInstant = (iso: string): string => {
  const at = shanghai(iso)
  const date = `${at.getUTCFullYear()}年${at.getUTCMonth() + 1}月${at.getUTCDate()}日`
  return `${date} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`
}

/** `2026-11-23 09:30`, the form of the PubDate label (政府网站发展指引, 网页标签). */
export const formatPubDate = (iso: string): string =>
  shanghai(iso).toISOString().slice(0, 16).replace('T', ' ')

/** `2026-11-23T09:30:00+08:00`, for the `datetime` attribute. */
export const formatMachineInstant = (iso: string): string =>
  `${shanghai(iso).toISOString().slice(0, 19)}+08:00`

const shanghai = (iso: string): Date => new Date(new Date(iso).getTime() + SHANGHAI_OFFSET_MS)

const two = (value: number): string => String(value).padStart(2, '0')
