import { pinyin } from 'pinyin-pro'

/** 财政局 → `czj`: the initials of a name, for the code of a unit. Prefixes of county and title stay in. */
export const initialsOf = (name: string): string =>
  letters(pinyin(han(name), { pattern: 'first', toneType: 'none', type: 'array' }))

/** 张三 → `zhangsan`: the user name of a person; surnames are read as surnames. */
export const usernameOf = (name: string): string =>
  letters(pinyin(han(name), { toneType: 'none', type: 'array', surname: 'head', v: true }))

const MOST_LETTERS = 32

const han = (text: string): string => text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '')

const letters = (syllables: readonly string[]): string =>
  syllables
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(0, MOST_LETTERS)
