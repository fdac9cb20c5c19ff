import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { breakLines, evenWidth, type PrintLine } from '../../../../src/exchange/print/breakLines'
import { plainRun } from '../../../../src/exchange/print/printBlocks'

/** A Chinese character is 2 wide, any other 1. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0x2000 ? 2 : 1), 0)

const broken = (text: string, width: number, firstIndent = 0): PrintLine[] =>
  breakLines({ runs: [plainRun(text)], width, firstIndent, measure: widthOf })

const textOf = ({ pieces }: PrintLine): string => pieces.map(({ text }) => text).join('')
const lines = (text: string, width: number, firstIndent = 0): string[] =>
  broken(text, width, firstIndent).map(textOf)

describe('Breaking Chinese into lines (GB/T 15834—2011, 5.1)', () => {
  it.each([
    ['breaks between any two characters', '衡南县人民政府', 8, ['衡南县人', '民政府']],
    ['begins no line with a stop', '衡南县人。民政府', 8, ['衡南县', '人。民政', '府']],
    ['begins no line with a closing mark', '衡南县人）民', 8, ['衡南县', '人）民']],
    ['ends no line with an opening mark', '衡南县《人民》', 8, ['衡南县', '《人民》']],
    ['keeps a dash whole', '衡南县人——民政', 10, ['衡南县', '人——民政']],
    ['keeps an ellipsis whole', '衡南县人……民政', 10, ['衡南县', '人……民政']],
    ['keeps a number whole', '共计12345.67元', 8, ['共计', '12345.67', '元']],
    ['keeps a percentage whole', '增长达到35.6%', 11, ['增长达到', '35.6%']],
    ['keeps a word whole', '使用Lexical编辑', 8, ['使用', 'Lexical', '编辑']],
    ['drops the blank at the end of a line', '衡南 县人民', 4, ['衡南', '县人', '民']],
    [
      'cuts an address that is longer than a line',
      '见http://a.b/cdef',
      8,
      ['见http:/', '/a.b/cde', 'f'],
    ],
    ['breaks where the author did', '衡南\n县', 20, ['衡南', '县']],
    ['keeps an empty line of the author', '衡\n\n南', 20, ['衡', '', '南']],
    ['has one empty line for nothing', '', 20, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected)
  })

  it('leaves room for the indentation of the first line only', () => {
    expect(lines('衡南县人民政府', 8, 4)).toEqual(['衡南', '县人民政', '府'])
    expect(broken('衡南县人民政府', 8, 4).map(({ indent }) => indent)).toEqual([4, 0, 0])
  })

  it('tells the last line of a paragraph, which is not stretched', () => {
    expect(broken('衡南县\n人民政府公开', 8).map(({ isLast }) => isLast)).toEqual([
      true,
      false,
      true,
    ])
  })

  it('keeps the looks of runs apart', () => {
    const bold = { ...plainRun('县人'), bold: true }
    const [line] = breakLines({ runs: [plainRun('衡南'), bold], width: 20, measure: widthOf })
    expect(line?.pieces.map(({ text, run }) => [text, run.bold])).toEqual([
      ['衡南', false],
      ['县人', true],
    ])
  })

  it('loses no character and overruns no line, whatever the text', () => {
    const signs = fc.constantFrom(...'衡南县人民政府，。（）《》“”——……12345abc.%/ \n'.split(''))
    fc.assert(
      fc.property(
        fc.array(signs, { maxLength: 80 }),
        fc.integer({ min: 40, max: 60 }),
        (all, width) => {
          const text = all.join('')
          const set = broken(text, width)
          const compact = (value: string) => value.replace(/[ \n]/g, '')
          expect(compact(set.map(textOf).join(''))).toBe(compact(text))
          // A run of marks that may neither begin nor end a line may be longer than the line itself.
          const marks = /[，。）》”—…（《“%.]{8,}/.test(text)
          if (!marks)
            for (const line of set) expect(line.width - endBlanks(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })

  it('begins no line with a closing mark, whatever the text', () => {
    const signs = fc.constantFrom(...'衡南县人民政府，。（）《》12ab'.split(''))
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1, maxLength: 80 }), (all) => {
        for (const line of lines(all.join(''), 30).slice(1)) expect(line).not.toMatch(/^[，。）》]/)
      }),
    )
  })
})

describe('A title over several lines', () => {
  it('stands in lines of like length', () => {
    const title = '衡南县人民政府办公室关于印发《衡南县防汛应急预案》的通知'
    const runs = [plainRun(title)]
    const width = evenWidth({ runs, width: 44, measure: widthOf })
    expect(lines(title, width)).toEqual([
      '衡南县人民政府办公室关于印发',
      '《衡南县防汛应急预案》的通知',
    ])
  })
})

const endBlanks = (line: PrintLine): number => (/[ ]+$/.exec(textOf(line))?.[0] ?? '').length
