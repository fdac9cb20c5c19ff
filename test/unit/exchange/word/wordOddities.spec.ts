import { describe, expect, it } from '@jest/globals'
import { outline, read } from './outline'
import { aParagraph, aRun, aWordFile } from './wordFiles'

const CENTRED = '<w:jc w:val="center"/>'
const BOLD = '<w:b/>'
const face = (font: string) => `<w:rFonts w:eastAsia="${font}"/>`
const size = (points: number) => `<w:sz w:val="${points * 2}"/>`
const body = async (xml: string, options = {}) =>
  outline((await read(aWordFile({ body: xml, ...options }))).body)
const dropped = async (xml: string, options = {}) =>
  (await read(aWordFile({ body: xml, ...options }))).dropped
const para = (inner: string) => `<w:p>${inner}</w:p>`

describe('The title of an official document', () => {
  it('is the first centred large text, joined over its lines', async () => {
    const { title, body } = await read(
      aWordFile({
        body: [
          aParagraph('衡南县人民政府办公室', { properties: CENTRED, look: size(22) }),
          aParagraph('关于2022年防汛工作的通知', { properties: CENTRED, look: size(22) }),
          aParagraph('南政办发〔2022〕5号', { properties: CENTRED, look: size(16) }),
          aParagraph('各乡镇人民政府：', { look: size(16) }),
        ].join(''),
      }),
    )
    expect(title).toBe('衡南县人民政府办公室关于2022年防汛工作的通知')
    expect(outline(body)).toEqual(['p 南政办发〔2022〕5号', 'p 各乡镇人民政府：'])
  })

  it('is not the red head above the document number', async () => {
    const { title, body } = await read(
      aWordFile({
        body: [
          aParagraph('衡南县人民政府文件', { properties: CENTRED, look: size(42) }),
          aParagraph('南政发〔2022〕1号', { properties: CENTRED, look: size(16) }),
          aParagraph('关于印发实施方案的通知', { properties: CENTRED, look: size(22) }),
          aParagraph('正文。'),
        ].join(''),
      }),
    )
    expect(title).toBe('关于印发实施方案的通知')
    expect(outline(body)).toEqual(['p 衡南县人民政府文件', 'p 南政发〔2022〕1号', 'p 正文。'])
  })

  it('is not guessed from a document that shows none', async () => {
    const { title } = await read(
      aWordFile({ body: aParagraph('各乡镇人民政府：') + aParagraph('现通知如下。') }),
    )
    expect(title).toBeNull()
  })
})

describe('Headings', () => {
  const long = aParagraph(
    '这是正文，说明有关事项，字数要比标题多一些，使正文的样子占多数。'.repeat(3),
  )

  it.each([
    ['a number alone', aParagraph('一、总体要求'), 'p 一、总体要求'],
    ['a number in bold', aParagraph('一、总体要求', { look: BOLD }), 'h2 一、总体要求'],
    ['a number in 黑体', aParagraph('一、总体要求', { look: face('黑体') }), 'h2 一、总体要求'],
    [
      'a second-level number in 楷体',
      aParagraph('（一）工作目标', { look: face('楷体_GB2312') }),
      'h2 （一）工作目标',
    ],
    [
      'a second-level number in 黑体',
      aParagraph('（一）工作目标', { look: face('黑体') }),
      'p （一）工作目标',
    ],
    [
      'a bold sentence with a number',
      aParagraph('一、本办法自公布之日起施行。', { look: BOLD }),
      'p **一、本办法自公布之日起施行。**',
    ],
    ['bold without a number', aParagraph('特此通知', { look: BOLD }), 'p **特此通知**'],
    [
      'an outline level set by hand',
      aParagraph('总体要求', { properties: '<w:outlineLvl w:val="1"/>' }),
      'h2 总体要求',
    ],
    ['a centred chapter', aParagraph('第一章　总则', { properties: CENTRED }), 'h2 第一章　总则'],
    ['an article', aParagraph('第一条　为了规范', { look: BOLD }), 'p **第一条　为了规范**'],
    [
      'a number in bold with text behind it',
      para(aRun('一、目标。', BOLD) + aRun('到2025年完成')),
      'p **一、目标。**到2025年完成',
    ],
  ])('judges %s', async (_, xml, line) => {
    expect((await body(long + xml)).at(-1)).toBe(line)
  })

  it('knows the styles of WPS and Word by name, also those based on others', async () => {
    const style = (id: string, name: string, based = '') =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based ? `<w:basedOn w:val="${based}"/>` : ''}</w:style>`
    const styles = [
      style('2', 'heading 1'),
      style('b', '标题 2'),
      style('c', '三级标题'),
      style('mine', '我的样式', '2'),
    ]
    const of = (id: string, text: string) =>
      aParagraph(text, { properties: `<w:pStyle w:val="${id}"/>` })
    expect(
      await body(of('2', '甲') + of('b', '乙') + of('c', '丙') + of('mine', '丁'), {
        styles: styles.join(''),
      }),
    ).toEqual(['h2 甲', 'h3 乙', 'h4 丙', 'h2 丁'])
  })

  it('treats a whole paragraph in a heading style as text and says so', async () => {
    const xml = aParagraph('长'.repeat(120), { properties: '<w:outlineLvl w:val="0"/>' })
    expect((await body(xml))[0]).toMatch(/^p /)
    expect(await dropped(xml)).toMatchObject([
      { what: '用了标题样式的整段文字（按正文处理）', count: 1 },
    ])
  })
})

describe('Revisions, comments and what nobody was to see', () => {
  it('imports inserted text and never deleted or hidden text', async () => {
    const xml = para(
      aRun('补贴') +
        '<w:del w:id="1"><w:r><w:delText>500元</w:delText></w:r></w:del>' +
        `<w:ins w:id="2">${aRun('800元')}</w:ins>` +
        aRun('张三身份证', '<w:vanish/>') +
        aRun('。'),
    )
    expect(await body(xml)).toEqual(['p 补贴800元。'])
    expect((await dropped(xml)).map(({ what, count }) => [what, count])).toEqual([
      ['修订：删除的内容（未导入）', 1],
      ['修订：插入的内容（已按接受修订导入）', 1],
      ['隐藏文字（未导入）', 1],
    ])
  })

  it('joins a paragraph whose mark was deleted with the next', async () => {
    const xml =
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${aRun('前半句，')}</w:p>` +
      para(aRun('后半句。'))
    expect(await body(xml)).toEqual(['p 前半句，后半句。'])
  })

  it('leaves moved text only where it was moved to, and deleted rows out', async () => {
    const row = (text: string, mark = '') =>
      `<w:tr><w:trPr>${mark}</w:trPr><w:tc>${para(aRun(text))}</w:tc></w:tr>`
    const xml =
      para(`<w:moveFrom w:id="1">${aRun('甲段')}</w:moveFrom>`) +
      para(aRun('乙段')) +
      para(`<w:moveTo w:id="2">${aRun('甲段')}</w:moveTo>`) +
      `<w:tbl>${row('留')}${row('删', '<w:del w:id="3"/>')}</w:tbl>`
    expect(await body(xml)).toEqual(['p 乙段', 'p 甲段', '| 留 |'])
  })

  it('names comments, headers, charts, formulas, shapes and objects with their place', async () => {
    const xml =
      para(
        aRun('附图说明') +
          '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><c:chart/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
      ) +
      para(aRun('计算公式') + '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>') +
      para('<w:r><w:pict><v:line/></w:pict></w:r>') +
      para('<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>')
    const result = await dropped(xml, {
      comments: `<w:comment w:id="0">${para(aRun('这里再核一下'))}</w:comment>`,
      header: para(aRun('内部资料')),
    })
    expect(result).toEqual([
      { what: '图表（请截图后作为图片插入）', count: 1, where: '“附图说明”' },
      { what: '公式（请改用图片或文字）', count: 1, where: '“计算公式x=1”' },
      { what: '图形（线条、形状等）', count: 1 },
      { what: '嵌入的表格对象（请复制为 Word 表格）', count: 1 },
      { what: '批注（未导入）', count: 1, where: '“这里再核一下”' },
      { what: '页眉（未导入）', count: 1, where: '“内部资料”' },
    ])
  })

  it('keeps the text of a text box once, after its paragraph', async () => {
    const box = (text: string) => `<w:txbxContent>${para(aRun(text))}</w:txbxContent>`
    const xml =
      para(
        aRun('段落') +
          `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框内')}</wps:txbx></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:shape><v:textbox>${box('框内')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ) + para(aRun('下一段'))
    expect(await body(xml)).toEqual(['p 段落', 'p 框内', 'p 下一段'])
    expect(await dropped(xml)).toMatchObject([
      { what: '文本框（文字已移到所在段落之后）', count: 1 },
    ])
  })
})

describe('Automatic numbers', () => {
  const level = (format: string, text: string, at = 0) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = (levels: string) =>
    `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
  const item = (text: string, at = 0) =>
    aParagraph(text, {
      properties: `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`,
    })

  it.each([
    ['chineseCountingThousand', '%1、', 'p 十一、事项'],
    ['chineseCounting', '（%1）', 'p （十一）事项'],
    ['japaneseCounting', '第%1条', 'p 第十一条　事项'],
    ['decimalEnclosedCircleChinese', '%1', 'p ⑪ 事项'],
    ['upperLetter', '%1.', 'p K. 事项'],
    ['lowerRoman', '%1)', 'p xi) 事项'],
    ['decimal', '%1、', 'p 11、事项'],
    ['decimal', '%1.', '11. 事项'],
    ['chineseLegalSimplified', '%1、', 'p 壹拾壹、事项'],
    ['ideographTraditional', '%1、', 'p 11、事项'],
  ])('writes %s as %s shows it', async (format, text, line) => {
    const lines = await body(item('事项').repeat(11), { numbering: numbering(level(format, text)) })
    expect(lines.at(-1)).toBe(line)
  })

  it('begins a lower level again under each number of the upper', async () => {
    const levels = level('chineseCounting', '%1、') + level('decimal', '%1.%2', 1)
    const lines = await body(
      item('甲') + item('子', 1) + item('丑', 1) + item('乙') + item('寅', 1),
      {
        numbering: numbering(levels),
      },
    )
    expect(lines).toEqual(['p 一、甲', 'p 一.1 子', 'p 一.2 丑', 'p 二、乙', 'p 二.1 寅'])
  })

  it('says when it does not know a format', async () => {
    const options = { numbering: numbering(level('hebrew1', '%1)')) }
    expect(await body(item('甲'), options)).toEqual(['p 1) 甲'])
    expect(await dropped(item('甲'), options)).toMatchObject([{ count: 1 }])
  })
})

describe('Tables that Word draws and the editor cannot', () => {
  const cell = (text: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${para(aRun(text))}</w:tc>`
  const row = (cells: string, properties = '') =>
    `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`

  it('fills up rows that are short, and says so', async () => {
    const xml = `<w:tbl>${row(cell('甲') + cell('乙') + cell('丙'))}${row(cell('丁'))}</w:tbl>`
    expect(await body(xml)).toEqual(['| 甲 | 乙 | 丙 |', '| 丁 | (c2) |'])
    expect(await dropped(xml)).toMatchObject([
      { what: '不规则的单元格（已补齐或合并，请核对表格）' },
    ])
  })

  it('keeps cells in their column where a row begins further in', async () => {
    const xml = `<w:tbl>${row(cell('甲') + cell('乙'))}${row(cell('丙'), '<w:gridBefore w:val="1"/>')}</w:tbl>`
    expect(await body(xml)).toEqual(['| 甲 | 乙 |', '|  | 丙 |'])
  })

  it('reads the older form of merged cells', async () => {
    const xml = `<w:tbl>${row(cell('甲', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>'))}${row(cell('乙') + cell('丙'))}</w:tbl>`
    expect(await body(xml)).toEqual(['| (c2)甲 |', '| 乙 | 丙 |'])
  })

  it('drops a row that merges have swallowed whole', async () => {
    const down = (value: string) => `<w:vMerge w:val="${value}"/>`
    const xml = `<w:tbl>${row(cell('甲', down('restart')))}${row(cell('', down('continue')))}</w:tbl>`
    expect(await body(xml)).toEqual(['| 甲 |'])
  })

  it('turns a table in a cell into lines', async () => {
    const inner = `<w:tbl>${row(cell('子') + cell('丑'))}</w:tbl>`
    const xml = `<w:tbl>${row(`<w:tc>${inner}${para(aRun('后'))}</w:tc>` + cell('乙'))}</w:tbl>`
    expect(await body(xml)).toEqual(['| 子　丑/后 | 乙 |'])
  })

  it('leaves out a frame without text', async () => {
    expect(await body(`<w:tbl>${row('<w:tc><w:p/></w:tc>')}</w:tbl>${para(aRun('正文'))}`)).toEqual(
      ['p 正文'],
    )
  })
})

describe('Text inside a paragraph', () => {
  it.each([
    ['drops the blanks that indent it', para(aRun('　　 正文 ')), ['p 正文']],
    [
      'keeps a gap that is to be filled in',
      para(aRun('姓名') + aRun('      ', '<w:u w:val="single"/>')),
      ['p 姓名      '],
    ],
    ['keeps line breaks', para(aRun('甲') + '<w:r><w:br/></w:r>' + aRun('乙')), ['p 甲⏎乙']],
    [
      'keeps tabs between words',
      para(aRun('甲') + '<w:r><w:tab/></w:r>' + aRun('乙')),
      ['p 甲⇥乙'],
    ],
    [
      'keeps the text of simple fields',
      para(`<w:fldSimple w:instr="DATE">${aRun('2022年')}</w:fldSimple>`),
      ['p 2022年'],
    ],
    [
      'keeps the characters of a phonetic guide',
      para(
        `<w:r><w:ruby><w:rt>${aRun('yún')}</w:rt><w:rubyBase>${aRun('云')}</w:rubyBase></w:ruby></w:r>`,
      ),
      ['p 云'],
    ],
    ['joins equal runs', para(aRun('云') + aRun('集')), ['p 云集']],
    [
      'makes a rule of an empty bordered paragraph',
      '<w:p><w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr></w:p>',
      ['----'],
    ],
    [
      'makes text of a link into the file',
      para(`<w:hyperlink w:anchor="a">${aRun('见附件')}</w:hyperlink>`),
      ['p 见附件'],
    ],
    [
      'makes text of a link that leads nowhere',
      para(`<w:hyperlink r:id="no">${aRun('网址')}</w:hyperlink>`),
      ['p 网址'],
    ],
  ])('%s', async (_, xml, lines) => {
    expect(await body(xml)).toEqual(lines)
  })

  it.each([
    ['javascript:alert(1)', 'p 点此'],
    ['file:///C:/a.doc', 'p 点此'],
    ['http://www.hengnan.gov.cn/', 'p [点此](http://www.hengnan.gov.cn/)'],
  ])('keeps only links that the public can follow: %s', async (address, line) => {
    const relationships = `<Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${address}" TargetMode="External"/>`
    const xml = para(`<w:hyperlink r:id="l1">${aRun('点此')}</w:hyperlink>`)
    expect(await body(xml, { relationships })).toEqual([line])
  })

  it('takes bold from a paragraph style and lets a run undo it', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="s"><w:name w:val="强调"/><w:rPr><w:b/></w:rPr></w:style>'
    const xml = `<w:p><w:pPr><w:pStyle w:val="s"/></w:pPr>${aRun('粗')}${aRun('细', '<w:b w:val="0"/>')}</w:p>`
    expect(await body(xml, { styles })).toEqual(['p **粗**细'])
  })

  it('leaves out a table of contents', async () => {
    const xml = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${para(aRun('一、总则 1'))}</w:sdtContent></w:sdt>${para(aRun('正文'))}`
    expect(await body(xml)).toEqual(['p 正文'])
  })
})

describe('Pictures that cannot be shown', () => {
  const drawing =
    '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  const image = (target: string, mode = '') =>
    `<Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}" ${mode}/>`

  it.each([
    ['that are missing', image('media/none.png'), {}],
    ['on another computer', image('http://10.0.0.1/a.png', 'TargetMode="External"'), {}],
    [
      'of Windows drawings',
      image('media/a.emf'),
      { 'word/media/a.emf': new Uint8Array([1, 0, 0, 0, 108, 0, 0, 0]) },
    ],
    [
      'that are no pictures',
      image('media/a.png'),
      { 'word/media/a.png': new TextEncoder().encode('<script>') },
    ],
  ])('are named and leave no gap: %s', async (_, relationships, files) => {
    const result = await read(aWordFile({ body: para(aRun('前') + drawing), relationships, files }))
    expect(outline(result.body)).toEqual(['p 前'])
    expect(result.images).toEqual([])
    expect(result.dropped).toHaveLength(1)
  })
})
