import { annexNames, comparable, findAnnexStarts, type AnnexStart } from './annexes'
import { findTitleBlocks } from './findTitleBlocks'
import type { GazetteDocument, GazetteDoubt, GazetteField, GazetteIssue } from './gazetteIssue'
import { gazetteLines, squeeze, type GazetteLine } from './gazetteLines'
import { withIssueDoubts } from './issueDoubts'
import { hasSentenceMark, isNumbered } from './lineShapes'
import { joinParagraphs } from './paragraphs'
import { sequenceDoubts } from './sequenceDoubts'
import { takeSignature, type Signed } from './signature'
import type { TitleBlock } from './titleBlock'

/**
 * Splits the text of a government gazette into its documents, in the order of the print: speeches,
 * notices and what they issue (an annex points to its notice by `parent`). Line by line: a head
 * (organ, title, number, registration number, addressee), a body, a signature and a date; annexes
 * are the ones that the notice names in 《…》. What the print leaves open becomes a doubt with its
 * line; a text without any document gives an issue without documents.
 */
export const splitGazette = (text: string): GazetteIssue => {
  const lines = gazetteLines(text)
  const blocks = findTitleBlocks(lines)
  const documents: GazetteDocument[] = []
  blocks.forEach((block, at) => {
    const range = lines.slice(block.bodyStart, blocks[at + 1]?.start ?? lines.length)
    const first = lines[block.start]!.number
    documents.push(...readDocument({ block, range, first, index: documents.length }))
  })
  const unclaimed = lines.slice(0, blocks[0]?.start ?? 0)
  return { documents: withIssueDoubts(documents), doubts: unclaimedDoubts(unclaimed) }
}

type DocumentOptions = { block: TitleBlock; range: GazetteLine[]; first: number; index: number }

/** The document of one head, followed by its annexes. */
const readDocument = (options: DocumentOptions): GazetteDocument[] => {
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

/** What a complete document would show and this one does not. */
const formDoubts = ({
  block,
  signed,
  first,
  body,
}: {
  block: TitleBlock
  signed: Signed
  first: number
  body: string[]
}): GazetteDoubt[] => {
  if (block.kind === 'speech') {
    return block.dateMade || signed.dateMade ? [] : [doubt(first, 'dateMade', '讲话未印日期')]
  }
  const headIssuer = block.issuer?.replaceAll('、', '')
  const differs = headIssuer && signed.issuers.length > 0 && headIssuer !== signed.issuers.join('')
  const end = signed.line || first
  return [
    ...(block.documentNumber ? [] : [doubt(first, 'documentNumber', '未见发文字号')]),
    ...(signed.issuers.length > 0 ? [] : [doubt(end, 'issuer', '正文之后未见落款机关')]),
    ...(signed.dateMade || block.dateMade ? [] : [doubt(end, 'dateMade', '未见成文日期')]),
    ...(differs
      ? [doubt(end, 'issuer', `标题的发文机关与落款“${signed.issuers.join('、')}”不一致`)]
      : []),
    ...(signed.trailing.some((line) => hasSentenceMark(line.text))
      ? [doubt(end, 'body', '落款之后仍有文字，已接在正文末尾，请核对是否属于本件')]
      : []),
    ...(body.length === 0 ? [doubt(first, 'body', '未见正文')] : []),
  ]
}

const unclaimedDoubts = (lines: GazetteLine[]): GazetteDoubt[] => {
  const first = lines[0]
  if (!first) return []
  const last = lines.at(-1)!.number
  return [
    doubt(
      first.number,
      'title',
      `第${first.number}行至第${last}行在第一件文件之前，未归入任何文件`,
    ),
  ]
}

const doubt = (line: number, field: GazetteField, reason: string): GazetteDoubt => ({
  line,
  field,
  reason,
})
