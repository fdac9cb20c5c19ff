import { posix } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { CUT_MARK, LONGEST_CELL } from '../../../../src/exchange/workbook/xmlText'
import { writeWorkbook } from '../../../../src/exchange/workbook/writeWorkbook'
import type {
  CellStyleName,
  OutputCell,
  SheetOutput,
} from '../../../../src/exchange/workbook/workbookOutput'
import { cellsOf, written, type OpenPackage } from './openPackage'

const SHEET = 'xl/worksheets/sheet1.xml'

const aSheet = (cells: OutputCell[][], rest: Partial<SheetOutput> = {}): SheetOutput => ({
  name: '台账',
  columns: [{ width: 20 }, { width: 12 }],
  rows: [cells.map((row) => ({ cells: row }))],
  ...rest,
})

const cellsOfRow = async (...row: OutputCell[]) =>
  cellsOf(await written({ sheets: [aSheet([row])] }))

/** The number format of a cell, through the style part. */
const formatCode = ({ elements }: OpenPackage, format: number): string | undefined => {
  const all = elements('xl/styles.xml')
  const xfs = all.slice(all.findIndex(({ name }) => name === 'cellXfs')).filter(isFormat)
  return xfs[format]?.attributes.numFmtId
}
const isFormat = ({ name }: { name: string }): boolean => name === 'xf'

describe('the cells of a workbook', () => {
  it.each(['=1+1', '+cmd|/c calc', '@SUM(A1)', '\tx', '-2+3', '-1', '＝1'])(
    'hold %j as text and never as a formula',
    async (value) => {
      const { A1, B1 } = await cellsOfRow(value, { value, type: 'text' })
      expect(A1).toMatchObject({ type: 'inlineStr', value })
      expect(B1).toMatchObject({ type: 'inlineStr', value })
    },
  )

  it.each([
    { given: { value: -3.5 }, value: '-3.5', format: '0' },
    { given: { value: -3, type: 'integer' }, value: '-3', format: '1' },
    { given: { value: '1234567.80', type: 'money' }, value: '1234567.80', format: '4' },
    { given: { value: '-0.50', type: 'money' }, value: '-0.50', format: '4' },
    { given: { value: '2026-02-03', type: 'date' }, value: '46056', format: '164' },
    { given: { value: '1900-03-01', type: 'date' }, value: '61', format: '164' },
  ] as const)('hold %j as a number with its format', async ({ given, value, format }) => {
    const file = await written({ sheets: [aSheet([[{ ...given, style: 'text' }]])] })
    const { A1 } = cellsOf(file)
    expect(A1).toMatchObject({ type: 'n', value })
    expect(formatCode(file, A1?.format ?? -1)).toBe(format)
  })

  it.each([
    { value: '430422199001011234', type: 'text' },
    { value: 12, type: 'text' },
    { value: '不详', type: 'money' },
    { value: '1,234.00', type: 'money' },
    { value: '1234567890123456', type: 'number' },
    { value: '2026-02-30', type: 'date' },
    { value: '1899-12-31', type: 'date' },
    { value: NaN, type: 'number' },
  ] as const)('hold %j as text, for as a number it would be lost', async (cell) => {
    const { A1 } = await cellsOfRow(cell)
    expect(A1).toMatchObject({ type: 'inlineStr', value: String(cell.value) })
  })

  it('format texts as text, so that a number typed over one keeps its digits', async () => {
    const file = await written({ sheets: [aSheet([[{ value: '62', type: 'text' }]])] })
    expect(formatCode(file, cellsOf(file).A1?.format ?? -1)).toBe('49')
  })

  it('keep line breaks and spaces, and drop what XML cannot say', async () => {
    const { A1 } = await cellsOfRow(' 甲\r\n乙\u0000\u0008\ud800 <&> \ufffe')
    expect(A1?.value).toBe(' 甲\n乙 <&> ')
  })

  it('guard texts that look like an escape of the format', async () => {
    const { A1 } = await cellsOfRow('_x0041_')
    expect(A1?.value).toBe('_x005F_x0041_')
  })

  it('end where Excel can hold no more and say so, never within a character', async () => {
    const held = LONGEST_CELL - CUT_MARK.length
    const { A1 } = await cellsOfRow(`${'字'.repeat(held - 1)}${'😀'.repeat(20)}`)
    expect(A1?.value).toBe(`${'字'.repeat(held - 1)}${CUT_MARK}`)
    const { A1: whole } = await cellsOfRow('字'.repeat(LONGEST_CELL))
    expect(whole?.value).toBe('字'.repeat(LONGEST_CELL))
  })

  it.each(['=1+1', '+86 734', '-2+3', '@SUM(A1)'])(
    'format %j as text: it must not become a formula when somebody edits its cell',
    async (value) => {
      const file = await written({ sheets: [aSheet([[{ value, style: 'text' }, value, '甲']])] })
      const { A1, B1, C1 } = cellsOf(file)
      const formats = [A1, B1, C1].map((cell) => formatCode(file, cell?.format ?? -1))
      expect(formats).toEqual(['49', '49', '0'])
    },
  )

  it('leave out what is null and keep the look of what is empty', async () => {
    const cells = await cellsOfRow(null, { value: null, style: 'text' }, '', { value: true })
    expect(Object.keys(cells)).toEqual(['B1', 'D1'])
    expect(cells.D1).toMatchObject({ type: 'b', value: '1' })
  })

  it('give any table of texts and numbers back', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((value) => value.replace(/\r/g, '')),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
        async (table) => {
          const file = await written({
            sheets: [aSheet(table.map((row) => row.map((value) => ({ value }))))],
          })
          const cells = cellsOf(file)
          for (const [at, row] of table.entries())
            for (const [column, value] of row.entries()) {
              const read = cells[`${'ABCDE'[column]}${at + 1}`]
              if (typeof value === 'number') expect(Number(read?.value)).toBe(value + 0)
              else expect(unguarded(read?.value ?? '')).toBe(legal(value))
            }
        },
      ),
      { numRuns: 50 },
    )
  })
})

const unguarded = (text: string): string => text.replaceAll('_x005F_', '_')
// eslint-disable-next-line no-control-regex
const legal = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')

describe('a sheet', () => {
  const full = aSheet([['甲', '乙'], [{ value: 1, comment: '这里 <有误>' }], [null]], {
    name: "县'本级/2026",
    frozenRows: 1,
    frozenColumns: 1,
    filter: { fromRow: 1, toColumn: 1 },
    merges: [{ fromRow: 2, toRow: 3, fromColumn: 0, toColumn: 1 }],
    validations: [
      {
        range: { fromRow: 2, toRow: 100, fromColumn: 0, toColumn: 0 },
        kind: 'list',
        values: ['甲', '"乙"'],
        prompt: '请选择',
      },
    ],
    print: {
      paper: 'A3',
      orientation: 'landscape',
      titleRows: { fromRow: 1, toRow: 1 },
      header: '2026 & 公开',
    },
  })

  it('has its elements in the order that the format demands', async () => {
    const { elements } = await written({ sheets: [full] })
    const order = [
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'autoFilter',
      'mergeCells',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'legacyDrawing',
    ]
    const names = elements(SHEET).map(({ name }) => name)
    expect(names.filter((name) => order.includes(name))).toEqual(order)
  })

  it('keeps its head in view, filters all rows, and repeats the head on paper', async () => {
    const { elements } = await written({ sheets: [full] })
    expect(elements(SHEET, 'pane')[0]?.attributes).toMatchObject({
      xSplit: '1',
      ySplit: '1',
      topLeftCell: 'B2',
      state: 'frozen',
    })
    expect(elements(SHEET, 'autoFilter')[0]?.attributes.ref).toBe('A1:B3')
    expect(elements(SHEET, 'mergeCell')[0]?.attributes.ref).toBe('A2:B3')
    const names = elements('xl/workbook.xml', 'definedName')
    expect(names.map(({ attributes, text }) => [attributes.name, text])).toEqual([
      ['_xlnm._FilterDatabase', "'县''本级 2026'!$A$1:$B$3"],
      ['_xlnm.Print_Titles', "'县''本级 2026'!$1:$1"],
    ])
  })

  it('is printed on its paper, with a header and numbered pages', async () => {
    const { elements } = await written({ sheets: [full] })
    expect(elements(SHEET, 'pageSetup')[0]?.attributes).toMatchObject({
      paperSize: '8',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
    })
    expect(elements(SHEET, 'oddHeader')[0]?.text).toBe('&C 2026 && 公开')
    expect(elements(SHEET, 'oddFooter')[0]?.text).toBe('&C第 &P 页 共 &N 页')
  })

  it('leaves out what Excel would call broken, and cuts measures to what it takes', async () => {
    const range = { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 0 }
    const { parts } = await written({
      sheets: [
        aSheet([], {
          columns: [{ width: 900 }],
          rows: [[{ cells: ['甲'], height: 900 }]],
          merges: [range],
          validations: [{ range, kind: 'list', values: [] }],
        }),
      ],
    })
    expect(parts.get(SHEET)).not.toMatch(/mergeCell|dataValidation/)
    expect(parts.get(SHEET)).toContain(' width="255"')
    expect(parts.get(SHEET)).toContain(' ht="409"')
  })

  it.each([
    { value: '字'.repeat(9), ht: undefined },
    { value: '字'.repeat(10), ht: '30' },
    { value: 'x'.repeat(18), ht: undefined },
    { value: '一\n二\n三', ht: '45' },
    { value: '字'.repeat(1000), ht: '409' },
  ])('gives wrapped text of $value.length characters its lines', async ({ value, ht }) => {
    const wrapped = await written({ sheets: [aSheet([[{ value, style: 'text' }]])] })
    expect(wrapped.elements(SHEET, 'row')[0]?.attributes.ht).toBe(ht)
    expect(wrapped.elements(SHEET, 'row')[0]?.attributes.customHeight).toBeUndefined()
    const plain = await written({ sheets: [aSheet([[value]])] })
    expect(plain.elements(SHEET, 'row')[0]?.attributes.ht).toBeUndefined()
  })

  it('measures merged text by the merged width, and not at all over several rows', async () => {
    const value = '字'.repeat(14)
    const heightWith = async (toRow: number, toColumn: number) => {
      const merges = [{ fromRow: 1, toRow, fromColumn: 0, toColumn }]
      const { elements } = await written({
        sheets: [aSheet([[{ value, style: 'text' }]], { merges })],
      })
      return elements(SHEET, 'row')[0]?.attributes.ht
    }
    expect(await heightWith(1, 0)).toBe('30')
    expect(await heightWith(1, 1)).toBeUndefined()
    expect(await heightWith(2, 0)).toBeUndefined()
  })

  it('refuses more rows than Excel has', async () => {
    const batch = Array.from({ length: 65_537 }, () => ({ cells: [] }))
    const sheet = aSheet([], { rows: Array.from({ length: 16 }, () => batch) })
    await expect(collectBytes(writeWorkbook({ sheets: [sheet] }))).rejects.toThrow('1048576')
  })

  it('has comments, each with a box', async () => {
    const { elements } = await written({ sheets: [aSheet([['甲']]), full] })
    expect(elements('xl/comments1.xml')).toEqual([])
    expect(elements('xl/comments2.xml', 'comment')[0]?.attributes.ref).toBe('A2')
    expect(elements('xl/comments2.xml', 't')[0]?.text).toBe('这里 <有误>')
    const box = elements('xl/drawings/vmlDrawing2.vml')
    expect(box.find(({ name }) => name === 'x:Row')?.text).toBe('1')
    expect(box.find(({ name }) => name === 'x:Column')?.text).toBe('0')
  })

  it.each([
    { names: ['a[b]:c*?/\\d', 'x'], clean: ['a b  c    d', 'x'] },
    { names: ['台账', '台账', '台账'], clean: ['台账', '台账(2)', '台账(3)'] },
    { names: ['', "'"], clean: ['工作表', '工作表(2)'] },
    { names: ['A', 'a', 'History'], clean: ['A', 'a(2)', 'History_'] },
    {
      names: ['字'.repeat(40), '字'.repeat(40)],
      clean: ['字'.repeat(31), `${'字'.repeat(28)}(2)`],
    },
  ])('is named as Excel allows: $names', async ({ names, clean }) => {
    const { elements } = await written({ sheets: names.map((name) => aSheet([], { name })) })
    expect(elements('xl/workbook.xml', 'sheet').map(({ attributes }) => attributes.name)).toEqual(
      clean,
    )
  })
})

describe('what may be typed', () => {
  const range = { fromRow: 2, toRow: 9, fromColumn: 1, toColumn: 1 }
  const long = Array.from({ length: 60 }, (_, at) => `某某单位${at}`)

  it.each([
    {
      validation: { kind: 'list', values: ['甲', '"乙"'] },
      formulas: ['"甲,""乙"""'],
      operator: undefined,
    },
    {
      validation: { kind: 'date', min: '2026-01-01', max: '2026-12-31' },
      formulas: ['46023', '46387'],
      operator: 'between',
    },
    { validation: { kind: 'integer', max: 9 }, formulas: ['9'], operator: 'lessThanOrEqual' },
    { validation: { kind: 'decimal', min: 0 }, formulas: ['0'], operator: 'greaterThanOrEqual' },
    {
      validation: { kind: 'text-length', min: 18, max: 18 },
      formulas: ['18', '18'],
      operator: 'between',
    },
    { validation: { kind: 'date' }, formulas: ['1'], operator: 'greaterThanOrEqual' },
  ] as const)('is said by $validation', async ({ validation, formulas, operator }) => {
    const { elements } = await written({
      sheets: [aSheet([], { validations: [{ range, ...validation }] })],
    })
    const [entry] = elements(SHEET, 'dataValidation')
    expect(entry?.attributes.operator).toBe(operator)
    expect(entry?.attributes.sqref).toBe('B2:B9')
    const found = elements(SHEET).filter(({ name }) => name.startsWith('formula'))
    expect(found.map(({ text }) => text)).toEqual(formulas)
  })

  it.each([{ values: long }, { values: ['甲,乙', '丙'] }])(
    'comes from a hidden sheet when it cannot stand in the validation: $values.0',
    async ({ values }) => {
      const validation = { range, kind: 'list', values } as const
      const file = await written({
        sheets: [aSheet([], { validations: [validation, validation] })],
      })
      expect(file.elements(SHEET, 'formula1').map(({ text }) => text)).toEqual(['选项_1', '选项_1'])
      expect(file.elements('xl/workbook.xml', 'sheet')[1]?.attributes).toMatchObject({
        name: '选项',
        state: 'hidden',
      })
      expect(file.elements('xl/workbook.xml', 'definedName')[0]).toMatchObject({
        attributes: { name: '选项_1' },
        text: `'选项'!$A$1:$A$${values.length}`,
      })
      const options = cellsOf(file, 'xl/worksheets/sheet2.xml')
      expect(Object.values(options).map(({ value }) => value)).toEqual(values)
    },
  )

  it('refuses a bound that says nothing', async () => {
    const validation = { range, kind: 'date', min: '明天' } as const
    const file = writeWorkbook({ sheets: [aSheet([], { validations: [validation] })] })
    await expect(collectBytes(file)).rejects.toThrow('明天')
  })
})

describe('the package', () => {
  const sheets = [
    aSheet([[{ value: '甲', comment: '乙' }]], {
      validations: [
        {
          range: { fromRow: 1, toRow: 1, fromColumn: 0, toColumn: 0 },
          kind: 'list',
          values: ['一,二'],
        },
      ],
    }),
    aSheet([['丙']]),
  ]

  it('says what each of its parts is, and begins with that', async () => {
    const { parts, elements } = await written({ sheets })
    const types = elements('[Content_Types].xml')
    const known = (part: string): string | undefined =>
      (
        types.find(({ attributes }) => attributes.PartName === `/${part}`) ??
        types.find(({ attributes }) => attributes.Extension === part.split('.').at(-1))
      )?.attributes.ContentType
    expect([...parts.keys()][0]).toBe('[Content_Types].xml')
    for (const part of parts.keys()) expect([part, known(part)]).toEqual([part, expect.any(String)])
    expect(known('xl/comments1.xml')).toContain('comments+xml')
    for (const { attributes } of types)
      if (attributes.PartName) expect(parts.has(attributes.PartName.slice(1))).toBe(true)
  })

  it('reaches every part from its beginning, and names none that is not there', async () => {
    const { parts, elements } = await written({ sheets })
    const reached = new Set<string>()
    for (const part of parts.keys()) {
      if (!part.endsWith('.rels')) continue
      const folder = posix.dirname(posix.dirname(part))
      for (const { attributes } of elements(part, 'Relationship'))
        reached.add(posix.join(folder, attributes.Target ?? ''))
    }
    const content = [...parts.keys()].filter(
      (part) => !part.endsWith('.rels') && part !== '[Content_Types].xml',
    )
    expect([...reached].sort()).toEqual(content.sort())
  })

  it('has every look once a type', async () => {
    const looks: CellStyleName[] = [
      'plain',
      'header',
      'title',
      'text',
      'centred',
      'problem',
      'note',
    ]
    const file = await written({
      sheets: [aSheet([looks.map((style) => ({ value: 'x', style, type: 'money' as const }))])],
    })
    const formats = Object.values(cellsOf(file)).map(({ format }) => format)
    expect(new Set(formats).size).toBe(looks.length)
    expect(formats.map((format) => formatCode(file, format))).toEqual(looks.map(() => '4'))
  })

  it('has a title and names nobody', async () => {
    const { parts, elements } = await written({ title: '台账 & 清单', sheets })
    expect(elements('docProps/core.xml', 'dc:title')[0]?.text).toBe('台账 & 清单')
    expect(parts.get('docProps/core.xml')).not.toContain('creator')
  })

  it('is the same, byte for byte, when its content is', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => collectBytes(writeWorkbook({ sheets }))),
    )
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
  })
})

describe('writing a workbook', () => {
  const endless = (note: { batches: number; closed: boolean }) =>
    (async function* () {
      try {
        for (;;) {
          note.batches += 1
          yield Array.from({ length: 500 }, (_, at) => ({
            cells: [`${note.batches * 7919}-${at * 104_729}`, { value: Math.sin(at) }],
          }))
        }
      } finally {
        note.closed = true
      }
    })()

  it('reads no further than it is read itself, and closes the rows when the reader leaves', async () => {
    const note = { batches: 0, closed: false }
    const body = writeWorkbook({ sheets: [aSheet([], { rows: endless(note) })] })
    let bytes = 0
    for await (const chunk of body) {
      bytes += chunk.length
      if (bytes > 200_000) break
    }
    const taken = note.batches
    await new Promise(setImmediate)
    expect(note).toEqual({ batches: taken, closed: true })
    expect(taken).toBeLessThan(200)
  })

  it('hands on what goes wrong in the rows', async () => {
    const rows = (async function* () {
      yield [{ cells: ['甲'] }]
      throw new Error('数据库已关闭')
    })()
    const body = writeWorkbook({ sheets: [aSheet([], { rows })] })
    await expect(collectBytes(body)).rejects.toThrow('数据库已关闭')
  })
})
