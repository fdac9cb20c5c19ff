import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normaliseText } from '../../../src/domain/privacy/normaliseText'

describe('normalising a text', () => {
  it.each([
    ['１２３ａＸ：，（）', '123aX:,()'],
    ['1\u20102\u20133\u20144－5', '1-2-3-4-5'],
    ['湘D•1・2‧3', '湘D·1·2·3'],
    ['a\u00a0b\u3000c', 'a b c'],
    ['1\u200b2\ufeff3\u00ad4', '1234'],
    ['𝟏𝟑𝟖', '138'],
    ['⺠⼈', '民人'],
    ['一三八零零一三八零零零', '13800138000'],
    ['二〇二二年', '二〇二二年'],
    ['面积3㎡，见①', '面积3㎡,见①'],
  ])('writes %j as %j', (given, plain) => {
    expect(normaliseText(given).text).toBe(plain)
  })

  it('finds the way back to every character', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('１', '2', '\u200b', '𝟑', '张', '：', '\ufe0f', '⼈'), {
          minLength: 1,
        }),
        (characters) => {
          const given = characters.join('')
          const { text, originalRange } = normaliseText(given)
          for (let at = 0; at < text.length; at += 1) {
            const { start, end } = originalRange(at, at + 1)
            expect(normaliseText(given.slice(start, end)).text).toBe(text[at])
          }
        },
      ),
    )
  })
})
