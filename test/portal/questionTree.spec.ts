import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { questionTree, type QuestionBranch } from '../../src/portal/questionTree'
import type { Question } from '../../src/portal/sceneFields'

/** Questions by their parents; `undefined` stands for a row that could not be read. */
const rows = (...parents: (number | null | undefined)[]): (Question | null)[] =>
  parents.map((parent, index) =>
    parent === undefined ? null : { question: `问${index + 1}`, answer: '', parent },
  )

/** `1(2(3)4)`. */
const shape = (branches: readonly QuestionBranch[]): string =>
  branches
    .map(({ number, below }) => `${number}${below.length > 0 ? `(${shape(below)})` : ''}`)
    .join(' ')

describe('the tree of questions', () => {
  it.each<[string, (number | null | undefined)[], string]>([
    ['stands flat without parents', [null, null], '1 2'],
    ['nests by number, also before the parent was entered', [3, 1, null], '3(1(2))'],
    ['takes a parent that is not there for none', [null, 9, 0, -1], '1 2 3 4'],
    ['takes itself as parent for none', [1, 1], '1(2)'],
    ['cuts a circle at its first question', [2, 3, 1, 2], '1(3(2(4)))'],
    ['keeps numbers where a row could not be read', [null, undefined, 1, 2], '1(3) 4'],
    ['is empty for nothing', [], ''],
  ])('%s', (_, parents, expected) => {
    expect(shape(questionTree(rows(...parents)))).toBe(expected)
  })

  it('does not nest deeper than a person can follow', () => {
    const chain = rows(null, ...Array.from({ length: 19 }, (_, index) => index + 1))
    expect(depth(questionTree(chain))).toBe(8)
    expect(numbers(questionTree(chain)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    )
  })

  it('holds every question once, whatever the parents say', () => {
    const anyParent = fc.option(fc.oneof(fc.integer({ min: -2, max: 14 }), fc.integer()), {
      nil: null,
    })
    fc.assert(
      fc.property(
        fc.array(fc.option(anyParent, { nil: undefined }), { maxLength: 12 }),
        (parents) => {
          const tree = questionTree(rows(...parents))
          const readable = parents.flatMap((parent, index) =>
            parent === undefined ? [] : [index + 1],
          )
          expect(numbers(tree).sort((a, b) => a - b)).toEqual(readable)
          expect(depth(tree)).toBeLessThanOrEqual(8)
        },
      ),
    )
  })
})

const numbers = (branches: readonly QuestionBranch[]): number[] =>
  branches.flatMap(({ number, below }) => [number, ...numbers(below)])

const depth = (branches: readonly QuestionBranch[]): number =>
  branches.length === 0 ? 0 : 1 + Math.max(...branches.map(({ below }) => depth(below)))
