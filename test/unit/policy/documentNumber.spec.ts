import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  compareDocumentNumbers,
  findDocumentNumbers,
  normaliseDocumentNumber,
  parseDocumentNumber,
} from '../../../src/domain/policy/documentNumber'

const number = (raw: string) => {
  const parsed = parseDocumentNumber(raw)
  if (!parsed.ok) throw new Error(parsed.reason)
  return parsed.number
}

describe('a document number', () => {
  it.each([
    ['清政办发〔2022〕2号', '清政办发〔2022〕2号'],
    ['清政办发[2022]2号', '清政办发〔2022〕2号'],
    ['清政办发［２０２２］２号', '清政办发〔2022〕2号'],
    ['清政办发【2022】 2 号', '清政办发〔2022〕2号'],
    ['清政办发(2022)第02号', '清政办发〔2022〕2号'],
    ['衡办发电〔2022〕7号', '衡办发电〔2022〕7号'],
    ['第12号', '第12号'],
    ['衡南县人民政府令第3号', '衡南县人民政府令第3号'],
  ])('%s is written %s', (raw, text) => {
    expect(normaliseDocumentNumber(raw)).toBe(text)
  })

  it('says what was put right', () => {
    expect(number('清政办发[2022]第02号').notes).toHaveLength(3)
    expect(number('清政办发〔2022〕2号').notes).toEqual([])
  })

  it.each([
    '',
    '清政办发2022年2号',
    '〔2022〕2号',
    '清政办发〔22〕2号',
    '清政办发〔2022〕0号',
    '2号',
  ])('refuses “%s” with a reason in Chinese', (raw) => {
    const parsed = parseDocumentNumber(raw)
    expect(parsed.ok).toBe(false)
    expect(parsed.ok ? '' : parsed.reason).toMatch(/[\u4e00-\u9fff]/)
  })

  it('reads its own writing again without notes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('清政发', '清政办发', '湘政办函', '衡办发电', '国办发'),
        fc.integer({ min: 1949, max: 2100 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('〔〕', '[]', '【】', '（）', '()'),
        (code, year, serial, brackets) => {
          const written = number(`${code}${brackets[0]}${year}${brackets[1]}${serial}号`).text
          expect(number(written)).toEqual({ text: written, code, year, serial, notes: [] })
        },
      ),
    )
  })

  it('is found in running text without the words around it', () => {
    const text =
      '根据湖南省自然资源厅湘自资办发[2021]71号《…的通知》、（中办发〔2017〕68号）和衡阳市人民政府衡政发[2020]6号，原清政办发〔2019〕8号同时废止'
    expect(findDocumentNumbers(text)).toEqual([
      '湘自资办发〔2021〕71号',
      '中办发〔2017〕68号',
      '衡政发〔2020〕6号',
      '清政办发〔2019〕8号',
    ])
  })

  it('is ordered by code, year and serial as numbers', () => {
    const sorted = ['清政办发〔2022〕10号', '清政办发〔2021〕99号', '清政办发〔2022〕9号']
      .map(number)
      .sort(compareDocumentNumbers)
      .map(({ text }) => text)
    expect(sorted).toEqual(['清政办发〔2021〕99号', '清政办发〔2022〕9号', '清政办发〔2022〕10号'])
  })
})
