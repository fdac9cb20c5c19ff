import { describe, expect, it } from '@jest/globals'
import { PRIVACY_KINDS } from '../../../src/domain/privacy/privacyFinding'
import { FURTHER_CLEAN, FURTHER_LEAKS } from './fixtures/furtherTexts'
import { HELD_OUT_CLEAN, HELD_OUT_LEAKS } from './fixtures/heldOut'
import { compareMarkedLine, readMarkedLine } from './heldOutText'

const NOTHING_AMISS = { missed: [], wrong: [] }

describe.each(PRIVACY_KINDS)('texts of many offices that hold %s', (kind) => {
  it('are forty at least', () => {
    expect(HELD_OUT_LEAKS[kind].length).toBeGreaterThanOrEqual(40)
  })

  it.each([...HELD_OUT_LEAKS[kind], ...FURTHER_LEAKS[kind]])(
    'finds all of it and nothing else in %j',
    (line) => {
      expect(readMarkedLine(line, kind).expected).not.toEqual([])
      expect(compareMarkedLine(line, kind)).toMatchObject(NOTHING_AMISS)
    },
  )
})

describe('texts of many offices that only look like it', () => {
  it.each([...HELD_OUT_CLEAN, ...FURTHER_CLEAN])('leaves %j alone', (line) => {
    expect(compareMarkedLine(line)).toMatchObject(NOTHING_AMISS)
  })
})
