import { describe, expect, it, jest } from '@jest/globals'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { civilDate } from '../../../../src/domain/calendar/civilDate'
import { writePdf } from '../../../../src/exchange/pdf/writePdf'
import {
  aPrintedDocument,
  h,
  link,
  list,
  p,
  picture,
  quote,
  signed,
  table,
  text,
  treeOf,
} from '../print/aPrintedDocument'

/** Fonts are opened and cut for each file; on a busy machine that takes a second or two. */
jest.setTimeout(30_000)

const LONG =
  '为贯彻落实《中华人民共和国防汛条例》（国务院令第441号）精神，切实做好2022年防汛抗旱工作，确保人民群众生命财产安全，现将有关事项通知如下。'

/** Each page's text without white space, as a reader would copy it; the footer is read as the page's. */
const pagesOf = async (pdf: Buffer): Promise<string[]> => {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    const words = content.items.map((item) => ('str' in item ? item.str : ''))
    pages.push(words.join('').replace(/\s/g, ''))
  }
  return pages
}

describe('A document written as PDF', () => {
  it('holds all its text, in order', async () => {
    const body = treeOf(
      p('各乡镇人民政府：'),
      p(LONG, text('加粗', 1), text('下标', 32)),
      h('h2', '一、总则'),
      list(true, 3, '申请表', list(false, 1, '原件'), '身份证明'),
      quote('引用的话'),
      table(['#乡镇', '#金额'], [{ text: '云集镇', rowSpan: 2 }, '100'], ['200']),
      signed('衡南县人民政府'),
    )
    const elements = [{ label: '办理条件', text: '年满十八周岁\n本县户籍' }]
    const pdf = await writePdf(
      aPrintedDocument({ body, elements, validity: '（已失效）', footer: '来源' }),
    )
    const printed = (await pagesOf(pdf)).map((page) => page.replace(/^—\d—来源/, ''))
    expect(printed.join('')).toBe(
      [
        'HNDR-2022-01005',
        '衡南县人民政府办公室关于印发《衡南县防汛应急预案》的通知',
        '南政办发〔2022〕5号（已失效）',
        '发文机关衡南县人民政府办公室成文日期2022年5月10日有效性现行有效',
        '办理条件年满十八周岁本县户籍',
        '各乡镇人民政府：',
        `${LONG}加粗下标`,
        '一、总则3.申请表•原件4.身份证明引用的话',
        '乡镇金额云集镇100200',
        '衡南县人民政府',
      ].join(''),
    )
  })

  it('says its title, language and day to whoever reads it with a machine', async () => {
    const pdf = await writePdf(aPrintedDocument({ madeOn: civilDate('2022-05-12') }))
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    const { info } = await document.getMetadata()
    expect(info).toMatchObject({
      Title: '衡南县人民政府办公室关于印发《衡南县防汛应急预案》的通知',
      Language: 'zh-CN',
      CreationDate: 'D:20220512040000Z',
    })
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true })
  })

  it('names the parts of the text for reading aloud', async () => {
    const body = treeOf(h('h2', '一、总则'), p('正文'), table(['#甲', '#乙'], ['丙', '丁']))
    const pdf = await writePdf(aPrintedDocument({ body, facts: [], issuer: '', dateMade: '' }))
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
    const tree = JSON.stringify(await (await document.getPage(1)).getStructTree())
    const roles = [...tree.matchAll(/"role":"(\w+)"/g)].map(([, role]) => role)
    expect(roles.filter((role) => role !== 'Root')).toEqual([
      'Document',
      'P',
      'H1',
      'P',
      'H2',
      'P',
      'Table',
      'TR',
      'TH',
      'TH',
      'TR',
      'TD',
      'TD',
    ])
  })

  it('numbers its pages and names the source on each', async () => {
    const body = treeOf(...Array.from({ length: 30 }, () => p(LONG)))
    const pages = await pagesOf(await writePdf(aPrintedDocument({ body, footer: '来源：甲' })))
    expect(pages.length).toBeGreaterThan(3)
    pages.forEach((page, index) => expect(page.startsWith(`—${index + 1}—来源：甲`)).toBe(true))
    expect(pages.join('').split('现将有关事项通知如下。')).toHaveLength(31)
  })

  it('repeats the head of a long table and keeps every row', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [`第${index}行`, LONG])
    const pages = await pagesOf(
      await writePdf(aPrintedDocument({ body: treeOf(table(['#序号', '#内容'], ...rows)) })),
    )
    const all = pages.join('')
    rows.forEach(([name = '']) => expect(all.split(name)).toHaveLength(2))
    expect(all.split('序号内容').length - 1).toBeGreaterThanOrEqual(pages.length - 1)
  })

  it('cuts a row that is taller than a page, and loses none of its text', async () => {
    const body = treeOf(table(['#甲', '#乙'], ['短', LONG.repeat(40)]))
    const all = (await pagesOf(await writePdf(aPrintedDocument({ body, footer: '' })))).join('')
    expect(all.replace(/—\d+—|甲乙/g, '')).toContain(LONG.repeat(40))
  })

  it('marks a character that the font has not, and names it', async () => {
    const body = treeOf(p('当事人𠮷某，☑同意'), table(['姓名'], ['𠮷某']))
    const [page] = await pagesOf(await writePdf(aPrintedDocument({ body })))
    expect(page).toContain(
      '当事人〓某，■同意姓名〓某注：字库未收录的字以“〓”代替，编码依次为：U+20BB7。',
    )
  })

  it('prints the address after a link', async () => {
    const body = treeOf(
      p('见', link('网站', 'https://www.gov.cn/'), '，或', link('https://a.cn/', 'https://a.cn/')),
    )
    const [page] = await pagesOf(await writePdf(aPrintedDocument({ body })))
    expect(page).toContain('见网站（https://www.gov.cn/），或https://a.cn/')
    expect(page).not.toContain('（https://a.cn/')
  })

  it('shows pictures and leaves out those it is not given', async () => {
    const data = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
      .webp()
      .toBuffer()
    const pdf = await writePdf(
      aPrintedDocument({
        body: treeOf(picture('m1'), picture('none')),
        images: new Map([['m1', data]]),
      }),
    )
    expect(pdf.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(1)
  })

  it('has equal bytes for an equal document, and others for another', async () => {
    const once = await writePdf(aPrintedDocument())
    expect((await writePdf(aPrintedDocument())).equals(once)).toBe(true)
    expect((await writePdf(aPrintedDocument({ validity: '已失效' }))).equals(once)).toBe(false)
  })

  it('can be empty', async () => {
    const pdf = await writePdf({ title: '题名', facts: [], body: null, elements: [], footer: '' })
    expect(await pagesOf(pdf)).toEqual(['—1—题名'])
  })
})
