import { annexNames, comparable, findAnnexStarts, type AnnexStart } from './annexes'
import { formDoubts } from './formDoubts'
import type { GazetteDocument, GazetteDoubt, GazetteField } from './gazetteIssue'
import { squeeze, type GazetteLine } from './gazetteLines'
import { hasSentenceMark, isNumbered } from './lineShapes'
import { joinParagraphs } from './paragraphs'
import { sequenceDoubts } from './sequenceDoubts'
import { takeSignature, type Signed } from './signature'
import type { TitleBlock } from './titleBlock'

type DocumentOptions = { block: TitleBlock; range: GazetteLine[]; first: number; index: number }

/**
 * The document of one head, followed by its annexes. `range` are the lines from the body's start up
 * to the next head, `first` the number of the head's first line, `index` the document's place in the
 * gazette, to which the annexes point.
 */
export const readDocument = (options: DocumentOptions): GazetteDocument[] => {
  const { block, range, first, index } = options
  const names = annexNames({ title: block.title, lines: range })
  const found = findAnnexStarts({ lines: range, ...names })
  const missing = [...names.issued, ...names.attached].filter(
    (name) => !found.some((annex) => comparable(annex.title) === comparable(name)),
  )
  const end = found[0]?.start ?? range.length
  const signed = takeSignature(range.slice(0, end))
  const guessed = found.length === 0 ? guessAnnex({ signed, missing, range }) : undefined
  const annexes = guessed ? [guessed.annex] : found
  const ownEnd = annexes[0]?.start ?? range.length
  const trailing = signed.trailing.filter((line) => range.indexOf(line) < ownEnd)
  const head = block.bodyHead ? [block.bodyHead] : []
  const own = [...head, ...signed.body, ...trailing]
  const { paragraphs, doubts } = joinParagraphs(own)
  const last = range[ownEnd - 1]?.number ?? own.at(-1)?.number ?? first
  const issuer = block.issuer ?? (signed.issuers.join('、') || undefined)
  const dateMade = signed.dateMade ?? block.dateMade
  const document: GazetteDocument = {
    title: block.title,
    kind: block.kind,
    ...(block.documentNumber ? { documentNumber: block.documentNumber } : {}),
    ...(block.registrationNumber ? { registrationNumber: block.registrationNumber } : {}),
    ...(dateMade ? { dateMade } : {}),
    ...(issuer ? { issuer } : {}),
    ...(block.speaker ? { speaker: block.speaker } : {}),
    ...(block.addressee ? { addressee: block.addressee } : {}),
    body: paragraphs,
    lines: [first, Math.max(first, last)],
    doubts: [
      ...block.doubts,
      ...doubts,
      ...sequenceDoubts(own),
      ...formDoubts({ block, signed, first, body: paragraphs }),
      ...(guessed
        ? []
        : missing.map((name) => doubt(first, 'annex', `所印发的《${name}》未见正文或标题不一致`))),
    ],
  }
  return [
    document,
    ...annexes.map((annex, at) =>
      readAnnex({
        annex,
        range: range.slice(annex.start, annexes[at + 1]?.start ?? range.length),
        parent: index,
        extra: guessed ? [guessed.doubt] : [],
      }),
    ),
  ]
}

const readAnnex = ({
  annex,
  range,
  parent,
  extra,
}: {
  annex: AnnexStart
  range: GazetteLine[]
  parent: number
  extra: GazetteDoubt[]
}): GazetteDocument => {
  const first = range[0]!.number
  const bodyLines = range.slice(annex.bodyStart - annex.start)
  const signed = takeSignature(bodyLines)
  const own = [...signed.body, ...signed.trailing]
  const { paragraphs, doubts } = joinParagraphs(own)
  const broken = '标题排印时换行或夹有空格，已按通知所引名称连成一句'
  return {
    title: annex.title,
    kind: annex.kind,
    ...(signed.dateMade ? { dateMade: signed.dateMade } : {}),
    ...(signed.issuers.length > 0 ? { issuer: signed.issuers.join('、') } : {}),
    body: paragraphs,
    parent,
    lines: [first, range.at(-1)!.number],
    doubts: [
      ...extra,
      ...(annex.broken ? [doubt(first, 'title', broken)] : []),
      ...doubts,
      ...sequenceDoubts(own),
      ...(own.length === 0 ? [doubt(first, 'body', '只见标题，未见正文')] : []),
    ],
  }
}

/** Under the signature, the first line that looks like a title stands for the one annex not found. */
const guessAnnex = ({
  signed,
  missing,
  range,
}: {
  signed: Signed
  missing: string[]
  range: GazetteLine[]
}): { annex: AnnexStart; doubt: GazetteDoubt } | undefined => {
  const first = signed.trailing[0]
  if (missing.length !== 1 || !first || !looksLikeTitle(first.text)) return undefined
  const start = range.indexOf(first)
  const title = squeeze(first.text)
  const reason = `标题“${title}”与通知所印发的《${missing[0]}》不一致，按排印位置认作印发件`
  return {
    annex: { start, bodyStart: start + 1, title, kind: 'issued-annex', broken: false },
    doubt: doubt(first.number, 'title', reason),
  }
}

const looksLikeTitle = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= 60 &&
  !hasSentenceMark(text) &&
  !isNumbered(text) &&
  !/^[（(]|[，,：:]|^附件|^抄送/.test(text)

const doubt = (line: number, field: GazetteField, reason: string): GazetteDoubt => ({
  line,
  field,
  reason,
})
