import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseTimeLimit } from '../../src/domain/time-limits/parseTimeLimit'
import { measure, report } from './measure'

const FIXTURE = join(import.meta.dirname, '../unit/time-limits/fixtures/time-limits.jsonl')

/** The 80 found texts; then one text ten and a hundred times as long, whose cost a character must not grow. */
export const run = (): void => {
  const texts = readFileSync(FIXTURE, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { text: string }).text)
  report(
    'texts read',
    measure({
      size: 20_000,
      work: (size) => {
        let sum = 0
        for (let index = 0; index < size; index++)
          sum += parseTimeLimit(texts[index % texts.length]!).clauses.length
        return sum
      },
    }),
  )
  const whole = texts.join(';')
  const charactersRead = (text: string) =>
    measure({
      size: text.length,
      rounds: 3,
      work: () => parseTimeLimit(text).clauses.length,
    })
  const reference = charactersRead(whole)
  report(`characters of a text of ${whole.length}`, reference)
  for (const times of [10, 100]) {
    const long = Array.from({ length: times }, () => whole).join(';')
    report(`characters of a text of ${long.length}`, charactersRead(long), reference)
  }
  const unbroken = '及时公开20个工作日内,'.repeat(2000)
  report(
    `characters without one full stop, ${unbroken.length}`,
    charactersRead(unbroken),
    reference,
  )
}
