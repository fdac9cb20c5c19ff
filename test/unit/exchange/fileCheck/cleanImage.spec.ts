import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { readImageMetadata } from '../../../../src/exchange/contentParts/image/readImageMetadata'
import { cleanImage } from '../../../../src/exchange/fileCheck/cleanImage'

const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'white' } })

describe('a picture for publication', () => {
  it.each(['jpeg', 'png', 'webp', 'gif'] as const)(
    'in %s keeps its format and loses what it says of its maker',
    async (format) => {
      const data = await blank(40, 30)
        .withExif({
          IFD0: { ImageDescription: 'tel 13812345678' },
          IFD3: {
            GPSLatitudeRef: 'N',
            GPSLatitude: '26/1 0/1 0/1',
            GPSLongitudeRef: 'E',
            GPSLongitude: '112/1 0/1 0/1',
          },
        })
        .toFormat(format)
        .toBuffer()
      const clean = await cleanImage(data)
      expect(clean).toMatchObject({ width: 40, height: 30, mimeType: `image/${format}` })
      expect(await readImageMetadata(clean.data)).toEqual({ parts: [], hasGps: false })
      const { exif, iptc, xmp, format: kept } = await sharp(clean.data).metadata()
      expect({ exif, iptc, xmp, kept }).toEqual({ kept: format })
    },
  )

  it('loses XMP and comments as well', async () => {
    const data = await blank(4, 4)
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">甲</x:xmpmeta>')
      .jpeg()
      .toBuffer()
    expect((await cleanImage(data)).data.includes('甲')).toBe(false)
  })

  it('is turned upright before it forgets how it was held', async () => {
    const { width, height } = await cleanImage(
      await blank(40, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    )
    expect({ width, height }).toEqual({ width: 20, height: 40 })
  })

  it.each([
    [4800, 1200, 2400, 600],
    [600, 3000, 480, 2400],
    [100, 50, 100, 50],
  ])('of %i × %i pixels has %i × %i', async (width, height, newWidth, newHeight) => {
    const clean = await cleanImage(await blank(width, height).png().toBuffer())
    expect(clean).toMatchObject({ width: newWidth, height: newHeight })
  })

  it('that moves keeps its frames', async () => {
    const frame = (background: string) =>
      sharp({ create: { width: 10, height: 8, channels: 3, background } })
        .png()
        .toBuffer()
    const data = await sharp([await frame('red'), await frame('blue')], {
      join: { animated: true },
    })
      .gif()
      .toBuffer()
    const clean = await cleanImage(data)
    expect(clean).toMatchObject({ width: 10, height: 8 })
    expect((await sharp(clean.data).metadata()).pages).toBe(2)
  })

  it('is a picture', async () => {
    await expect(cleanImage(Buffer.from('x'))).rejects.toThrow()
  })
})
