import { Parser } from 'htmlparser2'

/** Elements that stand within a line: a number may be split over several of them. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code em font i ins kbd label mark o:p q ruby s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
)
const CELLS = new Set(['td', 'th'])
/** `string` holds the words of Office's word art. */
const WRITTEN = new Set('alt content href placeholder src string summary title value'.split(' '))

/** Numbers that a drawing (SVG) is made of. */
const DRAWN = new Set('d points transform viewBox style x y width height'.split(' '))

/** What HTML or XML says, read leniently: to people, and to whoever looks at the source. */
export type MarkupText = {
  /** The running text; blocks are lines, cells are parted by tabs. */
  text: string
  /** Addresses, titles, alternative texts, values of fields and `data-…`, a line each. */
  attributes: string
  comments: string
  /** Scripts and style sheets. */
  code: string
}

/** Entities of a document type are never expanded. */
export const markupText = (source: string, { isXml = false } = {}): MarkupText => {
  const found = { text: '', attributes: '', comments: '', code: '' }
  let codeDepth = 0
  const breakAt = (name: string): void => {
    if (CELLS.has(name)) found.text += '\t'
    else if (!INLINE.has(name) || isXml) found.text += '\n'
  }
  const isCode = (name: string): boolean => !isXml && (name === 'script' || name === 'style')
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (isCode(name)) codeDepth++
        breakAt(name)
        for (const [key, value] of Object.entries(attributes))
          if (
            ((isXml && !DRAWN.has(key)) || WRITTEN.has(key) || key.startsWith('data-')) &&
            !isEmbedded(value)
          )
            found.attributes += `${decodedAddress(value)}\n`
      },
      ontext: (text) => {
        if (codeDepth > 0) found.code += text
        else found.text += text
      },
      onclosetag: (name) => {
        if (isCode(name)) codeDepth--
        breakAt(name)
      },
      oncomment: (text) => (found.comments += `${text}\n`),
    },
    { xmlMode: isXml, decodeEntities: true },
  )
  parser.end(source)
  return { ...found, text: withoutBlankLines(found.text) }
}

/** Line by line: a pattern over the whole would take hours on a file of nothing but blanks. */
const withoutBlankLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')

/** A picture written out in the address itself: digits by the thousand that mean nothing. */
const isEmbedded = (value: string): boolean => /^data:[^,]*;base64,/iu.test(value)

const decodedAddress = (value: string): string => {
  if (!value.includes('%')) return value
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}
