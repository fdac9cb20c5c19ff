import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** A file the portal itself ships, with its content hash in the name so that it can be kept for ever. */
export type Asset = { href: string; text: string; contentType: string }

export const stylesheet = loadAsset('portal.css', 'text/css; charset=utf-8')
export const favicon = loadAsset('favicon.svg', 'image/svg+xml')

export const assets: readonly Asset[] = [stylesheet, favicon]

function loadAsset(fileName: string, contentType: string): Asset {
  const text = readFileSync(new URL(`./assets/${fileName}`, import.meta.url), 'utf8')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  return { href: `/assets/${fileName.replace('.', `.${hash}.`)}`, text, contentType }
}
