import type { Token } from './tokens'

/** A sticky pattern; `build` gets the match and refuses with undefined. */
export type Pattern = { regex: RegExp; build: (match: RegExpExecArray) => Token | undefined }

/** A pattern from its source; `build` gets the matched text and its groups. */
export const rule = (
  source: string,
  build: (text: string, ...groups: (string | undefined)[]) => Token | undefined,
): Pattern => ({
  regex: new RegExp(source, 'uy'),
  build: (match) => build(match[0], ...match.slice(1)),
})
