/**
 * The one gate for every address that comes from the CMS: http, https, mailto, tel, and addresses
 * inside this site pass; everything else (`javascript:`, `data:`, `//other-host`, …) is null and the
 * caller shows plain text. Preact escapes quotes but does not stop a dangerous scheme.
 */
export const safeHref = (address: string | null | undefined): string | null => {
  const text = (address ?? '').trim()
  // Browsers drop control characters inside an address, so `java\nscript:` would be live.
  if (text === '' || hasControlCharacter(text)) return null
  if (text.startsWith('#')) return text
  if (text.startsWith('/')) return /^\/[/\\]/.test(text) ? null : text
  const url = URL.canParse(text) ? new URL(text) : null
  return url && ALLOWED_SCHEMES.has(url.protocol) ? url.href : null
}

/** Does an address that passed lead away from this site? */
export const isExternalHref = (href: string): boolean => /^https?:/.test(href)

const ALLOWED_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

const hasControlCharacter = (text: string): boolean =>
  [...text].some((char) => char.charCodeAt(0) < 0x20 || char.charCodeAt(0) === 0x7f)
