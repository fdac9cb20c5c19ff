import { strToU8, Zip, ZipDeflate } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Rows that are written at a time. */
const PIECE = 2000

/**
 * A payment list as Excel saves it: 12 columns of shared strings (township, village, name, identity and
 * account numbers), amounts with formulas and a date; identity numbers are invented and have no valid
 * check digit.
 */
export const makeCountyWorkbook = (rows: number): Buffer => {
  const out: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    out.push(chunk)
  })
  const add = (name: string, pieces: Iterable<string>): void => {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    for (const piece of pieces) file.push(strToU8(piece))
    file.push(new Uint8Array(0), true)
  }
  add('[Content_Types].xml', [`<Types xmlns="${PACKAGE}/content-types"/>`])
  add('_rels/.rels', [relationships([['officeDocument', 'xl/workbook.xml']])])
  add('xl/_rels/workbook.xml.rels', [
    relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
  ])
  add('xl/workbook.xml', [
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="发放明细" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ])
  add('xl/styles.xml', [
    `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/></cellXfs></styleSheet>`,
  ])
  add('xl/worksheets/sheet1.xml', sheet(rows))
  add('xl/sharedStrings.xml', strings(rows))
  zip.end()
  return Buffer.concat(out)
}

const relationships = (list: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** Shared strings: the places first, then name, identity number and account of each row. */
const PLACES = 320

function* strings(rows: number): Generator<string> {
  yield `<sst xmlns="${MAIN}">`
  yield Array.from({ length: PLACES }, (_, at) => `<si><t>第${at}村（社区）</t></si>`).join('')
  for (let from = 0; from < rows; from += PIECE) {
    let piece = ''
    for (let row = from; row < Math.min(rows, from + PIECE); row++)
      piece += `<si><t>户主${row}</t></si><si><t>430422${19_300_000 + ((row * 7919) % 800_000)}${String(row % 10_000).padStart(4, '0')}</t></si><si><t>8101${String(row * 7919).padStart(15, '0')}</t></si>`
    yield piece
  }
  yield '</sst>'
}

function* sheet(rows: number): Generator<string> {
  yield `<worksheet xmlns="${MAIN}"><sheetData>`
  for (let from = 0; from < rows; from += PIECE) {
    let piece = ''
    for (let row = from; row < Math.min(rows, from + PIECE); row++) piece += rowOf(row)
    yield piece
  }
  yield `</sheetData><mergeCells count="1"><mergeCell ref="A1:L1"/></mergeCells></worksheet>`
}

const rowOf = (row: number): string => {
  const r = row + 1
  const own = PLACES + row * 3
  const area = ((row * 31) % 1200) / 100
  return `<row r="${r}" spans="1:12"><c r="A${r}"><v>${r}</v></c><c r="B${r}" t="s"><v>${row % 17}</v></c><c r="C${r}" t="s"><v>${row % PLACES}</v></c><c r="D${r}" t="s"><v>${row % 11}</v></c><c r="E${r}" t="s"><v>${own}</v></c><c r="F${r}" t="s"><v>${own + 1}</v></c><c r="G${r}" t="s"><v>${own + 2}</v></c><c r="H${r}" s="2"><v>${area}</v></c><c r="I${r}" s="2"><v>105</v></c><c r="J${r}" s="2"><f>H${r}*I${r}</f><v>${area * 105}</v></c><c r="K${r}" s="1"><v>${45_000 + (row % 365)}</v></c><c r="L${r}" t="s"><v>${row % 5}</v></c></row>`
}
