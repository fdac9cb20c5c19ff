import { createRequire } from 'node:module'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import { brokenNumbers } from '../../../../src/exchange/contentParts/pdf/brokenNumbers'
import { pageLines } from '../../../../src/exchange/contentParts/pdf/pageLines'
import { readParts, refusal } from './support/readParts'

/** The package names no way to its files: they lie beside its module. */
const FONT = path.resolve(
  createRequire(import.meta.url).resolve('@embedpdf/fonts-sc'),
  '../../fonts/NotoSansHans-Regular.otf',
)

/** A PDF as a program writes it; `draw` gets the document with a Chinese font. */
const pdfOf = (
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A4', ...options })
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.font(FONT).fontSize(12)
    draw(document)
    document.end()
  })

const LONG =
  '关于公布二〇二二年度困难群众救助名单的通知，请各村认真核对并按时报送有关材料，不得遗漏。'

describe('a PDF', () => {
  it('is read page by page', async () => {
    const data = await pdfOf((document) => {
      document.text(`${LONG}电话13812345678`)
      document.addPage().text(`${LONG}第二页`)
    })
    const { placed, unreadable } = await readParts('a.pdf', data)
    const [first] = placed.filter(([where]) => where === '第1页')
    expect(first?.[1].replaceAll('\n', '')).toBe(`${LONG}电话13812345678`)
    expect(placed.some(([where, text]) => where === '第2页' && text.includes('第二页'))).toBe(true)
    expect(unreadable).toBeUndefined()
  })

  it('is read by lines, whatever order they are drawn in and however digits are drawn', async () => {
    const data = await pdfOf((document) => {
      document.text('号码', 72, 200)
      document.text(LONG.slice(0, 20), 72, 100)
      let x = 120
      for (const digit of '13812345678') {
        document.text(digit, x, 200, { lineBreak: false })
        x += document.widthOfString(digit) + 2
      }
      document.text('残疾', 400, 200)
    })
    const { placed } = await readParts('a.pdf', data)
    expect(placed).toContainEqual(['第1页', `${LONG.slice(0, 20)}\n号码\t13812345678\t残疾`])
  })

  it('is read with its notes, properties and attached files', async () => {
    const data = await pdfOf(
      (document) => {
        document.text(LONG)
        document.note(10, 10, 50, 50, '批注13812345678')
        document.link(10, 10, 50, 50, 'tel:13912345678')
        document.file(Buffer.from('姓名,电话\n张三,13712345678'), { name: '名单.csv' })
      },
      { info: { Title: '通知', Author: '李四', Keywords: '王五' } },
    )
    const { placed } = await readParts('a.pdf', data)
    expect(placed).toEqual(
      expect.arrayContaining([
        ['第1页批注', '批注13812345678'],
        ['第1页链接地址', 'tel:13912345678'],
        ['附件 名单.csv › 第2行第2列', '13712345678'],
        ['文档属性（标题）', '通知'],
        ['文档属性（作者）', '李四'],
        ['文档属性（关键词）', '王五'],
      ]),
    )
  })

  it('is read with the values of its form', async () => {
    const data = await pdfOf((document) => {
      document.text(LONG)
      document.initForm()
      document.formText('phone', 10, 10, 100, 20, { value: '13812345678' })
    })
    const { placed } = await readParts('a.pdf', data)
    expect(placed).toContainEqual(['第1页表单', '13812345678'])
  })

  it('names pages that are pictures, also with a page number on them, but not empty ones', async () => {
    const picture = await sharp({
      create: { width: 300, height: 400, channels: 3, background: 'white' },
    })
      .withExif({ IFD0: { ImageDescription: '13812345678' } })
      .jpeg()
      .toBuffer()
    const data = await pdfOf((document) => {
      document.text(LONG)
      document.addPage().image(picture, 0, 0, { width: 595 })
      document.addPage()
      document.addPage().image(picture, 0, 0, { width: 595 }).text('- 4 -')
      document.addPage().text('短页')
    })
    const { unreadable, placed } = await readParts('a.pdf', data)
    expect(unreadable).toEqual(['第2页是图片，未能检查文字', '第4页是图片，未能检查图片中的文字'])
    expect(placed).toContainEqual(['图片元数据（EXIF ImageDescription）', '13812345678'])
  })

  it('that wants a password is refused; one that only forbids printing is read', async () => {
    const draw = (document: PDFKit.PDFDocument) => void document.text(`${LONG}甲`)
    const locked = await pdfOf(draw, { userPassword: 'x', ownerPassword: 'y' })
    expect(await refusal('a.pdf', locked)).toContain('密码')
    const owned = await pdfOf(draw, { ownerPassword: 'y', permissions: { printing: undefined } })
    expect((await readParts('a.pdf', owned)).placed.join()).toContain('甲')
  })

  it('that is cut off is read or refused, never an error', async () => {
    const data = await pdfOf((document) => void document.text(LONG))
    for (const share of [0.1, 0.5, 0.9]) {
      const answer = await refusal('a.pdf', data.subarray(0, data.length * share))
      expect(answer).toMatch(/已损坏|^read/u)
    }
  })
})

describe('the lines of a page', () => {
  const text = (str: string, x: number, y: number, angle = 0) => ({
    str,
    width: str.length * 10,
    transform: [
      10 * Math.cos(angle),
      10 * Math.sin(angle),
      -10 * Math.sin(angle),
      10 * Math.cos(angle),
      x,
      y,
    ],
  })

  it.each([
    ['close pieces are one word', [text('1381234', 0, 0), text('5678', 70, 1)], ['13812345678']],
    ['a gap is a space', [text('ab', 0, 0), text('cd', 25, 0)], ['ab cd']],
    ['a wide gap is a column', [text('ab', 0, 0), text('cd', 60, 0)], ['ab\tcd']],
    ['what is above comes first', [text('b', 0, 0), text('a', 0, 20)], ['a', 'b']],
    ['what is printed twice is read once', [text('138', 0, 0), text('138', 1, 0)], ['138']],
    [
      'turned text is read along its line',
      [text('138', 0, 0, Math.PI / 2), text('12', 0, 30, Math.PI / 2)],
      ['13812'],
    ],
  ])('%s', (_, pieces, lines) => {
    expect(pageLines(pieces)).toEqual(lines)
  })
})

describe('a number broken by the end of a line', () => {
  const full = '本通知自印发之日起施行请认真执行号码'
  it.each([
    ['is put together', [`${full}430421199001`, '011234，完'], [`执行号码430421199001011234`]],
    [
      'with its last letter too',
      [`${full}4304211990`, '0101123X，完'],
      [`执行号码43042119900101123X`],
    ],
    ['not from rows of a table', [`${full}\t430421199001`, '011234'], []],
    ['not after a short line', [full.repeat(3), '号码430421199001', '011234'], []],
    ['not when the first is a number already', [`${full}13812345678`, '2022001'], []],
    ['not to a length of nothing', [`${full}1234`, '56'], []],
  ])('%s', (_, lines, found) => {
    expect(brokenNumbers(lines).map((one) => one.slice(-found.join().length || undefined))).toEqual(
      found,
    )
  })
})
