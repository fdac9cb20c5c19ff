import { beforeAll, describe, expect, it } from '@jest/globals'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { civilDate } from '../../../../src/domain/calendar/civilDate'
import type { Poster } from '../../../../src/exchange/poster/posterContent'
import type {
  PosterRow,
  PosterVillage,
} from '../../../../src/domain/subsidy/publication/posterView'
import { writePoster } from '../../../../src/exchange/poster/writePoster'

const aRow = (given: Partial<PosterRow> = {}): PosterRow => ({
  groupText: '第三村民小组',
  name: '周石生',
  quantity: 3.5,
  standardFen: 10_500,
  amountFen: 36_750,
  paidOn: civilDate('2026-08-20'),
  ...given,
})

const aVillage = (given: Partial<PosterVillage> = {}): PosterVillage => ({
  place: '云集镇 石塘村',
  total: '1 人（户），1 笔，367.50 元',
  address: 'https://www.qinghe.example/payments/b-1/villages/v-1',
  rows: [aRow()],
  ...given,
})

const aPoster = (given: Partial<Poster> = {}): Poster => ({
  paper: 'A4',
  title: '清和县2026年耕地地力保护补贴发放公示（第一批）',
  facts: [
    { label: '政策依据', value: '湘财农〔2026〕1号' },
    { label: '公示期', value: '2026年9月2日至2026年9月12日' },
  ],
  publisher: '清和县财政局',
  made: new Date('2026-09-02T01:00:00Z'),
  villages: [aVillage()],
  ...given,
})

const names = (count: number): PosterRow[] =>
  Array.from({ length: count }, (_, at) => aRow({ name: `村民${String(at).padStart(4, '零')}` }))

type Sheet = { text: string; width: number; height: number }

const sheetsOf = async (poster: Poster): Promise<Sheet[]> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of writePoster(poster)) chunks.push(chunk)
  const data = new Uint8Array(Buffer.concat(chunks))
  const pdf = await getDocument({ data, useSystemFonts: false }).promise
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? item.str : '')).join('')
    sheets.push({ text, width: Math.round(width), height: Math.round(height) })
  }
  await pdf.destroy()
  return sheets
}

describe('a poster for the board of a village', () => {
  let one: Sheet[]
  beforeAll(async () => {
    one = await sheetsOf(aPoster())
  })

  it('says what is paid to whom, on which ground, and whom to call', () => {
    expect(one).toHaveLength(1)
    for (const text of [
      '清和县2026年耕地地力保护补贴发放公示（第一批）',
      '云集镇 石塘村',
      '湘财农〔2026〕1号',
      '2026年9月2日至2026年9月12日',
      '周石生',
      '第三村民小组',
      '3.5',
      '105.00',
      '367.50',
      '2026-08-20',
      '扫码看网上公示',
      '清和县财政局',
      '第 1 页',
      '共 1 页',
    ])
      expect(one[0]?.text.replace(/\s+/g, ' ')).toContain(text)
  })

  it.each([
    ['A4', 595, 842],
    ['A3', 842, 1191],
  ] as const)('is printed on %s upright', async (paper, width, height) => {
    const [sheet] = await sheetsOf(aPoster({ paper }))

    expect([sheet?.width, sheet?.height]).toEqual([width, height])
  })

  it('carries every name once over its pages, with the head on each and the count of this village', async () => {
    const rows = names(100)
    const sheets = await sheetsOf(
      aPoster({ villages: [aVillage({ rows }), aVillage({ place: '云集镇 前进村' })] }),
    )
    const text = sheets.map((sheet) => sheet.text).join('')

    for (const { name } of rows) expect(text.split(name)).toHaveLength(2)
    const own = sheets.slice(0, -1)
    expect(own.length).toBeGreaterThan(2)
    for (const [at, sheet] of own.entries()) {
      expect(sheet.text).toContain('云集镇 石塘村')
      expect(sheet.text).toContain('金额（元）')
      expect(sheet.text.replace(/\s+/g, '')).toContain(`第${at + 1}页共${own.length}页`)
    }
    expect(sheets.at(-1)?.text).toContain('前进村')
    expect(sheets.at(-1)?.text.replace(/\s+/g, '')).toContain('第1页共1页')
  })

  it('keeps the sum with the last row', async () => {
    for (let count = 30; count < 45; count += 1) {
      const sheets = await sheetsOf(aPoster({ villages: [aVillage({ rows: names(count) })] }))
      const last = sheets.at(-1)?.text ?? ''

      expect([count, last.includes('合计：')]).toEqual([count, true])
      expect(last).toContain('村民')
    }
  }, 60_000)

  it('writes long names and groups out in full', async () => {
    const name = '买买提江·吐尔逊阿卜杜热合曼·热合曼江'
    const groupText = '第十二村民小组（原红旗生产大队第三生产队）'
    const [sheet] = await sheetsOf(
      aPoster({ villages: [aVillage({ rows: [aRow({ name, groupText })] })] }),
    )

    expect(sheet?.text).toContain(name)
    expect(sheet?.text).toContain(groupText)
  })

  it('says which character of a name must be written in by hand', async () => {
    const [sheet] = await sheetsOf(
      aPoster({ villages: [aVillage({ rows: [aRow({ name: '周\u{2B5B8}' })] })] }),
    )

    expect(sheet?.text).toContain('周〓')
    expect(sheet?.text).toContain('U+2B5B8')
  })

  it('fails when the villages cannot be read', async () => {
    const villages = (async function* () {
      yield aVillage()
      throw new Error('no more rows')
    })()

    await expect(sheetsOf(aPoster({ villages }))).rejects.toThrow('no more rows')
  })

  it('gives equal bytes for an equal list', async () => {
    const bytes = async () => {
      const chunks: Uint8Array[] = []
      for await (const chunk of writePoster(aPoster())) chunks.push(chunk)
      return Buffer.concat(chunks)
    }

    expect((await bytes()).equals(await bytes())).toBe(true)
  })
})
