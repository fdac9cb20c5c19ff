import { cleanSentence } from '../cleanSentences'
import { cleanTable } from '../cleanTables'
import { DOCX_PLACES, makeDocx } from '../files/makeDocx'
import { makeDocxByLibrary } from '../files/makeDocxByLibrary'
import { leakyTable } from '../leakyTables'
import { anyLeak, cleanParagraphs, freed } from './content'
import type { FileOptions, KnownFile } from './knownFile'

export const wordFile = ({ random, name, leaky, turn }: FileOptions): KnownFile => {
  const inTable = leaky && random.chance(0.35)
  const place = random.pick(DOCX_PLACES)
  const extra = leaky && !inTable ? anyLeak(random, turn) : cleanSentence(random)
  const table = inTable ? leakyTable(random) : cleanTable(random)
  const content = freed(cleanParagraphs(random), [table.rows], extra)
  const byLibrary = (place === 'body' || place === 'comment') && random.chance(0.6)
  return {
    name,
    family: `docx${byLibrary ? ' (library)' : ''}`,
    hiding: inTable ? 'table' : place,
    fileName: `${table.title}.docx`,
    marks: content.marks,
    make: () => {
      if (!byLibrary)
        return Promise.resolve(
          makeDocx({ random, ...content, extra: { text: content.extra!, place } }),
        )
      return makeDocxByLibrary(
        place === 'comment'
          ? { ...content, comment: content.extra! }
          : { ...content, paragraphs: [...content.paragraphs, content.extra!] },
      )
    },
  }
}
