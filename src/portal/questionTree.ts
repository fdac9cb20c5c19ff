import type { Question } from './sceneFields'

export type QuestionBranch = { number: number; question: Question; below: QuestionBranch[] }

/** Deeper than a person can follow; what lies below it stands beside. Bounds the nesting of a page. */
const MAX_DEPTH = 8

/**
 * Questions as a tree by the numbers of their parents. A parent that is missing, unreadable or the
 * question itself counts for nothing; of a circle the first question stands at the top. Every question
 * that could be read stands in the tree exactly once, in the order entered.
 */
export const questionTree = (questions: readonly (Question | null)[]): QuestionBranch[] => {
  const branches = questions.map(
    (question, index): QuestionBranch | null =>
      question && { number: index + 1, question, below: [] },
  )
  const parents = questions.map((question, index) => {
    const parent = question?.parent ?? 0
    return parent !== index + 1 && questions[parent - 1] ? parent : 0
  })
  breakCircles(parents)
  const depths = depthsOf(parents)
  const top: QuestionBranch[] = []
  branches.forEach((branch, index) => {
    if (!branch) return
    const above = branches[shallowParent({ index, parents, depths }) - 1]
    if (above) above.below.push(branch)
    else top.push(branch)
  })
  return top
}

/** Walks up from each; meeting itself again, the first of the circle loses its parent. */
const breakCircles = (parents: number[]): void => {
  const isDone = parents.map(() => false)
  parents.forEach((_, start) => {
    const path = new Set<number>()
    let at = start + 1
    while (at > 0 && !isDone[at - 1] && !path.has(at)) {
      path.add(at)
      at = parents[at - 1] ?? 0
    }
    if (at > 0 && path.has(at)) parents[firstOfCircle(at, parents) - 1] = 0
    for (const seen of path) isDone[seen - 1] = true
  })
}

const firstOfCircle = (from: number, parents: readonly number[]): number => {
  let first = from
  for (let at = parents[from - 1] ?? 0; at !== from; at = parents[at - 1] ?? from)
    first = Math.min(first, at)
  return first
}

/** How deep each stands, 1 at the top. */
const depthsOf = (parents: readonly number[]): number[] => {
  const depths: number[] = parents.map(() => 0)
  parents.forEach((_, start) => {
    const path: number[] = []
    for (let at = start + 1; at > 0 && !depths[at - 1]; at = parents[at - 1] ?? 0) path.push(at)
    for (const at of path.reverse()) depths[at - 1] = (depths[(parents[at - 1] ?? 0) - 1] ?? 0) + 1
  })
  return depths
}

type ShallowParentOptions = {
  index: number
  parents: readonly number[]
  depths: readonly number[]
}

/** The nearest question above that may still have others below it. */
const shallowParent = ({ index, parents, depths }: ShallowParentOptions): number => {
  let parent = parents[index] ?? 0
  while (parent > 0 && (depths[parent - 1] ?? 0) >= MAX_DEPTH) parent = parents[parent - 1] ?? 0
  return parent
}
