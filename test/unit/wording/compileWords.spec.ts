import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compileWords } from '../../../src/domain/wording/compileWords'

const allIn = (words: readonly string[], text: string): string[] => {
  const found: string[] = []
  compileWords(words).eachIn(text, (word, end) =>
    found.push(`${end - words[word]!.length}:${words[word]}`),
  )
  return found.sort()
}

describe('the search for many words', () => {
  it('finds words within words and words that overlap', () => {
    expect(allIn(['其它', '它们', '其它们', '们'], '其它们')).toEqual([
      '0:其它',
      '0:其它们',
      '1:它们',
      '2:们',
    ])
  })

  it('agrees with looking for every word by itself', () => {
    const letters = fc.constantFrom('甲', '乙', '丙')
    const word = fc.array(letters, { minLength: 1, maxLength: 5 }).map((each) => each.join(''))
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.array(letters, { maxLength: 60 }).map((each) => each.join('')),
        (words, text) => {
          const naive = words.flatMap((each) => {
            const found: string[] = []
            for (let at = text.indexOf(each); at >= 0; at = text.indexOf(each, at + 1))
              found.push(`${at}:${each}`)
            return found
          })
          expect(allIn(words, text)).toEqual(naive.sort())
        },
      ),
    )
  })

  it('looks at every unit of the text about once, however many words there are', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `词${at.toString(36)}语`)
    let found = 0
    compileWords(words).eachIn('词1a语和别的文字'.repeat(1000), () => (found += 1))
    expect(found).toBe(1000)
  })
})
