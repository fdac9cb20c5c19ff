import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { writeWordDocument } from '../../../../src/exchange/word/writeWordDocument'
import {
  aPrintedDocument,
  h,
  link,
  list,
  p,
  picture,
  quote,
  rule,
  signed,
  table,
  text,
  treeOf,
} from '../print/aPrintedDocument'
import { outline, read } from './outline'

const body = treeOf(
  p('各乡镇人民政府：'),
  p('现将', text('预案', 1), '印发给你们，', text('请', 2), '认真执行。'),
  h('h2', '一、总则'),
  h('h3', '（一）目的'),
  p('为了', link('依法', 'https://www.gov.cn/a?b=1&c=2'), '防汛。'),
  h('h4', '1.范围'),
  list(true, 3, '申请表', list(false, 1, '原件', '复印件'), '身份证明'),
  p('之间'),
  list(true, 1, '照片'),
  quote('引用的话'),
  rule(),
  table(
    ['#乡镇', { text: '#金额（元）', colSpan: 2 }],
    [{ text: '云集镇', rowSpan: 2 }, '一季度', '100'],
    ['二季度', '200'],
  ),
  h('h2', '二、附则'),
  signed('衡南县人民政府办公室'),
)

describe('A document written as Word', () => {
  it('is read in again with the same headings, paragraphs, lists and tables', async () => {
    const { title, body: again } = await read(await writeWordDocument(aPrintedDocument({ body })))
    expect(title).toBe('衡南县人民政府办公室关于印发《衡南县防汛应急预案》的通知')
    const lines = outline(again)
    expect(lines.slice(0, 5)).toEqual([
      'p HNDR-2022-01005',
      'p 南政办发〔2022〕5号',
      '| **发文机关** | 衡南县人民政府办公室 |',
      '| **成文日期** | 2022年5月10日 |',
      '| **有效性** | 现行有效 |',
    ])
    expect(lines.slice(5)).toEqual(outline(body))
  })

  it('has the elements before the body, line by line', async () => {
    const file = await writeWordDocument(
      aPrintedDocument({
        facts: [],
        elements: [{ label: '办理条件', text: '年满十八周岁\n本县户籍' }],
      }),
    )
    const lines = outline((await read(file)).body)
    expect(lines).toContain('| **办理条件** | 年满十八周岁/本县户籍 |')
    expect(lines.at(-1)).toBe('p 现将预案印发给你们。')
  })

  it('shows the pictures that it is given and leaves out the others', async () => {
    const data = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
      .webp()
      .toBuffer()
    const file = await writeWordDocument(
      aPrintedDocument({
        body: treeOf(p('见图'), picture('m1'), picture('none'), picture('broken')),
        images: new Map([
          ['m1', data],
          ['broken', Buffer.from('no picture')],
        ]),
      }),
    )
    const { body: again, images } = await read(file)
    expect(outline(again).slice(-2)).toEqual(['p 见图', '[image:0]'])
    expect(images.map(({ mimeType }) => mimeType)).toEqual(['image/png'])
  })

  it('has equal bytes for an equal document, and others for another', async () => {
    const once = await writeWordDocument(aPrintedDocument({ body }))
    const again = await writeWordDocument(aPrintedDocument({ body }))
    expect(again.equals(once)).toBe(true)
    const other = await writeWordDocument(aPrintedDocument({ body, validity: '已失效' }))
    expect(other.equals(once)).toBe(false)
  })

  it('can be empty', async () => {
    const file = await writeWordDocument({
      title: '题名',
      facts: [],
      body: null,
      elements: [],
      footer: '',
    })
    expect(await read(file)).toMatchObject({ title: '题名', dropped: [] })
  })
})
