import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { TimeLimitClause } from '../../../src/domain/time-limits/clause'
import { parseTimeLimit } from '../../../src/domain/time-limits/parseTimeLimit'
import { CATALOGUE_TEXTS } from './fixtures/catalogueTexts'
import { DOMAIN_TEXTS } from './fixtures/domainTexts'
import { LATEST_TEXTS } from './fixtures/latestTexts'
import { RHYTHM_TEXTS } from './fixtures/rhythmTexts'
import { TROUBLESOME_TEXTS } from './fixtures/troublesomeTexts'
import { UNSEEN_TEXTS } from './fixtures/unseenTexts'
import { VARIANTS } from './fixtures/variants'
import { summarise } from './summarise'

type FoundText = { text: string; clauses: TimeLimitClause[]; needsReview: boolean; source: string }

const FOUND: FoundText[] = readFileSync(
  join(import.meta.dirname, 'fixtures/time-limits.jsonl'),
  'utf8',
)
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as FoundText)

describe('the 80 found texts', () => {
  it('are all here', () => {
    expect(FOUND).toHaveLength(80)
  })

  it.each(FOUND)('reads “$text” ($source)', ({ text, clauses, needsReview }) => {
    const parsed = parseTimeLimit(text)
    expect(parsed.clauses.map(withoutAnchorText)).toEqual(clauses)
    expect({ needsReview: parsed.needsReview, text: parsed.text }).toEqual({ needsReview, text })
  })
})

const TABLES = [
  ...VARIANTS,
  ...CATALOGUE_TEXTS,
  ...TROUBLESOME_TEXTS,
  ...DOMAIN_TEXTS,
  ...RHYTHM_TEXTS,
  ...UNSEEN_TEXTS,
  ...LATEST_TEXTS,
]

describe.each(TABLES)('%s', (_group, rows) => {
  it.each(rows)('reads “%s” as %s', (text, reading) => {
    expect(summarise(parseTimeLimit(text))).toBe(reading)
  })
})

describe('what comes with a reading', () => {
  it('gives every doubt a Chinese reason, and only a doubt one', () => {
    for (const { text } of FOUND) {
      const { needsReview, reasons } = parseTimeLimit(text)
      expect(reasons.length > 0).toBe(needsReview)
      for (const reason of reasons) expect(reason).toMatch(/[\u4e00-\u9fff]/u)
    }
  })

  it.each([
    ['信息形成或者变更之日起20个工作日内', '信息形成或者变更之日起'],
    ['制 定 或 获 取 信 息之日起 10 个 工作日内', '制定或获取信息之日起'],
    ['应当在批准后二十日内由本级政府财政部门向社会公开', '批准后'],
    ['县委常委会研究后20个工作日内', '县委常委会研究后'],
    ['自本级政府财政部门批复之日起20日内', '本级政府财政部门批复之日起'],
    ['至少在截止日期15日前', '截止日期'],
  ])('keeps the words that “%s” counts from', (text, anchorText) => {
    expect(parseTimeLimit(text).clauses[0]?.anchorText).toBe(anchorText)
  })

  it.each([
    ['信息形成或失去效力之日起20个工作日内', '没有全部读懂'],
    ['合同签订、变更后20个工作日内', '两个起算点'],
    ['信息形成之日起20个工作日内或每季度公开', '两者择一'],
    ['每年两会后公开', '两会后'],
  ])('says why “%s” is doubtful', (text, words) => {
    expect(parseTimeLimit(text).reasons.join()).toContain(words)
  })

  it('names a start that it does not know', () => {
    const [reason] = parseTimeLimit('县委常委会研究后20个工作日内').reasons
    expect(reason).toContain('县委常委会研究后')
  })
})

const withoutAnchorText = ({ anchorText: _printed, ...clause }: TimeLimitClause) => clause
