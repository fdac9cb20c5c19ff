import { readContentParts } from '../../src/exchange/contentParts/readContentParts'
import { scanParts } from '../../src/domain/privacy/scanParts'
import { measure } from './measure'
import { corpusOf, type Corpus } from './privacy/corpus'
import { judge, type Found, type Verdict } from './privacy/judge'
import {
  printByKind,
  printDocuments,
  printFailures,
  printHidingPlaces,
  type Judged,
} from './privacy/report'
import type { Part } from './privacy/truth'

/**
 * Judges the privacy guard on a corpus with known answers, half of it clean but difficult.
 *
 *     npm run bench -- privacy                    the corpus of the record
 *     npm run bench -- privacy --seed 7           another one
 *     npm run bench -- privacy --failures 40      and the first 40 documents it judged wrongly
 *     npm run bench -- privacy --failures 40 --kind address
 *
 * The generator shares nothing with the detector: it writes numbers after the standards and has its
 * own names, places, labels and illnesses. It never imports `src/domain/privacy` but `scanParts`.
 *
 * - A leak is *found* when a blocking finding of the same kind holds the expected string, or at
 *   least 80% of it in one piece, after normalisation (width, case, blanks and punctuation apart).
 *   In memory the place must agree too: offsets of a text, row and column of a cell.
 * - A finding is *right* when it finds a leak, *tolerated* when honest people differ about the
 *   string (the word for the illness beside the name, a guardian's name), else a *false alarm*.
 *   Precision counts right findings and false alarms; recall counts expected leaks.
 * - A clean document is judged right when nothing is blocked, a leaky one when it is blocked for a
 *   reason that is true; it is *complete* when no leak was missed and nothing wrongly blocked.
 */
const DEFAULT_SEED = 20_220_601

const argument = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}

const blockingOf = (parts: readonly Part[]): Found[] =>
  scanParts([...parts]).blocking.map(({ kind, text, where, start, end }) => ({
    kind,
    text,
    where,
    start,
    end,
  }))

const judgeDocuments = ({ documents }: Corpus): Judged[] =>
  documents.map(({ name, family, parts, marks }) => {
    const found = blockingOf(parts)
    return { name, family, parts, marks, verdict: judge({ marks, found, parts }) }
  })

const judgeFiles = async ({ files }: Corpus): Promise<Judged[]> => {
  const judged: Judged[] = []
  for (const { name, family, hiding, fileName, marks, make } of files) {
    const read = await readContentParts({ fileName, data: await make() })
    const parts = read.ok ? read.parts : []
    const verdict: Verdict = judge({ marks, found: blockingOf(parts) })
    judged.push({
      name,
      family,
      hiding,
      parts,
      marks,
      verdict,
      ...(read.ok ? {} : { refused: read.reason }),
    })
  }
  return judged
}

const stringsOf = (parts: readonly Part[]): string[] =>
  parts.flatMap((part) => (part.kind === 'text' ? [part.text] : part.rows.flat()))

const MEGABYTE = 2 ** 20

const printRate = ({ documents }: Corpus): void => {
  const strings = documents.map(({ parts }) => stringsOf(parts))
  const size = strings.flat().reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const rounds = 3
  const guard = measure({
    size,
    rounds,
    work: () => documents.reduce((sum, { parts }) => sum + scanParts(parts).blocking.length, 0),
  })
  const reference = measure({
    size,
    rounds,
    work: () =>
      strings
        .flat()
        .reduce((sum, text) => sum + (text.match(/\d[\d\s-]{9,}[\dXx]/g)?.length ?? 0), 0),
  })
  const rate = (bytes: number): string => (bytes / MEGABYTE).toFixed(2)
  console.log(
    `\n  ${rate(size)} MB of text: scanParts ${rate(guard.perSecond)} MB/s, one regular expression ${rate(reference.perSecond)} MB/s (${(reference.perSecond / guard.perSecond).toFixed(0)} times as fast)`,
  )
}

export const run = async (): Promise<void> => {
  const seed = Number(argument('seed') ?? DEFAULT_SEED)
  const corpus = corpusOf(seed)
  const documents = judgeDocuments(corpus)
  const files = await judgeFiles(corpus)
  const all = [...documents, ...files]
  console.log(`  seed ${seed}: ${documents.length} documents, ${files.length} files`)
  printByKind(all.map(({ verdict }) => verdict))
  printDocuments('documents', documents)
  printDocuments('files', files)
  printHidingPlaces(files)
  printRate(corpus)
  const failures = Number(argument('failures') ?? 0)
  if (failures > 0) printFailures(all, { limit: failures, kind: argument('kind') })
}
