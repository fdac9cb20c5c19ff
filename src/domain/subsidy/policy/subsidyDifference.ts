import { diffArrays } from 'diff'
import type { DifferencePiece, PartDifference } from '../../publication/contentDifference'
import type { PublicSubsidyFacts } from '../../publication/publicSubsidies'
import { SEVEN_ELEMENTS } from '../subsidyFields'
import { SEVEN_ELEMENT_KEYS, sevenElementsOf } from './sevenElements'
import { readSubsidyGroup } from './subsidyGroup'
import { SUBSIDY_GROUP_NAMES, SUBSIDY_GROUP_LABELS, subsidyGroupText } from './subsidyTexts'

/** What an edition changed against the one before it, element by element; equal elements are left out. */
export const subsidyDifference = (
  previous: PublicSubsidyFacts,
  next: PublicSubsidyFacts,
): PartDifference[] => {
  const before = sevenElementsOf(previous)
  const after = sevenElementsOf(next)
  return SEVEN_ELEMENT_KEYS.flatMap((key) =>
    partDifference(SEVEN_ELEMENTS[key], before[key], after[key]),
  )
}

/** What changed in the group of a working copy, for its reviewers: everything that approvals cover. */
export const subsidyGroupDifference = (
  before: Readonly<Record<string, unknown>> | undefined,
  after: Readonly<Record<string, unknown>> | undefined,
): PartDifference[] => {
  const earlier = readSubsidyGroup(before)
  const later = readSubsidyGroup(after)
  return SUBSIDY_GROUP_NAMES.flatMap((name) =>
    partDifference(
      SUBSIDY_GROUP_LABELS[name],
      subsidyGroupText(earlier, name),
      subsidyGroupText(later, name),
    ),
  )
}

const partDifference = (part: string, before: string, after: string): PartDifference[] =>
  before === after ? [] : [{ part, pieces: piecesOf(before, after) }]

/** By words: of a sum that changed the whole is struck, not one digit of it. */
const piecesOf = (before: string, after: string): DifferencePiece[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))

const wordsOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*|[A-Za-z]+|[^]/gu) ?? []
