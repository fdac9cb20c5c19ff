import { describe, expect, it } from '@jest/globals'
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { relsXml, wordFile, workbookFile, zipOf } from './support/officeFile'
import { readParts, refusal } from './support/readParts'

const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`

describe('a Word document', () => {
  it('written by a program is read by paragraphs and tables', async () => {
    const cells = (...texts: string[]) =>
      new TableRow({
        children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })),
      })
    const document = new Document({
      creator: '经办人甲',
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun('电话1381'), new TextRun('2345678')] }),
            new Table({ rows: [cells('姓名', '证件'), cells('张三', '430421')] }),
            new Paragraph('末段'),
          ],
        },
      ],
    })
    const { placed, unreadable } = await readParts('通知.docx', await Packer.toBuffer(document))
    expect(placed).toEqual(
      expect.arrayContaining([
        ['正文第1段', '电话13812345678'],
        ['正文表格1第1行第1列', '姓名'],
        ['正文表格1第2行第2列', '430421'],
        ['正文第2段', '末段'],
        ['文档属性（作者）', '经办人甲'],
      ]),
    )
    expect(unreadable).toBeUndefined()
  })

  it('joins a paragraph that only names what follows with the next', async () => {
    const { placed } = await readParts(
      'a.docx',
      wordFile(paragraph(run('护照号码：')) + paragraph(run('E12345678')) + paragraph(run('完'))),
    )
    expect(placed).toEqual(
      expect.arrayContaining([
        ['正文第1段', '护照号码：\nE12345678'],
        ['正文第3段', '完'],
      ]),
    )
  })

  it('shows what revisions deleted, whole even where a number was changed in part', async () => {
    const { placed } = await readParts(
      'a.docx',
      wordFile(
        paragraph(
          run('电话1381234'),
          '<w:del w:id="1"><w:r><w:delText>5678</w:delText></w:r></w:del>',
          `<w:ins w:id="2">${run('0000')}</w:ins>`,
        ),
      ),
    )
    expect(placed).toEqual(
      expect.arrayContaining([
        ['正文第1段', '电话13812340000'],
        ['正文（修订中已删除的文字）', '电话13812345678'],
      ]),
    )
  })

  it.each([
    ['<w:vanish/>', true],
    ['<w:vanish w:val="1"/>', true],
    ['<w:vanish w:val="0"/>', false],
    ['<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>', false],
  ])('tells hidden words from others by %s', async (properties, isHidden) => {
    const { placed } = await readParts(
      'a.docx',
      wordFile(paragraph(run('可见'), run('13812345678', properties))),
    )
    expect(placed).toContainEqual(
      isHidden ? ['正文（隐藏文字）', '可见13812345678'] : ['正文第1段', '可见13812345678'],
    )
    if (isHidden) expect(placed).toContainEqual(['正文第1段', '可见'])
  })

  it('keeps columns under a cell that spans several', async () => {
    const tc = (text: string, span = '') =>
      `<w:tc><w:tcPr>${span}</w:tcPr>${paragraph(run(text))}</w:tc>`
    const { parts } = await readParts(
      'a.docx',
      wordFile(
        `<w:tbl><w:tr>${tc('宽', '<w:gridSpan w:val="2"/>')}${tc('丙')}</w:tr><w:tr>${tc('1')}${tc('2')}${tc('3')}</w:tr></w:tbl>`,
      ),
    )
    expect(parts.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: [
        ['宽', '', '丙'],
        ['1', '2', '3'],
      ],
    })
  })

  it('reads a text box once, though it is stored twice for old programs', async () => {
    const box = `<w:txbxContent>${paragraph(run('13812345678'))}</w:txbxContent>`
    const { placed } = await readParts(
      'a.docx',
      wordFile(
        `<w:p><w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run('外')}</w:p>`,
      ),
    )
    expect(placed.filter(([where]) => where === '文本框')).toEqual([['文本框', '13812345678']])
    expect(placed).toContainEqual(['正文第1段', '外'])
  })

  it.each([
    ['a header', '页眉', 'word/header1.xml', `<w:hdr xmlns:w="w">${paragraph(run('甲'))}</w:hdr>`],
    ['a footer', '页脚', 'word/footer1.xml', `<w:ftr xmlns:w="w">${paragraph(run('甲'))}</w:ftr>`],
    [
      'a footnote',
      '脚注',
      'word/footnotes.xml',
      `<w:footnotes xmlns:w="w"><w:footnote>${paragraph(run('甲'))}</w:footnote></w:footnotes>`,
    ],
    [
      'an endnote',
      '尾注',
      'word/endnotes.xml',
      `<w:endnotes xmlns:w="w"><w:endnote>${paragraph(run('甲'))}</w:endnote></w:endnotes>`,
    ],
    [
      'a comment',
      '批注',
      'word/comments.xml',
      `<w:comments xmlns:w="w"><w:comment>${paragraph(run('甲'))}</w:comment></w:comments>`,
    ],
    [
      'a variable',
      '文档设置（文档变量）',
      'word/settings.xml',
      '<w:settings xmlns:w="w"><w:docVars><w:docVar w:name="x" w:val="甲"/></w:docVars></w:settings>',
    ],
    [
      'a chart',
      '图表（其他文字）',
      'word/charts/chart1.xml',
      '<c:chartSpace xmlns:c="c"><c:pt><c:v>甲</c:v></c:pt></c:chartSpace>',
    ],
    ['hidden XML data', '其他内容（其他文字）', 'customXml/item1.xml', '<data><a>甲</a></data>'],
  ])('is read with %s', async (_, where, part, xml) => {
    const { placed } = await readParts('a.docx', wordFile(paragraph(run('文')), { [part]: xml }))
    expect(placed).toContainEqual([where, '甲'])
  })

  it('is read with alternative texts, codes of fields and targets of links', async () => {
    const { placed } = await readParts(
      'a.docx',
      wordFile(
        '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="w" id="1" descr="张三的照片"/></w:drawing></w:r><w:r><w:instrText>HYPERLINK "tel:138</w:instrText></w:r><w:r><w:instrText>12345678"</w:instrText></w:r></w:p>',
        {
          'word/_rels/document.xml.rels': relsXml([
            { type: 'hyperlink', target: 'mailto:%E5%BC%A0@x.cn', isExternal: true },
          ]),
        },
      ),
    )
    expect(placed).toEqual(
      expect.arrayContaining([
        ['正文（替代文字）', '张三的照片'],
        ['正文（域代码）', 'HYPERLINK "tel:13812345678"'],
        ['链接地址', 'mailto:张@x.cn'],
      ]),
    )
  })

  it('is read with the workbook embedded in it, hidden sheets included', async () => {
    const xml = '<sheetData><row r="5"><c r="C5"><v>13812345678</v></c></row></sheetData>'
    const embedded = workbookFile([{ name: '明细', state: 'hidden', xml }])
    const { placed } = await readParts(
      'a.docx',
      wordFile(paragraph(run('文')), { 'word/embeddings/book.xlsx': embedded }),
    )
    expect(placed).toContainEqual([
      '嵌入文件 word/embeddings/book.xlsx › 工作表“明细”（隐藏）!C5',
      '13812345678',
    ])
  })

  it('with a large picture says that what it shows was not checked', async () => {
    const picture = (size: number) => {
      const data = new Uint8Array(size)
      data.set([137, 80, 78, 71, 13, 10, 26, 10])
      return data
    }
    const { unreadable } = await readParts(
      'a.docx',
      wordFile(paragraph(run('见图')), {
        'word/media/scan.png': picture(60_000),
        'word/media/crest.png': picture(2_000),
      }),
    )
    expect(unreadable).toEqual(['含有1张较大的图片，未能检查图片中的文字'])
  })

  it.each([
    ['malformed', wordFile('<w:p>')],
    [
      'with a document type',
      zipOf({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>',
      }),
    ],
    ['nested without end', wordFile('<a>'.repeat(600) + '</a>'.repeat(600))],
    ['cut off', wordFile(paragraph(run('文'))).slice(0, 300)],
  ])('that is %s is refused as damaged', async (_, data) => {
    expect(await refusal('a.docx', data)).toContain('已损坏')
  })
})

describe('a presentation', () => {
  it('is read slide by slide, hidden ones and notes included', async () => {
    const slide = (text: string, attributes = '') =>
      `<p:sld xmlns:p="p" xmlns:a="a"${attributes}><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sld>`
    const data = zipOf({
      '[Content_Types].xml': '<Types/>',
      'ppt/presentation.xml': '<p:presentation xmlns:p="p"/>',
      'ppt/slides/slide1.xml': slide('甲'),
      'ppt/slides/slide2.xml': slide('乙', ' show="0"'),
      'ppt/notesSlides/notesSlide1.xml': slide('丙').replaceAll('p:sld', 'p:notes'),
    })
    const { placed } = await readParts('a.pptx', data)
    expect(placed).toEqual(
      expect.arrayContaining([
        ['幻灯片1', '甲'],
        ['幻灯片2（隐藏）', '乙'],
        ['幻灯片备注1', '丙'],
      ]),
    )
  })
})

describe('an OpenDocument or OFD file', () => {
  it.each([
    [
      'a.odt',
      {
        'META-INF/manifest.xml': '<m/>',
        'content.xml':
          '<d xmlns:t="t" xmlns:b="b"><t:p>电话138<t:span>12345678</t:span></t:p><b:table-row><b:table-cell><t:p>张三</t:p></b:table-cell><b:table-cell><t:p>残疾</t:p></b:table-cell></b:table-row></d>',
      },
      ['电话13812345678', '张三\t残疾'],
    ],
    [
      'a.ofd',
      {
        'OFD.xml': '<o/>',
        'Doc_0/Pages/Page_0/Content.xml':
          '<p xmlns:o="o"><o:TextObject><o:TextCode>138</o:TextCode><o:TextCode>12345678</o:TextCode></o:TextObject></p>',
      },
      ['13812345678'],
    ],
  ])('%s is read line by line', async (name, parts, texts) => {
    const { placed } = await readParts(name, zipOf(parts))
    expect(placed.map(([, text]) => text)).toEqual([...texts, name])
  })

  it('that is encrypted is refused', async () => {
    const data = zipOf({ 'META-INF/manifest.xml': '<m><encryption-data/></m>', 'content.xml': 'x' })
    expect(await refusal('a.odt', data)).toContain('密码')
  })
})
