import { describe, expect, it } from '@jest/globals'
import { zipSync } from 'fflate'
import { zipOf } from './support/officeFile'
import { readParts, refusal } from './support/readParts'

/** Gives the first entry a name of the same length in other bytes, as a program without UTF-8 writes. */
const renamed = (zip: Uint8Array, from: string, to: Buffer): Buffer => {
  const data = Buffer.from(zip)
  for (let at = data.indexOf(from); at >= 0; at = data.indexOf(from, at + 1)) to.copy(data, at)
  return data
}

/** Sets the flag "encrypted" of every entry. */
const encrypted = (zip: Uint8Array): Buffer => {
  const data = Buffer.from(zip)
  for (const [mark, offset] of [
    ['PK\x03\x04', 6],
    ['PK\x01\x02', 8],
  ] as const)
    for (
      let at = data.indexOf(mark, 0, 'latin1');
      at >= 0;
      at = data.indexOf(mark, at + 1, 'latin1')
    )
      data[at + offset] = (data[at + offset] ?? 0) | 1
  return data
}

describe('an archive', () => {
  it('is read file by file, archives within it too, each under its path', async () => {
    const inner = zipOf({ '内/b.csv': '电话\n13912345678' })
    const { placed } = await readParts(
      '包.zip',
      zipOf({ '名单/a.txt': '13812345678', 'x.zip': inner }),
    )
    expect(placed).toEqual(
      expect.arrayContaining([
        ['文件名', '包.zip'],
        ['名单/a.txt › 正文', '13812345678'],
        ['名单/a.txt › 文件名', '名单/a.txt'],
        ['x.zip › 内/b.csv › 第2行第1列', '13912345678'],
      ]),
    )
  })

  it('of Office documents is no Office document', async () => {
    const { placed } = await readParts('a.zip', zipOf({ 'word/document.xml': '<a>甲</a>' }))
    expect(placed.map(([where]) => where)).toContain('word/document.xml › 正文')
  })

  it('with names in GBK is understood', async () => {
    const name = Buffer.from([0xc3, 0xfb, 0xb5, 0xa5]) // 名单
    const data = renamed(zipOf({ 'ABCD.txt': '甲' }), 'ABCD', name)
    expect((await readParts('a.zip', data)).placed).toContainEqual(['名单.txt › 正文', '甲'])
  })

  it('names what in it cannot be read, and reads the rest', async () => {
    const { placed, unreadable } = await readParts(
      'a.zip',
      zipOf({ 'bad.xlsx': 'PK\x03\x04', 'good.txt': '甲', '旧.rar': 'Rar!\x1a\x07' }),
    )
    expect(placed).toContainEqual(['good.txt › 正文', '甲'])
    expect(placed).toContainEqual(['旧.rar › 文件名', '旧.rar'])
    expect(unreadable).toEqual([
      'bad.xlsx › 文件已损坏，无法打开',
      '旧.rar › 不支持的压缩格式，请改用 zip',
    ])
  })

  it('that is encrypted is refused', async () => {
    expect(await refusal('a.zip', encrypted(zipOf({ 'a.txt': '甲' })))).toContain('密码')
  })

  it('within archives beyond the third is refused', async () => {
    let data = zipOf({ 'a.txt': '甲' })
    for (let level = 0; level < 3; level++) data = zipOf({ 'a.zip': data })
    expect(await refusal('a.zip', data)).toContain('嵌套超过3层')
  })

  it('that unfolds a thousandfold is refused before it is unfolded', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(20_000_000) }, { level: 9 })
    expect(bomb.length).toBeLessThan(40_000)
    expect(await refusal('a.zip', bomb)).toContain('过大')
  })

  it('whose entries lie about their size is refused as damaged', async () => {
    const data = Buffer.from(zipSync({ 'a.txt': new Uint8Array(100_000) }))
    const central = data.indexOf('PK\x01\x02', 0, 'latin1')
    data.writeUInt32LE(5, central + 24)
    const { unreadable } = await readParts('a.zip', data).catch(() => ({ unreadable: ['refused'] }))
    expect(unreadable?.join()).toMatch(/已损坏|refused/u)
  })

  it('of too many files is refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.txt`, 'x']))
    expect(await refusal('a.zip', zipOf(parts))).toContain('超过2000个')
  })
})
