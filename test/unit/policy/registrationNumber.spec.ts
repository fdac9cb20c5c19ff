import { describe, expect, it } from '@jest/globals'
import { parseRegistrationNumber } from '../../../src/domain/policy/registrationNumber'

describe('a unified registration number', () => {
  it('names area, level, year, organ and serial', () => {
    expect(parseRegistrationNumber('HNDR-2022-01005')).toEqual({
      ok: true,
      number: {
        text: 'HNDR-2022-01005',
        area: 'HN',
        levelLetter: 'D',
        level: 'D',
        year: 2022,
        organ: '01',
        serial: 5,
      },
    })
  })

  it.each(['hndr-2022-01005', 'HNDR—2022—01005', 'ＨＮＤＲ－2022－01005', 'HNDR - 2022 - 01005'])(
    'is read from “%s”',
    (raw) => {
      expect(parseRegistrationNumber(raw)).toMatchObject({
        ok: true,
        number: { text: 'HNDR-2022-01005' },
      })
    },
  )

  it('keeps an unknown level without guessing', () => {
    expect(parseRegistrationNumber('HNXR-2022-00001')).toMatchObject({
      ok: true,
      number: { levelLetter: 'X', level: null, organ: '00', serial: 1 },
    })
  })

  it.each([
    ['', '没有填写'],
    ['HNDR-2022', '三段'],
    ['HNDR-2022-01005-1', '三段'],
    ['衡南-2022-01005', '大写字母'],
    ['HNDX-2022-01005', 'R'],
    ['R-2022-01005', '2至4个字母'],
    ['HNDDDR-2022-01005', '2至4个字母'],
    ['HNDR-22-01005', '年份'],
    ['HNDR-2022-1005', '五位'],
    ['HNDR-2022-01000', '001'],
  ])('refuses “%s”, naming what is wrong', (raw, word) => {
    const parsed = parseRegistrationNumber(raw)
    expect(parsed.ok ? 'read' : parsed.reason).toContain(word)
  })
})
