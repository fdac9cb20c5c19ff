import { LEXICON } from './lexicon'
import { PATTERNS } from './patterns'
import type { Token } from './tokens'

/**
 * Cuts a normalised text into tokens, left to right: the longest of the lexicon's words and the
 * number patterns at each place; what none knows is gathered into one `word`.
 * Linear in the length of the text.
 */
export const tokenise = (text: string): Token[] => {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const token = longer(longestWord(text, at), matchPattern(text, at))
    if (token) tokens.push(...splitMark(token))
    else pushUnknown(tokens, text[at]!)
    at += token ? token.text.length : 1
  }
  return tokens
}

/** 会后 and 批后 are an event and its mark in one word. */
const splitMark = (token: Token): Token[] =>
  token.type === 'event' && token.text.endsWith('后')
    ? [
        { ...token, text: token.text.slice(0, -1) },
        { type: 'after', text: '后' },
      ]
    : [token]

/** Marks a run of characters the lexicon does not know, so that runs join and known words do not. */
const unknown = new WeakSet<Token>()

const pushUnknown = (tokens: Token[], char: string): void => {
  const last = tokens.at(-1)
  if (last && unknown.has(last)) {
    last.text += char
    return
  }
  const token: Token = { type: 'word', text: char }
  unknown.add(token)
  tokens.push(token)
}

const matchPattern = (text: string, at: number): Token | undefined => {
  for (const { regex, build } of PATTERNS) {
    regex.lastIndex = at
    const match = regex.exec(text)
    const token = match && build(match)
    if (token) return token
  }
  return undefined
}

const byFirstChar = new Map<string, Token[]>()
for (const token of LEXICON) {
  const first = token.text[0]!
  byFirstChar.set(first, [...(byFirstChar.get(first) ?? []), token])
}
for (const words of byFirstChar.values()) words.sort((a, b) => b.text.length - a.text.length)

const longestWord = (text: string, at: number): Token | undefined => {
  const word = byFirstChar.get(text[at]!)?.find((token) => text.startsWith(token.text, at))
  return word && { ...word }
}

/** 年度报告 beats 年度; 第一个月 beats the amount of the same print; 本年度 before 结束 is a rhythm. */
const longer = (word: Token | undefined, pattern: Token | undefined): Token | undefined =>
  word && (!pattern || word.text.length > pattern.text.length || isTie(word, pattern))
    ? word
    : pattern

const isTie = (word: Token, pattern: Token): boolean =>
  word.text.length === pattern.text.length && pattern.type !== 'rhythm'
