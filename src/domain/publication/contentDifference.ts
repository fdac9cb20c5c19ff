/** What changed between two contents, in words that a reviewer reads: only the difference is shown again. */
import { diffChars } from 'diff'
import { ELEMENT_MODES } from './contentStandard'
import { plainTextOf, textBlocksOf } from './richTextWalk'
import { subsidyGroupDifference } from '../subsidy/policy/subsidyDifference'
import { paymentsText } from '../subsidy/publication/paymentsText'
import type { ReviewableContent, ReviewableFile } from './reviewableContent'

export type DifferencePiece = { kind: 'same' | 'added' | 'removed'; text: string }

/** One part that differs: its Chinese name and its text in pieces. */
export type PartDifference = { part: string; pieces: DifferencePiece[] }

/** Parts in the order of the form; those that are equal are left out. */
export const contentDifference = (
  before: ReviewableContent,
  after: ReviewableContent,
): PartDifference[] => {
  const keys = [...new Set([...after.elements, ...before.elements].map(({ key }) => key))]
  return [
    difference('标题', before.title, after.title),
    difference('信息形成日期', before.formedOn ?? '', after.formedOn ?? ''),
    difference('来源', before.source, after.source),
    difference('更正说明', before.correctionReason, after.correctionReason),
    ...keys.map((key) =>
      difference(
        elementLabel(key, after, before),
        elementText(before, key),
        elementText(after, key),
      ),
    ),
    bodyDifference(before, after),
    difference('附件', filesText(before.attachments), filesText(after.attachments)),
    difference('正文中的图片和视频', filesText(before.media), filesText(after.media)),
    difference('文件信息', recordText(before.policy), recordText(after.policy)),
    difference('解读信息', recordText(before.interpretation), recordText(after.interpretation)),
    ...subsidyGroupDifference(before.subsidy, after.subsidy),
    difference('发放公示', paymentsText(before), paymentsText(after)),
  ].filter((part): part is PartDifference => part !== null)
}

const difference = (part: string, before: string, after: string): PartDifference | null =>
  before === after ? null : { part, pieces: piecesOf(before, after) }

const piecesOf = (before: string, after: string): DifferencePiece[] =>
  diffChars(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))

/** The body by characters; one that only changed in its format says so. */
const bodyDifference = (
  before: ReviewableContent,
  after: ReviewableContent,
): PartDifference | null => {
  const texts = difference('正文', plainTextOf(before.body), plainTextOf(after.body))
  if (texts) return { ...texts, pieces: texts.pieces.map(shortened) }
  return JSON.stringify(before.body) === JSON.stringify(after.body)
    ? null
    : {
        part: '正文',
        pieces: [
          {
            kind: 'same',
            text: `文字没有变化，只调整了格式（共 ${textBlocksOf(after.body).length} 段）`,
          },
        ],
      }
}

const CONTEXT = 40

/** Of what stayed the same only the ends next to a change are shown. */
const shortened = (piece: DifferencePiece): DifferencePiece =>
  piece.kind !== 'same' || piece.text.length <= CONTEXT * 3
    ? piece
    : { ...piece, text: `${piece.text.slice(0, CONTEXT)}……${piece.text.slice(-CONTEXT)}` }

const elementText = ({ elements }: ReviewableContent, key: string): string => {
  const entry = elements.find((one) => one.key === key)
  return entry
    ? `${entry.mode === 'text' ? '' : `（${ELEMENT_MODES[entry.mode]}）`}${entry.text}`
    : ''
}

const elementLabel = (key: string, ...contents: ReviewableContent[]): string =>
  contents.flatMap(({ elements }) => elements).find((one) => one.key === key)?.label ?? key

const filesText = (files: readonly ReviewableFile[]): string =>
  files
    .map(
      ({ fileName, hash, alt, caption }) =>
        `${fileName}${alt ? `（${alt}）` : ''}${caption ? ` ${caption}` : ''} ${hash}`,
    )
    .join('\n')

const recordText = (record: Record<string, unknown> | null): string =>
  record
    ? Object.entries(record)
        .map(
          ([name, value]) =>
            `${name}：${typeof value === 'string' ? value : JSON.stringify(value)}`,
        )
        .join('\n')
    : ''
