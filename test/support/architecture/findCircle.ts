/** A directed graph: each node with the nodes it points at. */
export type Graph = ReadonlyMap<string, Iterable<string>>

/** One circle of a graph as the nodes along it, the first again at the end; null when there is none. */
export const findCircle = (graph: Graph): string[] | null => {
  const finished = new Set<string>()
  const path: string[] = []
  const visit = (node: string): string[] | null => {
    if (finished.has(node)) return null
    const seenAt = path.indexOf(node)
    if (seenAt >= 0) return [...path.slice(seenAt), node]
    path.push(node)
    for (const next of graph.get(node) ?? []) {
      const circle = visit(next)
      if (circle) return circle
    }
    path.pop()
    finished.add(node)
    return null
  }
  for (const node of graph.keys()) {
    const circle = visit(node)
    if (circle) return circle
  }
  return null
}
