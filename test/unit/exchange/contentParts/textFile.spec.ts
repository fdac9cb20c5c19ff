import { describe, expect, it } from '@jest/globals'
import { decodeText } from '../../../../src/exchange/contentParts/text/decodeText'
import { readParts, refusal } from './support/readParts'

const utf16 = (text: string, isBig = false): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}
/** 姓名,电话 / 张三,13812345678 in GB18030. */
const GBK = Buffer.concat([
  Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]),
  Buffer.from(','),
  Buffer.from([0xb5, 0xe7, 0xbb, 0xb0]),
  Buffer.from('\r\n'),
  Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]),
  Buffer.from(',13812345678\r\n'),
])
const LIST = '姓名,电话\r\n张三,13812345678\r\n'

describe('text', () => {
  it.each([
    ['UTF-8', Buffer.from(LIST)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${LIST}`)],
    ['UTF-16', utf16(`\uFEFF${LIST}`)],
    ['UTF-16, big end first', utf16(`\uFEFF${LIST}`, true)],
    ['UTF-16 without a mark', utf16(LIST)],
    ['UTF-16, big end first, without a mark', utf16(LIST, true)],
    ['GB18030', GBK],
  ])('is understood in %s', (_, data) => {
    expect(decodeText(data)).toBe(LIST)
  })

  it('is understood although one byte in thousands is broken', () => {
    const data = Buffer.concat([Buffer.from('公开'.repeat(2000)), Buffer.from([0xff])])
    expect(decodeText(data)).toContain('公开公开')
  })

  it.each([
    ['random bytes', Buffer.from(Array.from({ length: 999 }, (_, at) => (at * 7919 * at) % 256))],
    ['control characters', Buffer.from('\x01\x02\x03abc')],
  ])('is not what %s are', (_, data) => {
    expect(decodeText(data)).toBeUndefined()
  })
})

describe('a table in text', () => {
  it.each([
    ['a.csv', GBK],
    ['a.CSV', Buffer.from('姓名;电话\n张三;"13812345678"')],
    ['a.tsv', Buffer.from('姓名\t电话\n张三\t13812345678')],
    ['a.csv', Buffer.from('姓名,电话\n张三,1.3812345678E+10')],
  ])('%s is read cell by cell', async (name, data) => {
    const { parts, placed } = await readParts(name, data)
    expect(parts.find(({ kind }) => kind === 'table')).toMatchObject({
      rows: [
        ['姓名', '电话'],
        ['张三', '13812345678'],
      ],
    })
    expect(placed).toContainEqual(['第2行第2列', '13812345678'])
  })

  it('that no reader of tables understands is read as text', async () => {
    const { placed } = await readParts('a.csv', Buffer.from('a,"13812345678\nb'))
    expect(placed.some(([, text]) => text.includes('13812345678'))).toBe(true)
  })
})

describe('markup', () => {
  it('is read as a reader sees it, and as the source shows it', async () => {
    const source = `<!doctype html><html><head><meta name="author" content="李四"></head><body>
      <!-- 王五 --><p>电话<b>1381</b>2345678</p><table><tr><td>张三</td><td>残疾</td></tr></table>
      <a href="tel:%2B8613912345678" data-id="甲">x</a><img alt="照片" src="data:image/png;base64,13812345678">
      <script>var phone = "13712345678"</script></body></html>`
    const { placed } = await readParts('a.html', Buffer.from(source))
    const of = (where: string) => placed.find(([at]) => at === where)?.[1] ?? ''
    expect(of('正文')).toContain('电话13812345678')
    expect(of('正文')).toMatch(/张三\t+残疾/u)
    expect(of('标记的属性').split('\n')).toEqual(
      expect.arrayContaining(['李四', 'tel:+8613912345678', '甲', '照片']),
    )
    expect(of('标记的属性')).not.toContain('base64')
    expect(of('注释')).toContain('王五')
    expect(of('脚本或样式')).toContain('13712345678')
  })

  it('in XML is read without expanding entities', async () => {
    const { placed } = await readParts(
      'a.xml',
      Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "13812345678">]><a b="丙"><c>甲</c>&x;</a>',
      ),
    )
    expect(placed.find(([at]) => at === '正文')?.[1]).toContain('甲')
    expect(placed.find(([at]) => at === '正文')?.[1]).not.toContain('13812345678')
    expect(placed.find(([at]) => at === '标记的属性')?.[1]).toContain('丙')
  })
})

describe('a file that cannot be checked', () => {
  const compound = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(stream, 'utf16le'),
    ])
  it.each([
    ['an encrypted docx', 'a.docx', compound('EncryptedPackage'), '密码'],
    ['an old doc', 'a.doc', compound('WordDocument'), '另存为 docx'],
    ['an old doc under another name', 'a.docx', compound('WordDocument'), '另存为 docx'],
    ['an old xls', 'a.xls', compound('Workbook'), '另存为 xlsx'],
    ['an old ppt', 'a.ppt', compound('PowerPoint Document'), '另存为 pptx'],
    ['an RTF', 'a.doc', Buffer.from('{\\rtf1 x}'), 'RTF'],
    ['a mail', 'a.mht', Buffer.from('From: <x>\r\nMIME-Version: 1.0\r\n\r\nMTM4'), '网页存档'],
    ['a RAR archive', 'a.rar', Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'), '请改用 zip'],
    ['something unknown', 'a.bin', Buffer.from([1, 2, 3, 0, 200, 201]), '不支持的格式'],
    ['a torn PDF', 'a.pdf', Buffer.from('%PDF-1.7 torn'), '已损坏'],
    ['a torn zip', 'a.zip', Buffer.from('PK\x03\x04torn', 'latin1'), '已损坏'],
  ])('is refused with a reason: %s', async (_, name, data, reason) => {
    expect(await refusal(name, data)).toContain(reason)
  })

  it('in part is named in part: a video', async () => {
    const { unreadable } = await readParts('a.mp4', Buffer.from('\0\0\0\x18ftypmp42', 'latin1'))
    expect(unreadable?.join()).toContain('音频或视频')
  })
})
