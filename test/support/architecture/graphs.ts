import type { Graph } from './findCircle'
import { importsOf } from './importsOf'
import { ROOMS, roomOf } from './rooms'
import type { SourceTree } from './sourceTree'

/** The import table itself, types included: an arrow is an arrow. */
export const tableGraph = (): Graph =>
  new Map(
    Object.entries(ROOMS).map(([name, { rooms, typesOf = [] }]) => [name, [...rooms, ...typesOf]]),
  )

/** Which room in fact imports which, types included. */
export const roomGraph = (tree: SourceTree): Graph => {
  const graph = new Map<string, Set<string>>()
  for (const { file, target } of importsOf(tree)) {
    if (target === null || roomOf(target) === roomOf(file)) continue
    edgesOf(graph, roomOf(file)).add(roomOf(target))
  }
  return graph
}

/** Which file loads which when the program runs; types are erased and left out. */
export const fileGraph = (tree: SourceTree): Graph => {
  const graph = new Map<string, Set<string>>()
  for (const { file, target, typeOnly } of importsOf(tree))
    if (target !== null && !typeOnly) edgesOf(graph, file).add(target)
  return graph
}

const edgesOf = (graph: Map<string, Set<string>>, node: string): Set<string> => {
  const edges = graph.get(node) ?? new Set()
  graph.set(node, edges)
  return edges
}
