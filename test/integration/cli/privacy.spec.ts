import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'
import writeXlsxFile from 'write-excel-file/node'
import { gongkai } from './gongkai'

/** Right in every digit, and nobody's: the order numbers of a day begin with 001. */
const ID_CARD = '43042119900307000X'
const MOBILE = '13812345678'

let folder: string
const put = (name: string, content: string | Uint8Array) =>
  writeFile(path.join(folder, name), content)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gongkai-privacy-'))
  await put('干净.txt', '县人民政府关于印发工作要点的通知')
  await put('名单.csv', `姓名,身份证号,手机\n张三,${ID_CARD},${MOBILE}\n`)
  const sheet = await writeXlsxFile([
    [{ value: '电话' }],
    [{ value: 13812345678, type: Number }],
  ]).toBuffer()
  await put('包.zip', zipSync({ '内/名单.xlsx': sheet, '说明.txt': strToU8('无') }))
  await put(
    '旧.doc',
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('WordDocument', 'utf16le'),
    ]),
  )
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
  const position = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '26/1 53/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '112/1 36/1 0/1',
  }
  await put('照片.jpg', await picture.withExif({ IFD3: position }).jpeg().toBuffer())
  await mkdir(path.join(folder, '目录'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const privacy = (...args: string[]) =>
  gongkai({ args: ['privacy', ...args], cwd: folder, env: { DATA_DIR: path.join(folder, 'data') } })

describe('gongkai privacy', () => {
  it('prints a line of JSON a finding, never the datum, and exits with 3', async () => {
    const { status, stdout, stderr, lines } = await privacy('名单.csv', '--json')
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' })
    expect(lines.map((line) => Object.keys(line).join())).toEqual(
      lines.map(() => 'file,kind,where,masked'),
    )
    expect(lines).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: '名单.csv', kind: 'id-card', where: '第2行第2列' }),
        expect.objectContaining({ file: '名单.csv', kind: 'mobile', where: '第2行第3列' }),
      ]),
    )
    expect(stdout).not.toContain(ID_CARD)
    expect(stdout).not.toContain(MOBILE)
  }, 30_000)

  it('says the same in Chinese, with a sum at the end', async () => {
    const { status, stdout } = await privacy('名单.csv', '干净.txt')
    expect(status).toBe(3)
    expect(stdout).toContain('名单.csv：身份证号码')
    expect(stdout).toMatch(/共检查2个文件，发现\d+处个人信息。\n$/u)
    expect(stdout).not.toContain(ID_CARD)
  }, 30_000)

  it('exits with 0 when nothing was found, and opens no database', async () => {
    const { status, stdout, stderr } = await privacy('干净.txt', '--json')
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(await readdir(folder)).not.toContain('data')
  }, 30_000)

  it('looks into archives, and names the place within', async () => {
    const { status, lines } = await privacy('包.zip', '--json')
    expect(status).toBe(3)
    expect(lines).toEqual([
      expect.objectContaining({
        kind: 'mobile',
        where: expect.stringMatching(/^内\/名单\.xlsx › 工作表“.+”!A2$/u),
      }),
    ])
  }, 30_000)

  it('finds the place where a picture was taken', async () => {
    const { status, lines, stderr } = await privacy('照片.jpg', '--json')
    expect(status).toBe(3)
    expect(lines).toEqual([
      {
        file: '照片.jpg',
        kind: 'address',
        where: '图片元数据（拍摄位置）',
        masked: '北纬26°**′，东经112°**′',
      },
    ])
    expect(stderr).toContain('请人工查看 照片.jpg')
  }, 30_000)

  it.each([
    ['旧.doc', '另存为 docx'],
    ['没有.txt', '找不到文件'],
    ['目录', '文件夹'],
  ])(
    'names %s as unread and exits with 1',
    async (name, reason) => {
      const { status, stdout, stderr } = await privacy(name, '干净.txt', '--json')
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
      expect(stderr).toContain(`未能检查 ${name}`)
      expect(stderr).toContain(reason)
    },
    30_000,
  )

  it('checks the other files, and what was found decides the exit code', async () => {
    const { status, stderr, lines } = await privacy('旧.doc', '名单.csv', '--json')
    expect(status).toBe(3)
    expect(lines.length).toBeGreaterThan(0)
    expect(stderr).toContain('未能检查 旧.doc')
  }, 30_000)

  it('asks for a file', async () => {
    const { status, stderr } = await privacy()
    expect(status).toBe(1)
    expect(stderr).toContain('缺少参数')
  }, 30_000)
})
