import { squeeze, type GazetteLine } from './gazetteLines'

/** An annex that starts at `start` in the given lines; its body starts at `bodyStart`. */
export type AnnexStart = {
  start: number
  bodyStart: number
  /** The title as printed, without white space. */
  title: string
  kind: 'issued-annex' | 'attachment'
  /** Was the title printed over several lines or with spaces inside? */
  broken: boolean
}

/** The names of what a document issues (印发《…》) and of what it only attaches (附件：1.…). */
export const annexNames = ({
  title,
  lines,
}: {
  title: string
  lines: GazetteLine[]
}): { issued: string[]; attached: string[] } => {
  const inTitle = ISSUES.test(title.replace(/《.*》/g, '')) ? outerBookNames(title) : []
  const issued = inTitle.length > 0 ? inTitle : issuedInBody(lines)
  const attached = attachmentList(lines).filter((name) => !issued.includes(name))
  return { issued, attached }
}

/** Finds where the named annexes start, in the order of the print, each name once. */
export const findAnnexStarts = ({
  lines,
  issued,
  attached,
}: {
  lines: GazetteLine[]
  issued: string[]
  attached: string[]
}): AnnexStart[] => {
  const wanted = new Map<string, AnnexStart['kind']>([
    ...attached.map((name) => [comparable(name), 'attachment'] as const),
    ...issued.map((name) => [comparable(name), 'issued-annex'] as const),
  ])
  const starts: AnnexStart[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const found = annexAt(lines, at, wanted)
    if (!found) continue
    const label = at > 0 && ANNEX_LABEL.test(squeeze(lines[at - 1]!.text)) ? 1 : 0
    starts.push({ ...found, start: at - label })
    wanted.delete(comparable(found.title))
    at = found.bodyStart - 1
  }
  return starts
}

/** The outermost 《…》 of a text, nested ones kept inside. */
export const outerBookNames = (text: string): string[] => {
  const names: string[] = []
  let depth = 0
  let name = ''
  for (const char of text) {
    if (char === '》' && depth > 0) {
      depth -= 1
      if (depth === 0) names.push(name)
    }
    if (depth > 0) name += char
    if (char === '《') {
      if (depth === 0) name = ''
      depth += 1
    }
  }
  return names
}

/** Titles compare without white space, book marks and differences of width. */
export const comparable = (title: string): string =>
  squeeze(title)
    .normalize('NFKC')
    .replace(/[《》〈〉“”"]/g, '')

const ISSUES = /印发|转发|批转|公布|发布/
const ANNEX_LABEL = /^附件?[\d一二三四五六七八九十]*[：:.、]?$/
const MOST_TITLE_LINES = 5

const annexAt = (
  lines: GazetteLine[],
  at: number,
  wanted: ReadonlyMap<string, AnnexStart['kind']>,
): Omit<AnnexStart, 'start'> | undefined => {
  let title = ''
  for (let end = at; end < Math.min(lines.length, at + MOST_TITLE_LINES); end += 1) {
    const text = lines[end]!.text
    title += squeeze(text)
    const kind = wanted.get(comparable(title))
    // A list of attachments in the body (附件：1.…) is no start: its lines carry a number or 附件.
    if (kind) return { title, kind, bodyStart: end + 1, broken: end > at || / /.test(text) }
  }
  return undefined
}

/** 《A》和《B》……现印发给你们, within one sentence. */
const issuedInBody = (lines: GazetteLine[]): string[] =>
  lines
    .map((line) => squeeze(line.text))
    .join('')
    .split(/[。；]/)
    .filter((sentence) =>
      /(?:现|予以|一并)?印发(?:给你们|你们)|现予(?:公布|发布|印发)/.test(sentence),
    )
    .flatMap((sentence) => outerBookNames(sentence.replace(/根据《.*?》/g, '')))

const attachmentList = (lines: GazetteLine[]): string[] => {
  const first = lines.findIndex((line) => /^附件?[：:]\S/.test(squeeze(line.text)))
  if (first < 0) return []
  const names = [squeeze(lines[first]!.text).replace(/^附件?[：:]/, '')]
  for (const line of lines.slice(first + 1)) {
    if (!/^\d{1,2}[.．、]/.test(line.text)) break
    names.push(squeeze(line.text))
  }
  return names.map((name) => name.replace(/^\d{1,2}[.．、]/, '').replace(/[。；]$/, ''))
}
