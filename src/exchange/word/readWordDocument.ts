import type { RichTextTree } from '../../domain/publication/publicRecords'
import { buildBody } from './buildBody'
import { convertToHtml } from './convertToHtml'
import { judgeHeadings } from './judgeHeadings'
import { rootNode } from './lexicalNodes'
import { collectLosses, type Dropped } from './losses'
import { nameImages, type ImportedImage } from './nameImages'
import { nodeIds } from './nodeIds'
import { noteSideParts } from './noteSideParts'
import { BROKEN_FILE, openWordPackage, type WordParts } from './openWordPackage'
import { readHtml } from './readHtml'
import { mainPartOf } from './relationships'
import { simplifyWord } from './simplifyWord'
import { takeTitle } from './takeTitle'
import { XmlRefused } from './xmlTree'

export type ImportedWord = {
  /** Taken out of the body; null where the document shows none. */
  title: string | null
  body: RichTextTree
  /** `image:N` in the body is the N-th of these, until `placeImages` puts an id there. */
  images: ImportedImage[]
  /** What did not come in as it was, in Chinese. */
  dropped: Dropped[]
}

export type ReadWordResult =
  | { ok: true; document: ImportedWord }
  /** A Chinese reason that says what to do. */
  | { ok: false; reason: string }

/**
 * A .docx of Word or WPS as content of the office's editor: headings, lists, tables, links, notes and
 * pictures, with a list of everything that was left out or changed. Deleted text of tracked revisions
 * and hidden text never come in. Equal files give equal results.
 */
export const readWordDocument = async (data: Buffer): Promise<ReadWordResult> => {
  const opened = await openWordPackage(data)
  if (!opened.ok) return opened
  try {
    const document = await convert({ parts: opened.parts, data })
    return document ? { ok: true, document } : { ok: false, reason: BROKEN_FILE }
  } catch (error) {
    if (error instanceof XmlRefused) {
      const reason = error.message === 'size' ? TOO_COMPLEX : BROKEN_FILE
      return { ok: false, reason }
    }
    throw error
  }
}

const TOO_COMPLEX =
  '文档内容过多或结构异常，不能导入。请拆分成几个文档，或把正文粘贴到新文档后再导入。'

type ConvertOptions = { parts: WordParts; data: Buffer }

const convert = async ({ parts, data }: ConvertOptions): Promise<ImportedWord | null> => {
  const mainPart = mainPartOf(parts)
  if (mainPart === null) return null
  const losses = collectLosses()
  const nextId = nodeIds(data)
  const word = simplifyWord({ parts, mainPart, losses })
  const { html, pictures } = await convertToHtml(word, losses)
  const { title, rest } = takeTitle(readHtml({ html, facts: word.facts, losses, nextId }))
  const headings = judgeHeadings(rest, losses)
  const nodes = buildBody({ blocks: rest, headings, losses, nextId })
  noteSideParts({ parts, mainPart, losses })
  return {
    title,
    body: { root: rootNode(nodes) as unknown as RichTextTree['root'] },
    images: nameImages(pictures, rest),
    dropped: losses.list(),
  }
}
