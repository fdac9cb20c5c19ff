import { NUMBER_SOURCE as N, parseNumeral } from './numerals'
import { simplify } from './traditionalCharacters'

/**
 * One spelling for one thing before reading: full-width digits and punctuation become half-width
 * (NFKC), all white space goes (tables break lines inside words), and the typing and OCR slips seen in
 * real catalogues are put right. Idempotent.
 */
export const normaliseText = (raw: string): string => {
  const compatible = raw.replace(CIRCLE_ZERO, '〇').replace(LIST_GLYPHS, ';').normalize('NFKC')
  // After NFKC, which itself makes traditional characters of compatibility ideographs.
  let text = simplify(compatible)
    .replace(NOISE, '')
    .replace(REPEATED_NUMBER, oneNumber)
    .replace(BRACKETED_NUMBER, '$1')
    .replace(LIST_NUMBERS, ';')
  for (const [wrong, right] of SLIPS) text = text.replace(wrong, right)
  return text
}

/** ①②, ⑴, ⒈, ㈠ and bullets separate list entries; NFKC would turn them into digits of the limit. */
const LIST_GLYPHS =
  /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289●○◆◇■□▪•·☐☑√]/gu

/** 二○二五 written with a circle for the zero. */
const CIRCLE_ZERO = /(?<=[一二三四五六七八九〇])[○Ｏ](?=[○一二三四五六七八九〇])/gu

/** `1.`, `2、`, `(3)`, `一、` before an entry; never `1.5`, `1、7月` or 第(一)项. */
const LIST_NUMBERS =
  /(?<![0-9.第])[0-9]{1,2}\.(?=[^0-9])|(?<!第)\((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\)(?!个?工作日)|(?<=^|[;。])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[、)](?![0-9一二三四五六七八九十])/gu

/** `20(二十)个工作日` says one number twice; two different ones stay, to be questioned. */
const REPEATED_NUMBER = new RegExp(`(${N})\\((${N})\\)(?=个|工作日|[日天周月年])`, 'gu')
const oneNumber = (whole: string, first: string, second: string): string =>
  parseNumeral(first) === parseNumeral(second) ? first : whole

/** 公示(7)个工作日. */
const BRACKETED_NUMBER = new RegExp(`\\((${N})\\)(?=个?工作日|[日天]内)`, 'gu')

/** White space, zero-width characters, quotation marks and mark-up that carry no meaning. */
const NOISE = /[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad*_#"'“”‘’「」『』]/gu

/** Slips and variants, each seen in or close to a real cell. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/曰/gu, '日'],
  [/(?:\.{2,}|[…⋯]+|。{2,})/gu, '…'],
  [/[~〜～∼﹣–—―−－]+/gu, '-'],
  [/[,，]+/gu, ','],
  [/(?<=[0-9])(?:[Oo]|[〇零](?=[个工日天]))/gu, '0'],
  [/个个/gu, '个'],
  [/(?<![A-Za-z])[lI|](?=[0-9])|(?<=[0-9])[lI|](?=[0-9]|个?工|[日天])/gu, '1'],
  [/之起日|这日起|之日期|日之起|之日启/gu, '之日起'],
  [/之日起起/gu, '之日起'],
  [/各工作日|个工作目|个工做日|个工作天|个工作日日/gu, '个工作日'],
  [/形成或着/gu, '形成或者'],
  [/公开内公开/gu, '公开'],
  [/日内内/gu, '日内'],
]
