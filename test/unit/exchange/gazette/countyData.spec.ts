import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { loadCountyData, referenceProblems } from '../../../../seed/loadCountyData'
import { itemSchema, type CountyData } from '../../../../seed/schema'
import { resolveUnitAliases } from '../../../../src/exchange/gazette/resolveUnitAliases'
import { parseTimeLimit } from '../../../../src/domain/time-limits/parseTimeLimit'
import { splitGazette } from '../../../../src/exchange/gazette/splitGazette'

const gazette = squeezed(readFileSync('seed/data/gazette-2022.txt', 'utf8'))
const gazetteLines = readFileSync('seed/data/gazette-2022.txt', 'utf8').split('\n').map(squeezed)
const ARTICLE_26 = '自信息形成或者变更之日起20个工作日内'

let data: CountyData
beforeAll(async () => {
  data = await loadCountyData()
})

describe('the data of the demonstration county', () => {
  it('fits its schemas and every reference resolves', () => {
    expect(referenceProblems(data)).toEqual([])
    expect(data.units.length).toBeGreaterThan(60)
    expect(data.items.length).toBeGreaterThanOrEqual(40)
  })

  it('finds a reference to a unit that does not exist', () => {
    const items = [{ ...data.items[0]!, owningUnits: ['meiyou'] }]
    expect(referenceProblems({ ...data, items, topics: [] })).toEqual([
      `事项 ${items[0]!.code}：没有这个责任单位“meiyou”`,
    ])
  })

  it('quotes the gazette word for word wherever it claims to', () => {
    const quoted = data.items.filter((item) => item.sourceKind === 'gazette')
    const texts = [...quoted.map((item) => item.quotation), ...data.duties.map((duty) => duty.text)]
    expect(texts.filter((text) => !gazette.includes(squeezed(text)))).toEqual([])
  })

  it('says on which lines of the gazette each unit stands, and they are there', () => {
    const wrong = data.units.flatMap((unit) => {
      const names = [unit.name, unit.shortName, ...unit.aliases].map(squeezed)
      return unit.namedIn
        .filter((line) => !names.some((name) => gazetteLines[line - 1]?.includes(name)))
        .map((line) => `${unit.code} ${line}`)
    })
    // Coordinating bodies are printed without 县 or under the committee's own name.
    expect(wrong.filter((one) => !/^(huanweiban|peiyuzu) /.test(one))).toEqual([])
  })

  it('covers every one of the eighteen points with an item or a duty', () => {
    const points = [...data.items, ...data.duties].map((one) => one.sourcePoint)
    const numerals = '一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八'
    for (const numeral of numerals.split(' ')) {
      expect(points).toContain(`政务公开工作要点（${numeral}）`)
    }
  })

  it('explains every limit that is assumed and marks Article 26 by default as assumed', () => {
    const assumed = data.items.filter((item) => item.timeLimitAssumed)
    expect(assumed.filter((item) => item.timeLimitSource === undefined)).toEqual([])
    const byDefault = data.items.filter(
      (item) => item.sourceKind === 'gazette' && item.timeLimit === ARTICLE_26,
    )
    expect(byDefault.length).toBeGreaterThan(10)
    expect(byDefault.every((item) => item.timeLimitAssumed)).toBe(true)
  })

  it('has only limits that the grammar reads for certain', () => {
    const unread = data.items
      .map((item) => parseTimeLimit(item.timeLimit))
      .filter((parsed) => parsed.needsReview || parsed.clauses.length === 0)
    expect(unread).toEqual([])
  })

  it('counts events a year exactly for the items whose clock an event starts', () => {
    const kindOf = new Map(
      data.items.map((item) => [item.code, parseTimeLimit(item.timeLimit).clauses[0]!.kind]),
    )
    const byClock = ['on-date', 'periodic', 'interval', 'standing']
    const wrong = data.topics.filter(
      (one) => byClock.includes(kindOf.get(one.item)!) === (one.eventsPerYear !== undefined),
    )
    expect(wrong.map((one) => one.item)).toEqual([])
  })

  it('gives no obligation to a unit that is no subject of disclosure', () => {
    const silent = new Set(
      data.units.filter((unit) => !unit.disclosureSubject).map((unit) => unit.code),
    )
    const owners = data.items.flatMap((item) => item.owningUnits)
    expect(owners.filter((owner) => silent.has(owner))).toEqual([])
  })

  it('has topics for every item, none of them twice', () => {
    expect(data.topics.map((one) => one.item).sort()).toEqual(
      data.items.map((item) => item.code).sort(),
    )
    const titles = data.topics.flatMap((one) => one.topics.map((topic) => topic.title))
    expect(new Set(titles).size).toBe(titles.length)
  })

  it('marks every written disclosure as a demonstration', () => {
    const bodies = data.topics.flatMap((one) => one.topics.map((topic) => topic.body))
    expect(bodies.filter((body) => !body.includes('演示文本'))).toEqual([])
  })

  it('takes owners from the point itself, and explains every other one', () => {
    const { documents } = splitGazette(readFileSync('seed/data/gazette-2022.txt', 'utf8'))
    const unexplained = data.items.flatMap((item) => {
      const point = /^(政务公开|政务管理服务)工作要点（(.+)）$/.exec(item.sourcePoint)
      if (!point || item.ownersNote) return []
      const paragraph = documents
        .find((document) => document.title === `衡南县2022年${point[1]}工作要点`)
        ?.body.find((text) => squeezed(text).startsWith(`(${point[2]})`))
      const note = /[（(]([^（()）]*(?:负责|不再列出))[）)]$/.exec(paragraph ?? '')?.[1] ?? ''
      const named = resolveUnitAliases({ text: note, units: data.units }).units
      return item.owningUnits
        .filter((owner) => !named.some((unit) => unit.code === owner))
        .map((owner) => `${item.code} ${owner}`)
    })
    expect(unexplained).toEqual([])
  })

  it('refuses an item with neither owning units nor a scope', () => {
    const item = data.items.find((one) => one.owningScope === undefined)!
    expect(itemSchema.safeParse({ ...item, owningUnits: [] }).success).toBe(false)
    expect(itemSchema.safeParse({ ...item, owningScope: 'all-townships' }).success).toBe(false)
  })
})

function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '')
}
