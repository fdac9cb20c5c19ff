import { SaxesParser } from 'saxes'
import { READING_LIMITS } from '../budget'
import { DAMAGED, Unreadable } from '../unreadable'

/** An element by its local name: producers choose prefixes as they like (`w:p`, `x:row`, `row`). */
export type XmlElement = { name: string; attributes: Readonly<Record<string, string>> }

export type XmlHandler = {
  open?: (element: XmlElement) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

/** The value of an attribute by its local name, whatever its prefix. */
export const attributeOf = ({ attributes }: XmlElement, name: string): string | undefined => {
  const direct = attributes[name]
  if (direct !== undefined) return direct
  for (const key in attributes) if (key.endsWith(`:${name}`)) return attributes[key]
  return undefined
}

/**
 * Walks XML as a stream; the root element decides who handles it (`undefined`: nobody, the rest is
 * only checked for faults). Entities of a document type are never expanded: a document type is no
 * part of any office format and is refused. Throws `Unreadable` for malformed XML.
 */
export const walkXml = async (
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  handlerFor: (root: XmlElement) => XmlHandler | undefined,
): Promise<void> => {
  const feed = xmlFeed(handlerFor)
  for await (const chunk of source) feed.write(chunk)
  feed.close()
}

/** Takes the bytes of an XML part as they come; both functions throw `Unreadable`. */
export type XmlFeed = { write: (chunk: Uint8Array) => void; close: () => void }

/** `walkXml` for a reader that pulls the bytes itself, to hand on what it has found in between. */
export const xmlFeed = (handlerFor: (root: XmlElement) => XmlHandler | undefined): XmlFeed => {
  const feed = characterFeed(handlerFor)
  let decoder: TextDecoder | undefined
  return {
    write: (chunk) => {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
      const opened = decoder
      asXml(() => feed.write(opened.decode(chunk, { stream: true })))
    },
    close: () =>
      asXml(() => {
        if (decoder) feed.write(decoder.decode())
        feed.close()
      }),
  }
}

/** The encoding of an XML part by its first bytes: UTF-8, or UTF-16 with or without a mark. */
export const encodingOf = ([a, b]: Uint8Array): string => {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

const characterFeed = (handlerFor: (root: XmlElement) => XmlHandler | undefined) => {
  const parser = new SaxesParser()
  let handler: XmlHandler | undefined
  let depth = 0
  parser.on('doctype', () => {
    throw new Unreadable(DAMAGED)
  })
  parser.on('opentag', (tag) => {
    const element = { name: localName(tag.name), attributes: tag.attributes }
    if (depth === 0) handler = handlerFor(element)
    if (++depth > READING_LIMITS.xmlDepth) throw new Unreadable(DAMAGED)
    handler?.open?.(element)
  })
  parser.on('closetag', (tag) => {
    depth--
    handler?.close?.(localName(tag.name))
  })
  const text = (characters: string) => handler?.text?.(characters)
  parser.on('text', text)
  parser.on('cdata', text)
  return {
    write: (characters: string) => void parser.write(characters),
    close: () => void parser.close(),
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const asXml = (step: () => void): void => {
  try {
    step()
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(DAMAGED)
  }
}
