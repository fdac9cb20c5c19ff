import { cleanDocument, leakyDocument, type KnownDocument } from './documents'
import type { KnownFile } from './knownFiles/knownFile'
import { pickFile } from './knownFiles/pickFile'
import { randomFrom } from './random'

export type Corpus = { documents: KnownDocument[]; files: KnownFile[] }

/** Half of each is clean. Together at least 2,400. */
export const DOCUMENTS = 2400
export const FILES = 280

/** The same seed gives the same corpus; each document has a generator of its own. */
export const corpusOf = (seed: number): Corpus => ({
  documents: Array.from({ length: DOCUMENTS }, (_, index) => {
    const random = randomFrom(seed * 1_000_003 + index)
    const turn = Math.floor(index / 2)
    return index % 2 === 0
      ? cleanDocument(random, `clean-${index}`)
      : leakyDocument(random, `leaky-${index}`, turn)
  }),
  files: Array.from({ length: FILES }, (_, index) => {
    const random = randomFrom(seed * 1_000_003 + 500_000 + index)
    const leaky = index % 2 === 1
    return pickFile({
      random,
      name: `file-${leaky ? 'leaky' : 'clean'}-${index}`,
      leaky,
      turn: index,
    })
  }),
})
