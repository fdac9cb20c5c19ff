import { z } from 'zod'

/** Kinds of advice on wording, as people read them. */
export const WORDING_KINDS = {
  typo: '错别字',
  wording: '规范用语',
  sensitive: '敏感词',
  expression: '表述错误',
} as const
export type WordingKind = keyof typeof WORDING_KINDS

/**
 * One entry of a word list: plain data, so that a county keeps its own. It is advice with a reason,
 * never a block.
 */
export type WordingEntry = {
  wrong: string
  /** What to write instead; absent where that depends on the sentence. */
  right?: string
  kind: WordingKind
  /** The reason, in Chinese. */
  note: string
  /** Longer right words and turns that hold the wrong one: 必需要素 for 必需要. */
  unless?: readonly string[]
  /** Only when one of these follows directly; `#` stands for a digit, Arabic or Chinese. */
  followedBy?: readonly string[]
  /** Only when one of these stands directly before; `#` as above. */
  precededBy?: readonly string[]
}

const LONGEST_WORD = 40
const word = (name: string) =>
  z
    .string(`请填写${name}`)
    .transform((text) => text.replace(/\s/gu, ''))
    .pipe(z.string().min(1, `请填写${name}`).max(LONGEST_WORD, `${name}不超过${LONGEST_WORD}个字`))

/** Reads an entry that a person keeps; messages are Chinese. Blanks are taken out of the words. */
export const wordingEntrySchema = z.object({
  wrong: word('要提示的词'),
  right: word('建议写法').optional(),
  kind: z.enum(Object.keys(WORDING_KINDS) as [WordingKind, ...WordingKind[]], '请选择类别'),
  note: z.string('请填写说明').trim().max(200, '说明不超过200个字'),
  unless: z.array(word('例外词语')).optional(),
  followedBy: z.array(word('后接词语')).optional(),
  precededBy: z.array(word('前接词语')).optional(),
})
