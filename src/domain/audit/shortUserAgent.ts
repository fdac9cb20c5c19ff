/** Most particular first: every browser of today also calls itself Chrome and Safari. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\/(\d+)/, '微信'],
  [/Edg\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/QQBrowser\/(\d+)/, 'QQ 浏览器'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrome\/(\d+)/, 'Chrome'],
  [/Version\/(\d+)[^ ]* (?:Mobile\/\S+ )?Safari/, 'Safari'],
]

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/Windows NT/, 'Windows'],
  [/HarmonyOS/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

const LONGEST = 80

/** What a browser calls itself, short enough to read in a list: `Chrome 126 / Windows`. */
export const shortUserAgent = (userAgent: string | null | undefined): string | undefined => {
  const text = userAgent?.trim()
  if (!text) return undefined
  const browser = BROWSERS.map(([pattern, name]) => [name, pattern.exec(text)?.[1]] as const).find(
    ([, version]) => version,
  )
  if (!browser) return text.slice(0, LONGEST)
  const system = SYSTEMS.find(([pattern]) => pattern.test(text))?.[1]
  return [browser.join(' '), system].filter(Boolean).join(' / ')
}
