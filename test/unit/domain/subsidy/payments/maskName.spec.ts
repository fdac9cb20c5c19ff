import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { maskName } from '../../../../../src/domain/subsidy/maskName'
import { householdKey } from '../../../../../src/domain/subsidy/payments/householdKey'

describe('masking a name', () => {
  it.each([
    ['王芳', '王*'],
    ['李小明', '李*明'],
    ['李小小明', '李**明'],
    ['欧阳娜娜', '欧阳**'],
    ['司马光', '司马*'],
    ['欧阳', '欧*'],
    ['买买提·吐尔逊', '买**·***'],
    ['John Smith', 'J*** *****'],
    ['𠮷田一郎', '𠮷**郎'],
    ['王', '*'],
  ])('shows %s as %s', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  it('keeps the length, is never the name, and shows no more than a surname and the last character', () => {
    const characters = fc.constantFrom(...'王李欧阳司马明芳小光买提·. abcXYZ𠮷')
    const names = fc.array(characters, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(names, (name) => {
        const given = [...name]
        const masked = [...maskName(name)]
        expect(masked).toHaveLength(given.length)
        expect(masked.join('')).not.toBe(name)
        const shown = masked.flatMap((character, at) =>
          character === '*' || /[·. ]/.test(character) ? [] : [at],
        )
        for (const at of shown) expect(masked[at]).toBe(given[at])
        expect(shown.every((at) => at < 2 || at === given.length - 1)).toBe(true)
        expect(shown.length).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe('the key of a household', () => {
  it('is the same however the name and the digits are typed', () => {
    const key = householdKey({ name: '买买提·吐尔逊', lastFour: '001X' })
    expect(householdKey({ name: ' 买买提 • 吐尔逊 ', lastFour: '００１ｘ' })).toBe(key)
    expect(householdKey({ name: '买买提.吐尔逊', lastFour: '001x ' })).toBe(key)
  })

  it('differs by name and by digits', () => {
    const keys = [
      householdKey({ name: '王芳', lastFour: '0011' }),
      householdKey({ name: '王方', lastFour: '0011' }),
      householdKey({ name: '王芳', lastFour: '0012' }),
      householdKey({ name: '王芳0', lastFour: '011' }),
    ]
    expect(new Set(keys).size).toBe(4)
  })
})
