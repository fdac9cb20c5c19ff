import { describe, expect, it } from '@jest/globals'
import { Document, Packer, Paragraph } from 'docx'
import PDFDocument from 'pdfkit'
import sharp from 'sharp'
import writeXlsxFile from 'write-excel-file/node'
import { checkFile } from '../../../../src/exchange/fileCheck/checkFile'
import { FILE_CLASSES } from '../../../../src/exchange/fileCheck/fileTypes'
import { relsXml, wordFile, zipOf } from '../contentParts/support/officeFile'

const pdf = (options: PDFKit.PDFDocumentOptions = {}): Promise<Buffer> =>
  new Promise((resolve) => {
    const document = new PDFDocument(options)
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.text('x').end()
  })
const picture = (format: 'jpeg' | 'png' | 'gif' | 'webp' | 'tiff' | 'avif') =>
  sharp({ create: { width: 64, height: 64, channels: 3, background: 'red' } })
    .toFormat(format)
    .toBuffer()
const docx = () =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('文')] }] }))
const xlsx = () => writeXlsxFile([[{ value: '甲' }]]).toBuffer()
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
/** A box of an MP4 file that says which kind it is. */
const isoMedia = (brand: string): Buffer =>
  Buffer.concat([latin1(`\0\0\0\x18ftyp${brand}\0\0\0\0${brand}isom`), Buffer.alloc(64)])
const webm = (): Buffer =>
  Buffer.concat([latin1('\x1aE\xdf\xa3\x87\x42\x82\x84webm'), Buffer.alloc(64)])

const check = async (fileName: string, data: Uint8Array | Promise<Uint8Array>, maxBytes?: number) =>
  checkFile({ fileName, data: Buffer.from(await data), maxBytes })

describe('a file that may be uploaded', () => {
  it.each([
    ['通知.pdf', pdf, 'application/pdf', 'pdf'],
    [
      '通知.docx',
      docx,
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'docx',
    ],
    [
      '名单.XLSX',
      xlsx,
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'xlsx',
    ],
    ['a.jpeg', () => picture('jpeg'), 'image/jpeg', 'jpg'],
    ['a.png', () => picture('png'), 'image/png', 'png'],
    ['a.gif', () => picture('gif'), 'image/gif', 'gif'],
    ['a.webp', () => picture('webp'), 'image/webp', 'webp'],
    ['a.csv', async () => Buffer.from('姓名,金额\n张三,1'), 'text/csv', 'csv'],
    ['a.txt', async () => Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0xd0, 0xd5]), 'text/plain', 'txt'],
    [
      'a.vtt',
      async () => Buffer.from('\uFEFFWEBVTT\n\n00:00.000 --> 00:01.000\n甲'),
      'text/vtt',
      'vtt',
    ],
    ['a.mp4', async () => isoMedia('isom'), 'video/mp4', 'mp4'],
    ['a.m4a', async () => isoMedia('M4A '), 'audio/mp4', 'm4a'],
    ['录音.m4a', async () => isoMedia('mp42'), 'audio/mp4', 'm4a'],
    ['a.webm', async () => webm(), 'video/webm', 'webm'],
    [
      'a.mp3',
      async () => latin1(`ID3\x04\0\0\0\0\0\0${'\xff\xfb\x90\x00'.repeat(50)}`),
      'audio/mpeg',
      'mp3',
    ],
    ['a.zip', async () => zipOf({ 'a.txt': '甲' }), 'application/zip', 'zip'],
    ['a.ofd', async () => zipOf({ 'OFD.xml': '<o/>' }), 'application/ofd', 'ofd'],
    ['没有扩展名', pdf, 'application/pdf', 'pdf'],
  ] as const)('%s is told by its content', async (name, make, mimeType, extension) => {
    expect(await check(name, make())).toEqual({ ok: true, mimeType, extension })
  })
})

describe('a file that may not', () => {
  const macros = () => wordFile('', { 'word/vbaProject.bin': new Uint8Array(3) })
  const compound = (stream: string) =>
    Buffer.concat([
      latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      Buffer.alloc(600),
      Buffer.from(stream, 'utf16le'),
    ])
  const cutPicture = async () => {
    const noise = Buffer.from(Array.from({ length: 30_000 }, (_, at) => (at * at * 31) % 251))
    const whole = await sharp(noise, { raw: { width: 100, height: 100, channels: 3 } })
      .png()
      .toBuffer()
    return whole.subarray(0, whole.length / 2)
  }
  it.each([
    ['an empty one', 'a.txt', async () => Buffer.alloc(0), '空的'],
    ['a PDF under the name of a picture', 'a.png', pdf, '内容却是PDF'],
    ['a Word document under the name of a PDF', 'a.pdf', docx, '内容却是Word 文档（.docx）'],
    ['a picture under the name of a program', 'a.exe', () => picture('png'), '内容却是PNG 图片'],
    [
      'a text under the name of a Word document',
      'a.docx',
      async () => Buffer.from('文'),
      '内容却是纯文本',
    ],
    ['captions that are none', 'a.vtt', async () => Buffer.from('文'), '内容却是纯文本'],
    ['a torn PDF', 'a.pdf', async () => latin1('%PDF-1.7\nrubbish'), '已损坏'],
    ['an encrypted PDF', 'a.pdf', () => pdf({ userPassword: 'x' }), '密码'],
    ['a torn Word document', 'a.docx', async () => (await docx()).subarray(0, 900), '已损坏'],
    [
      'a Word document without its relationships',
      'a.docx',
      async () => zipOf({ '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }),
      '已损坏',
    ],
    [
      'a Word document of malformed XML',
      'a.docx',
      async () =>
        zipOf({
          '[Content_Types].xml': '<a/>',
          '_rels/.rels': relsXml([]),
          'word/document.xml': '<a><b></a>',
        }),
      '已损坏',
    ],
    ['a torn picture', 'a.png', cutPicture, '已损坏'],
    ['macros', 'a.docx', async () => macros(), '宏'],
    [
      'macros that only the list of parts owns up to',
      'a.docx',
      async () =>
        zipOf({
          '[Content_Types].xml':
            '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
          '_rels/.rels': relsXml([]),
          'word/document.xml': '<a/>',
        }),
      '宏',
    ],
    ['an old doc', 'a.doc', async () => compound('WordDocument'), '另存为 docx'],
    ['an old xls', 'a.xls', async () => compound('Workbook'), '另存为 xlsx'],
    ['an encrypted xlsx', 'a.xlsx', async () => compound('EncryptedPackage'), '密码'],
    ['a web page', 'a.html', async () => Buffer.from('<!DOCTYPE html><html></html>'), '网页'],
    ['a web page called text', 'a.txt', async () => Buffer.from('<script>x</script>'), '网页'],
    ['an SVG', 'a.svg', async () => Buffer.from('<svg xmlns="x"></svg>'), 'SVG'],
    [
      'an SVG behind a declaration',
      'a.svg',
      async () =>
        Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>'),
      'SVG',
    ],
    ['a program', 'a.exe', async () => Buffer.concat([latin1('MZ'), Buffer.alloc(200)]), '可执行'],
    [
      'a program called a picture',
      'a.jpg',
      async () => Buffer.concat([latin1('MZ'), Buffer.alloc(200)]),
      '可执行',
    ],
    ['a script', 'a.txt', async () => Buffer.from('#!/bin/sh\nrm'), '可执行'],
    ['a script by name', 'a.bat', async () => Buffer.from('del x'), '可执行'],
    ['a program in an archive', 'a.zip', async () => zipOf({ 'x/a.exe': 'MZ' }), 'x/a.exe'],
    ['a picture that browsers do not show', 'a.tif', () => picture('tiff'), '另存为 jpg'],
    ['another archive', 'a.rar', async () => latin1('Rar!\x1a\x07\x01\0'), '请改用 zip'],
    [
      'nothing known',
      'a.dat',
      async () => Buffer.from([7, 8, 0, 1, 255, 254, 253]),
      '不支持的格式',
    ],
    ['a name written backwards', '通知\u202Efdp.docx', docx, '文字方向'],
  ] as const)('is refused with a reason: %s', async (_, name, make, reason) => {
    const checked = await check(name, make())
    expect(checked).toEqual({ ok: false, reason: expect.stringContaining(reason) })
  })

  it.each([
    [
      'a.txt',
      Buffer.alloc(FILE_CLASSES.document.maxBytes + 1, 'x'),
      undefined,
      '文档有 51 MB，超过上限 50 MB',
    ],
    ['a.txt', Buffer.alloc(3_000_000, 'x'), 2_000_000, '文档有 2.9 MB，超过上限 2 MB'],
    [
      'a.mp3',
      Buffer.concat([latin1('ID3\x04'), Buffer.alloc(FILE_CLASSES.audio.maxBytes)]),
      1e12,
      '超过上限 100 MB',
    ],
  ])('%s is too large', async (name, data, maxBytes, reason) => {
    const checked = await check(name, data, maxBytes)
    expect(checked).toEqual({ ok: false, reason: expect.stringContaining(reason) })
  })
})
