/** V8 copies shorter texts anyway. */
const SHORTEST_SLICE = 13

/**
 * The same text without the longer one that it was cut from. V8 keeps a cut as a view, so a table that
 * holds one identity number of each row would hold the whole file in memory.
 */
export const ownText = (text: string): string =>
  text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1)
