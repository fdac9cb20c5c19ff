import { describe, expect, it } from '@jest/globals'
import { readWordDocument } from '../../../../src/exchange/word/readWordDocument'
import { aParagraph, aWordFile, zipped } from './wordFiles'

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const MEGABYTE = 1024 * 1024
const good = aWordFile({ body: aParagraph('正文') })

const reasonFor = async (data: Buffer): Promise<string> => {
  const result = await readWordDocument(data)
  return result.ok ? '' : result.reason
}

describe('A file that is no Word document', () => {
  it.each([
    ['nothing at all', Buffer.alloc(0), /空/],
    [
      'an old .doc under a new name',
      Buffer.concat([COMPOUND, Buffer.alloc(600)]),
      /旧版.*另存为 \.docx/,
    ],
    [
      'a document with a password',
      Buffer.concat([COMPOUND, Buffer.from('EncryptedPackage', 'utf16le')]),
      /密码/,
    ],
    ['rich text', Buffer.from('{\\rtf1\\ansi }'), /RTF/],
    ['a PDF', Buffer.from('%PDF-1.7\n'), /PDF/],
    ['plain text', Buffer.from('正文'), /不是 Word 文档/],
    [
      'a workbook',
      zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<w/>' }),
      /Excel/,
    ],
    ['slides', zipped({ 'ppt/presentation.xml': '<p/>' }), /演示文稿/],
    ['an OFD', zipped({ 'OFD.xml': '<o/>' }), /OFD/],
    ['some archive', zipped({ 'readme.txt': 'a' }), /不是 Word 文档/],
  ])('is refused with what to do: %s', async (_, data, reason) => {
    expect(await reasonFor(data)).toMatch(reason)
  })
})

describe('A broken or hostile Word document', () => {
  it.each([
    ['cut off', good.subarray(0, good.length - 40)],
    ['half of it', good.subarray(0, good.length / 2)],
    ['without a body part', zipped({ '[Content_Types].xml': '<Types/>' })],
    ['with XML that does not end', aWordFile({ body: '<w:p>' })],
    ['with an entity bomb', withPart('word/document.xml', entityBomb())],
    [
      'with a name that climbs out',
      zipped({ '[Content_Types].xml': '<Types/>', '../word/document.xml': '<w/>' }),
    ],
  ])('is refused as broken: %s', async (_, data) => {
    expect(await reasonFor(data)).toMatch(/损坏/)
  })

  it('is refused unread when it would unpack to more than the limit', async () => {
    const files = { 'word/media/1.png': new Uint8Array(8) }
    const bomb = claiming(aWordFile({ body: '', files }), 'word/media/1.png', 201 * MEGABYTE)
    expect(await reasonFor(bomb)).toMatch(/解压后过大/)
  })

  it('is refused unread when one text part is huge', async () => {
    const file = claiming(aWordFile({ body: '' }), 'word/document.xml', 33 * MEGABYTE)
    expect(await reasonFor(file)).toMatch(/解压后过大/)
  })

  it('is refused when it has thousands of parts', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`word/media/${index}.png`, new Uint8Array(1)]),
    )
    expect(await reasonFor(aWordFile({ body: '', files }))).toMatch(/过大/)
  }, 20_000)

  it('is refused when it lies about the size of a part', async () => {
    const body = aParagraph('正文'.repeat(500))
    const file = claiming(aWordFile({ body }), 'word/document.xml', 10)
    expect(await reasonFor(file)).toMatch(/损坏/)
  })

  it('is refused when its elements are nested without end', async () => {
    const depth = 100_000
    const body = '<w:smartTag>'.repeat(depth) + '</w:smartTag>'.repeat(depth)
    expect(await reasonFor(aWordFile({ body }))).toMatch(/结构异常/)
  })

  it('is refused when it has more elements than any document', async () => {
    expect(await reasonFor(aWordFile({ body: '<w:p/>'.repeat(400_001) }))).toMatch(/内容过多/)
  }, 20_000)

  it('cannot fill the memory with merged columns', async () => {
    const cell = '<w:tc><w:tcPr><w:gridSpan w:val="900000000"/></w:tcPr><w:p/></w:tc>'
    const body = `<w:tbl><w:tr>${cell}</w:tr></w:tbl>${aParagraph('正文')}`
    expect((await readWordDocument(aWordFile({ body }))).ok).toBe(true)
  })

  it('cannot read files of the server', async () => {
    const relationships =
      '<Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/passwd" TargetMode="External"/>'
    const body =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const result = await readWordDocument(aWordFile({ body, relationships }))
    expect(result).toMatchObject({ ok: true, document: { images: [] } })
  })

  it('cannot bring in markup by a style map of its own', async () => {
    const files = { 'mammoth/style-map': new TextEncoder().encode('p => script') }
    const result = await readWordDocument(aWordFile({ body: aParagraph('&lt;script&gt;'), files }))
    expect(JSON.stringify(result)).toContain('"text":"<script>"')
  })
})

/** The archive's table says another size: it stands 22 bytes before the name (APPNOTE.TXT, 4.3.12). */
function claiming(archive: Buffer, name: string, bytes: number): Buffer {
  const changed = Buffer.from(archive)
  changed.writeUInt32LE(bytes, changed.lastIndexOf(name) - 22)
  return changed
}

function withPart(name: string, xml: string): Buffer {
  return aWordFile({ body: '', files: { [name]: new TextEncoder().encode(xml) } })
}

function entityBomb(): string {
  return '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]><d>&b;</d>'
}
