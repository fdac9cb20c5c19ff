/**
 * One spelling for one thing before reading: full-width digits and punctuation become half-width
 * (NFKC), all white space goes (tables break lines inside words), and the typing and OCR slips seen in
 * real catalogues are put right. Idempotent.
 */
export const normaliseText = (raw: string): string => {
  let text = raw
    .replace(CIRCLE_ZERO, '〇')
    .replace(LIST_GLYPHS, ';')
    .normalize('NFKC')
    .replace(NOISE, '')
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
  /(?<![0-9.第])[0-9]{1,2}\.(?=[^0-9])|(?<!第)\((?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\)|(?<=^|[;。])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})[、)](?![0-9一二三四五六七八九十])/gu

/** White space, zero-width characters, quotation marks and mark-up that carry no meaning. */
const NOISE = /[\s\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad*_#"'“”‘’「」『』]/gu

/** Slips and variants, each seen in or close to a real cell. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/曰/gu, '日'],
  [/內/gu, '内'],
  [/後/gu, '后'],
  [/個/gu, '个'],
  [/(?:\.{2,}|[…⋯]+|。{2,})/gu, '…'],
  [/[~〜～∼﹣–—―−－]+/gu, '-'],
  [/[,，]+/gu, ','],
  [/(?<=[0-9])O/gu, '0'],
  [/之起日|这日起|之日期|日之起|之日启/gu, '之日起'],
  [/之日起起/gu, '之日起'],
  [/各工作日|个工作目|个工做日|个工作天|个工作日日/gu, '个工作日'],
  [/形成或着/gu, '形成或者'],
  [/公开内公开/gu, '公开'],
  [/日内内/gu, '日内'],
]
