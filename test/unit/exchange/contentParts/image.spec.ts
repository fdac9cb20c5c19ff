import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { gpsFinding } from '../../../../src/exchange/contentParts/image/gpsFinding'
import { readImageMetadata } from '../../../../src/exchange/contentParts/image/readImageMetadata'
import { xmpTexts } from '../../../../src/exchange/contentParts/image/xmpTexts'
import { placed, readParts } from './support/readParts'

const plain = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
const EXIF = {
  IFD0: { ImageDescription: 'tel 13812345678', Make: 'Camera 13912345678' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '26/1 53/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '112/1 36/1 0/1',
  },
}
const xmp = (inner: string, attributes = ''): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="dc" ${attributes}>${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`

describe('the metadata of a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('in %s is read', async (format) => {
    const data = await plain().withExif(EXIF).toFormat(format).toBuffer()
    const { parts, hasGps } = await readImageMetadata(data)
    const texts = placed(parts)
    expect(texts).toContainEqual(['图片元数据（EXIF ImageDescription）', 'tel 13812345678'])
    expect(texts.join()).not.toContain('13912345678')
    expect(hasGps).toBe(true)
  })

  it('in TIFF is read', async () => {
    const words = Buffer.from('tel 13812345678\0')
    const tiff = Buffer.alloc(26)
    tiff.write('II*\0', 'latin1')
    tiff.writeUInt32LE(8, 4)
    tiff.writeUInt16LE(1, 8)
    tiff.writeUInt16LE(270, 10)
    tiff.writeUInt16LE(2, 12)
    tiff.writeUInt32LE(words.length, 14)
    tiff.writeUInt32LE(26, 18)
    const { parts } = await readImageMetadata(Buffer.concat([tiff, words]))
    expect(placed(parts)).toEqual([['图片元数据（EXIF ImageDescription）', 'tel 13812345678']])
  })

  it('says where it was taken, and the finding does not', async () => {
    const data = await plain().withExif(EXIF).jpeg().toBuffer()
    const { positions } = await readParts('a.jpg', data)
    expect(positions).toEqual([
      { where: '图片元数据（拍摄位置）', latitude: expect.closeTo(26.883, 2), longitude: 112.6 },
    ])
    expect(gpsFinding({ where: 'x', latitude: 26.883, longitude: -112.6 })).toEqual({
      kind: 'address',
      where: 'x',
      masked: '北纬26°**′，西经112°**′',
    })
  })

  it('in Chinese is understood in UTF-8 and in GBK', async () => {
    const data = await plain()
      .withExif({ IFD0: { ImageDescription: 'ABCDEF 1', Artist: 'GHIJ 2' } })
      .jpeg()
      .toBuffer()
    Buffer.from('张三').copy(data, data.indexOf('ABCDEF'))
    Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]).copy(data, data.indexOf('GHIJ'))
    const texts = placed((await readImageMetadata(data)).parts).map(([, text]) => text)
    expect(texts).toEqual(expect.arrayContaining(['张三 1', '张三 2']))
  })

  it('holds comments and XMP', async () => {
    const data = await plain()
      .withXmp(xmp('<dc:creator><rdf:Seq><rdf:li>王五</rdf:li></rdf:Seq></dc:creator>'))
      .jpeg()
      .toBuffer()
    const comment = Buffer.from('备注13812345678')
    const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2])
    const withComment = Buffer.concat([data.subarray(0, 2), segment, comment, data.subarray(2)])
    expect(placed((await readImageMetadata(withComment)).parts)).toEqual(
      expect.arrayContaining([
        ['图片元数据（XMP）', '王五'],
        ['图片元数据（注释）', '备注13812345678'],
      ]),
    )
  })

  it('is none where a picture has none, or is broken', async () => {
    const data = await plain().jpeg().toBuffer()
    for (const picture of [data, data.subarray(0, 30), Buffer.from([0xff, 0xd8, 0xff, 0xfe, 0, 0])])
      expect(await readImageMetadata(picture)).toEqual({ parts: [], hasGps: false })
  })

  it('leaves the picture itself to a person', async () => {
    const { unreadable } = await readParts('a.png', await plain().png().toBuffer())
    expect(unreadable).toEqual(['图片，未能检查画面中的文字'])
  })
})

describe('an XMP packet', () => {
  it('gives words, not identifiers and dates', () => {
    expect(
      xmpTexts(
        xmp(
          '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">标题</rdf:li></rdf:Alt></dc:title><xmpMM:DocumentID>13812345678</xmpMM:DocumentID>',
          'xmp:CreateDate="2022" dc:rights="李四"',
        ),
      ).texts,
    ).toEqual(['李四', 'x-default', '标题'])
  })

  it('gives a position in its own way of writing', () => {
    expect(
      xmpTexts(xmp('', 'exif:GPSLatitude="26,53.0N" exif:GPSLongitude="112,36,0W"')),
    ).toMatchObject({ latitude: expect.closeTo(26.883, 2), longitude: -112.6 })
  })
})
