import { describe, expect, it } from '@jest/globals'
import { wordFile } from '../contentParts/support/officeFile'
import { gridsOf } from './support/readSpreadsheet'

const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`
const paragraph = (content: string): string => `<w:p>${content}</w:p>`
const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`
const text = (words: string, properties?: string): string => cell(paragraph(run(words)), properties)

const SPAN_2 = '<w:gridSpan w:val="2"/>'
const BEGIN = '<w:vMerge w:val="restart"/>'
const GO_ON = '<w:vMerge/>'

const textsOf = async (body: string) =>
  (await gridsOf(wordFile(body), '目录.docx'))[0]?.rows.map(({ texts }) => texts)

/** What a single cell reads as. */
const cellText = async (content: string): Promise<string | undefined> =>
  (await textsOf(table(row(cell(content)))))?.[0]?.[0]

describe('a table of a Word document', () => {
  it('is laid out on its grid, merged cells in both directions', async () => {
    const [grid] = await gridsOf(
      wordFile(
        table(
          row(text('序号', BEGIN), text('公开事项', SPAN_2), text('内容', BEGIN)),
          row(text('', GO_ON), text('一级'), text('二级'), text('', GO_ON)),
          row(text('1'), text('救助', BEGIN), text('低保'), text('甲')),
          row(text('2'), text('', '<w:vMerge w:val="continue"/>'), text('特困'), text('乙')),
          row(text('3'), text('其他'), text('临时'), text('丙')),
        ),
      ),
    )
    expect(grid?.rows.map(({ number, texts }) => [number, ...texts])).toEqual([
      [1, '序号', '公开事项', '', '内容'],
      [2, '', '一级', '二级', ''],
      [3, '1', '救助', '低保', '甲'],
      [4, '2', '', '特困', '乙'],
      [5, '3', '其他', '临时', '丙'],
    ])
    expect(grid?.rows[0]?.kinds).toEqual(['text', 'text', 'empty', 'text'])
    expect(grid?.merges).toEqual([
      { fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 0 },
      { fromRow: 1, toRow: 1, fromColumn: 1, toColumn: 2 },
      { fromRow: 1, toRow: 2, fromColumn: 3, toColumn: 3 },
      { fromRow: 3, toRow: 4, fromColumn: 1, toColumn: 1 },
    ])
  })

  it('merges over rows and columns at once, and keeps a cell that goes on from nothing', async () => {
    const [grid] = await gridsOf(
      wordFile(
        table(
          row(text('甲', SPAN_2 + BEGIN), text('乙')),
          row(text('', SPAN_2 + GO_ON), text('丙', GO_ON)),
        ),
      ),
    )
    expect(grid?.rows[1]?.texts).toEqual(['', '', '丙'])
    expect(grid?.merges).toEqual([{ fromRow: 1, toRow: 2, fromColumn: 0, toColumn: 1 }])
  })

  it('shifts a row that begins further in', async () => {
    expect(
      await textsOf(
        table(
          row(text('一'), text('二')),
          '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>' + text('三') + '</w:tr>',
        ),
      ),
    ).toEqual([
      ['一', '二'],
      ['', '三'],
    ])
  })

  it('joins paragraphs and breaks by line breaks, runs by nothing', async () => {
    expect(
      await cellText(
        paragraph(run('《预算法》、') + run('《条例》')) +
          paragraph('<w:r><w:t>一</w:t><w:br/><w:t>二</w:t><w:tab/><w:t>三</w:t></w:r>'),
      ),
    ).toBe('《预算法》、《条例》\n一\n二\t三')
  })

  it('takes the text of a table within a cell into that cell', async () => {
    const grids = await gridsOf(
      wordFile(
        table(
          row(
            cell(
              paragraph(run('外')) + table(row(text('内一'), text('内二'))) + paragraph(run('后')),
            ),
            text('旁'),
          ),
        ),
      ),
    )
    expect(grids).toHaveLength(1)
    expect(grids[0]?.rows[0]?.texts).toEqual(['外\n内一\n内二\n后', '旁'])
  })

  it('leaves out what a revision deletes and takes in what it inserts', async () => {
    const deletedRow = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${text('旧行', BEGIN)}</w:tr>`
    const insertedRow = `<w:tr><w:trPr><w:ins w:id="2"/></w:trPr>${text('新行')}</w:tr>`
    const changed = cell(
      paragraph(
        `${run('每亩')}<w:del>${run('旧')}<w:r><w:delText>90</w:delText></w:r></w:del><w:ins>${run('105')}</w:ins><w:moveFrom>${run('移')}</w:moveFrom>${run('元')}`,
      ),
    )
    expect(await textsOf(table(row(changed), deletedRow, insertedRow))).toEqual([
      ['每亩105元'],
      ['新行'],
    ])
  })

  it('leaves out hidden words and the second copy of a text box', async () => {
    expect(
      await cellText(
        paragraph(
          `<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>${run('见')}<mc:AlternateContent xmlns:mc="m"><mc:Choice>${run('甲')}</mc:Choice><mc:Fallback>${run('甲')}</mc:Fallback></mc:AlternateContent>`,
        ),
      ),
    ).toBe('见甲')
  })

  it.each([
    ['Wingdings', 'F0A8', '□'],
    ['Wingdings', 'F06F', '□'],
    ['Wingdings', '00A8', '□'],
    ['Wingdings', 'F0FE', '■'],
    ['Wingdings', 'F052', '■'],
    ['Wingdings', 'F0FD', '■'],
    ['Wingdings', 'F06E', '■'],
    ['Wingdings', 'F0FC', '√'],
    ['Wingdings 2', 'F052', '■'],
    ['Wingdings 2', 'F0A3', '□'],
    ['Wingdings 2', 'F050', '√'],
    ['MS Gothic', '2610', '☐'],
    ['MS Gothic', '2612', '☒'],
  ])('reads the symbol %s %s as %s', async (font, char, box) => {
    const symbol = `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    expect(await cellText(paragraph(symbol + run('政府网站')))).toBe(`${box}政府网站`)
  })

  it.each([
    ['letters of a run in Wingdings', 'Wingdings', 'þ', '■'],
    ['letters of a run in Wingdings 2', 'Wingdings 2', '£', '□'],
    ['places of the private range', 'Wingdings', '\uF0A8', '□'],
    ['places of the private range in any font', '宋体', '\uF0FE', '■'],
    ['boxes that are characters', 'MS Gothic', '☐☑☒', '☐☑☒'],
  ])('reads %s as what they show', async (_, font, written, shown) => {
    const boxes = `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t>${written}</w:t></w:r>`
    expect(await cellText(paragraph(boxes + run('公告栏o')))).toBe(`${shown}公告栏o`)
  })

  it.each([
    ['1', '■'],
    ['true', '■'],
    ['0', '□'],
  ])('reads a check box control by its state %s', async (checked, box) => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="w14"><w14:checked w14:val="${checked}"/><w14:checkedState w14:val="00FE"/></w14:checkbox></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const glyph = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'
    expect(await cellText(paragraph(control(glyph) + run('网站')))).toBe(`${box}网站`)
    expect(await cellText(control(paragraph(run('☐'))))).toBe(box)
  })

  it('keeps the words of other content controls', async () => {
    const control = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('民政局')}</w:sdtContent></w:sdt>`
    expect(await cellText(paragraph(control))).toBe('民政局')
  })

  it.each([
    ['<w:default w:val="0"/>', '□'],
    ['<w:default w:val="0"/><w:checked/>', '■'],
    ['<w:default w:val="1"/>', '■'],
  ])('reads the check box of an old form (%s)', async (state, box) => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r>`
    expect(await cellText(paragraph(field + run('公示栏')))).toBe(`${box}公示栏`)
  })
})

describe('the tables of a Word document', () => {
  it('are named after the line above them, else by their number', async () => {
    const one = table(row(text('甲')))
    const grids = await gridsOf(
      wordFile(
        one +
          paragraph(run('社会救助领域') + run('标准目录')) +
          paragraph(run('（单位：元）')) +
          paragraph('') +
          one +
          one +
          paragraph(run('附表 2')) +
          one,
      ),
    )
    expect(grids.map(({ name }) => name)).toEqual(['表1', '社会救助领域标准目录', '表3', '附表 2'])
  })

  it('have names of their own, which no remark takes', async () => {
    const one = table(row(text('甲')))
    const titled = paragraph(run('标准目录')) + paragraph(run('（2024年版）'))
    const legend = paragraph(run('说明：“■”为必选项，“□”为可选项'))
    const note = paragraph(run('注：本目录自印发之日起施行'))
    const grids = await gridsOf(
      wordFile(titled + legend + one + note + one + paragraph(run('标准目录')) + one),
    )
    expect(grids.map(({ name }) => name)).toEqual(['标准目录', '表2', '标准目录（2）'])
  })
})
