import { describe, expect, it } from '@jest/globals'
import { inventedCard, inventedIdentity } from '../../../../support/paymentFiles/invented'
import { readList } from '../../../../support/paymentFiles/readList'
import { tableRows } from '../../../../support/paymentFiles/tableRows'

const listOf = (table: string) => readList([{ name: '新塘村', rows: tableRows(table), merges: [] }])

const number = inventedIdentity(3)

/** An identity number in another column than its own, and what stands below it. */
const SLIPPED = {
  'the village': `
    ${number} | 李小明 | | 200 |
     | 周敏 | | 300 |`,
  'the name': `新塘村 | ${number} | | 200 |`,
  'the name, behind it': `新塘村 | 周敏${number} | | 200 |`,
  'the amount': `新塘村 | 周敏 | | ${number} |`,
  'the remark': `新塘村 | 周敏 | | 200 | 本人${number}`,
  'a column too far': `新塘村 | 周敏 | ${inventedCard(3)}${number} | 200 |`,
} as const

describe('a number of a person in a column that has slipped', () => {
  it.each(Object.entries(SLIPPED))('is in nothing that is shown: %s', (where, rows) => {
    const isError = where !== 'the remark'
    const { rows: read } = listOf(`
    村 | 姓名 | 身份证号 | 金额 | 备注
    新塘村 | 王芳 | ${inventedIdentity(1)} | 100 |
    新塘村 | 郭平 | ${inventedIdentity(2)} | 100 |
    ${rows.trim()}`)
    const shown = read.map(({ identity: _identity, bank: _bank, ...rest }) => rest)
    expect(read.length).toBeGreaterThan(2)
    expect(JSON.stringify(shown)).not.toContain(number.slice(2, 14))
    expect(read[2]!.problems.some(({ severity }) => severity === 'error')).toBe(isError)
    expect(read.at(-1)!.problems.length).toBeGreaterThan(0)
  })
})
