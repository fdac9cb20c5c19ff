import { describe, expect, it } from '@jest/globals'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
  type FileChild,
  type IPropertiesOptions,
} from 'docx'
import { outline, read } from './outline'

const pack = (children: FileChild[], options: Partial<IPropertiesOptions> = {}): Promise<Buffer> =>
  Packer.toBuffer(new Document({ ...options, sections: [{ children }] }))

const cell = (
  text: string,
  options: { columnSpan?: number; bold?: boolean; verticalMerge?: 'restart' | 'continue' } = {},
) =>
  new TableCell({
    ...(options.columnSpan ? { columnSpan: options.columnSpan } : {}),
    ...(options.verticalMerge
      ? {
          verticalMerge:
            VerticalMergeType[options.verticalMerge === 'restart' ? 'RESTART' : 'CONTINUE'],
        }
      : {}),
    children: [new Paragraph({ children: [new TextRun({ text, bold: options.bold ?? false })] })],
  })

/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
)

const NUMBERED = {
  config: [
    {
      reference: 'plain',
      levels: [
        { level: 0, format: LevelFormat.DECIMAL, text: '%1.' },
        { level: 1, format: LevelFormat.BULLET, text: '·' },
      ],
    },
    {
      reference: 'articles',
      levels: [{ level: 0, format: LevelFormat.CHINESE_COUNTING, text: '第%1条' }],
    },
  ],
}

describe('A Word document made with styles', () => {
  it('takes the title out and keeps headings, paragraphs and links', async () => {
    const file = await pack([
      new Paragraph({ heading: HeadingLevel.TITLE, text: '关于加强防汛工作的通知' }),
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: '一、总体要求' }),
      new Paragraph('　　坚持人民至上。'),
      new Paragraph(''),
      new Paragraph({ heading: HeadingLevel.HEADING_2, text: '（一）原则' }),
      new Paragraph({
        children: [
          new TextRun('详见'),
          new ExternalHyperlink({
            link: 'https://www.gov.cn/a?b=1&c=2',
            children: [new TextRun('中国政府网')],
          }),
          new TextRun({ text: '重点', bold: true }),
        ],
      }),
      new Paragraph({ alignment: AlignmentType.RIGHT, text: '衡南县人民政府' }),
    ])
    const { title, body, dropped } = await read(file)
    expect(title).toBe('关于加强防汛工作的通知')
    expect(outline(body)).toEqual([
      'h2 一、总体要求',
      'p 坚持人民至上。',
      'h3 （一）原则',
      'p 详见[中国政府网](https://www.gov.cn/a?b=1&c=2)**重点**',
      'p 衡南县人民政府',
    ])
    expect(body.root.children.at(-1)).toMatchObject({ type: 'paragraph', format: 'right' })
    expect(dropped).toEqual([])
  })

  it('keeps nested lists as lists and articles numbered by Word as text', async () => {
    const item = (text: string, reference: string, level = 0) =>
      new Paragraph({ text, numbering: { reference, level } })
    const { body } = await read(
      await pack(
        [
          item('为了规范管理，制定本办法。', 'articles'),
          item('本办法适用于本县。', 'articles'),
          item('申请表', 'plain'),
          item('原件', 'plain', 1),
          item('复印件', 'plain', 1),
          item('身份证明', 'plain'),
          new Paragraph('中间的说明。'),
          item('照片', 'plain'),
        ],
        { numbering: NUMBERED },
      ),
    )
    expect(outline(body)).toEqual([
      'p 第一条　为了规范管理，制定本办法。',
      'p 第二条　本办法适用于本县。',
      '1. 申请表',
      '  - 原件',
      '  - 复印件',
      '2. 身份证明',
      'p 中间的说明。',
      '3. 照片',
    ])
    expect(body.root.children.at(-1)).toMatchObject({ type: 'list', start: 3, tag: 'ol' })
  })

  it('keeps merged cells and tells the header row', async () => {
    const { body } = await read(
      await pack([
        new Table({
          rows: [
            new TableRow({
              tableHeader: true,
              children: [cell('乡镇'), cell('金额（元）', { columnSpan: 2 })],
            }),
            new TableRow({
              children: [cell('云集镇', { verticalMerge: 'restart' }), cell('一季度'), cell('100')],
            }),
            new TableRow({
              children: [cell('', { verticalMerge: 'continue' }), cell('二季度'), cell('200')],
            }),
          ],
        }),
        new Paragraph('说明'),
        new Table({
          rows: [
            new TableRow({
              children: [cell('项目', { bold: true }), cell('标准', { bold: true })],
            }),
            new TableRow({ children: [cell('补贴'), cell('50元')] }),
          ],
        }),
      ]),
    )
    expect(outline(body)).toEqual([
      '| (#)乡镇 | (c2#)金额（元） |',
      '| (r2)云集镇 | 一季度 | 100 |',
      '| 二季度 | 200 |',
      'p 说明',
      '| (#)**项目** | (#)**标准** |',
      '| 补贴 | 50元 |',
    ])
  })

  it('hands over pictures with their caption and keeps their place', async () => {
    const picture = (alt: string) =>
      new ImageRun({
        type: 'png',
        data: PNG,
        transformation: { width: 10, height: 10 },
        altText: { name: alt, description: alt, title: alt },
      })
    const { body, images } = await read(
      await pack([
        new Paragraph({ children: [new TextRun('位置如图。'), picture('办事大厅平面图')] }),
        new Paragraph('图1  办事大厅'),
        new Paragraph({ children: [picture('图片 2')] }),
        new Paragraph('正文继续。'),
      ]),
    )
    expect(outline(body)).toEqual([
      'p 位置如图。',
      '[image:0]',
      'p 图1  办事大厅',
      '[image:1]',
      'p 正文继续。',
    ])
    expect(
      images.map(({ name, mimeType, alt, caption }) => ({ name, mimeType, alt, caption })),
    ).toEqual([
      { name: '图片1.png', mimeType: 'image/png', alt: '办事大厅平面图', caption: '图1  办事大厅' },
      { name: '图片2.png', mimeType: 'image/png', alt: '', caption: '' },
    ])
    expect(images[0]?.data.equals(PNG)).toBe(true)
  })

  it('moves footnotes to the end and says so', async () => {
    const { body, dropped } = await read(
      await pack(
        [
          new Paragraph({
            children: [new TextRun('依照条例'), new FootnoteReferenceRun(1), new TextRun('执行。')],
          }),
        ],
        { footnotes: { 1: { children: [new Paragraph('国务院令第711号。')] } } },
      ),
    )
    expect(outline(body)).toEqual(['p 依照条例[1]执行。', '----', 'p [1] 国务院令第711号。'])
    expect(dropped).toEqual([{ what: '脚注（已移到正文末尾）', count: 1 }])
  })
})
