import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from '@jest/globals'
import { splitGazette } from '../../../../src/exchange/gazette/splitGazette'

const split = (text: string) => splitGazette(text).documents
const reasons = (text: string) => split(text).flatMap((one) => one.doubts.map((d) => d.reason))

/** A complete notice, as gazettes print them: every part can be changed or left out. */
const aNotice = (
  part: Partial<
    Record<'organ' | 'title' | 'number' | 'to' | 'body' | 'sign' | 'date', string>
  > = {},
) => {
  const all = {
    organ: '东山县人民政府办公室',
    title: '关于做好春季防汛工作的通知',
    number: '东政办发〔2023〕4号',
    to: '各乡镇人民政府，县直有关单位：',
    body: '现就做好春季防汛工作通知如下。',
    sign: '东山县人民政府办公室',
    date: '2023年3月2日',
    ...part,
  }
  return Object.values(all)
    .filter((line) => line !== '')
    .join('\n\n')
}

describe('one notice', () => {
  it('is read with title, number, date, issuer, addressee and body, and nothing to doubt', () => {
    expect(split(aNotice())).toEqual([
      {
        title: '东山县人民政府办公室关于做好春季防汛工作的通知',
        kind: 'notice',
        documentNumber: '东政办发〔2023〕4号',
        dateMade: '2023-03-02',
        issuer: '东山县人民政府办公室',
        addressee: '各乡镇人民政府，县直有关单位',
        body: ['现就做好春季防汛工作通知如下。'],
        lines: [1, 13],
        doubts: [],
      },
    ])
  })

  it.each([
    ['清政办发[2022]2号', '清政办发〔2022〕2号'],
    ['清政办发【2022】2号', '清政办发〔2022〕2号'],
    ['清政办发（2022）2号', '清政办发〔2022〕2号'],
    ['清政办发 (2022) 第 2 号', '清政办发〔2022〕2号'],
  ])('normalises the brackets of %s and says so', (printed, expected) => {
    const [document] = split(aNotice({ number: printed, date: '2022年3月2日' }))
    expect(document?.documentNumber).toBe(expected)
    expect(document?.doubts.map((one) => one.field)).toEqual(['documentNumber'])
  })

  it.each([
    ['2023年3月2日', '2023-03-02'],
    ['二〇二三年三月二日', '2023-03-02'],
    ['二○二三年十二月三十一日', '2023-12-31'],
    ['2023 年 10 月 20 日', '2023-10-20'],
  ])('reads the date %s', (date, expected) => {
    expect(split(aNotice({ date }))[0]?.dateMade).toBe(expected)
  })

  it('takes no date that the calendar does not have', () => {
    expect(split(aNotice({ date: '2023年2月30日' }))[0]?.dateMade).toBeUndefined()
  })

  it('reads the number and registration number printed above the title', () => {
    const text = `东政办发〔2023〕4号\nDSDR-2023-01002\n东山县人民政府办公室\n${aNotice({ organ: '', number: '' })}`
    expect(split(text)[0]).toMatchObject({
      title: expect.stringContaining('关于做好春季防汛工作的通知'),
      documentNumber: '东政办发〔2023〕4号',
      registrationNumber: 'DSDR-2023-01002',
    })
  })

  it('joins a title that is broken over lines with spaces inside', () => {
    const [document] = split(aNotice({ title: '关于做好 春季防汛和\n抗旱\n工作的 通知' }))
    expect(document?.title).toBe('东山县人民政府办公室关于做好春季防汛和抗旱工作的通知')
    expect(document?.doubts.map((one) => one.field)).toEqual(['title'])
  })

  it('reads a signature and a date on one line', () => {
    const [document] = split(aNotice({ sign: '', date: '东山县人民政府办公室 2023年3月2日' }))
    expect(document).toMatchObject({ dateMade: '2023-03-02', doubts: [] })
  })

  it('takes the issuer from the signature when the title has none, with a doubt', () => {
    const [document] = split(aNotice({ organ: '' }))
    expect(document).toMatchObject({
      title: '关于做好春季防汛工作的通知',
      issuer: '东山县人民政府办公室',
    })
    expect(document?.doubts.map((one) => one.field)).toEqual(['issuer'])
  })

  it.each([
    ['number', { number: '' }, '未见发文字号'],
    ['signature', { sign: '' }, '正文之后未见落款机关'],
    ['date', { date: '' }, '未见成文日期'],
    ['other issuer', { sign: '东山县财政局' }, '标题的发文机关与落款“东山县财政局”不一致'],
    ['year', { date: '2024年3月2日' }, '发文字号的年份与成文日期2024-03-02的年份不一致'],
  ])('doubts a missing or differing %s', (_name, part, reason) => {
    expect(reasons(aNotice(part))).toContain(reason)
  })

  it('doubts a body that stops in the middle of a sentence', () => {
    const found = reasons(aNotice({ body: '各单位要高度重视，切实加强' }))
    expect(found.some((reason) => reason.includes('在句中中断'))).toBe(true)
  })

  it('doubts a part that is missing from a numbered series', () => {
    const body = '一、提高认识。要重视。\n三、抓好落实。要落实。'
    expect(reasons(aNotice({ body }))).toEqual([expect.stringContaining('序号“三、”不连续')])
  })

  it('keeps a title that it cannot recognise when a number stands under it, with a doubt', () => {
    const [document] = split(aNotice({ organ: '', title: '东山县防汛工作要点' }))
    expect(document?.title).toBe('东山县防汛工作要点')
    expect(document?.doubts.map((one) => one.field)).toContain('title')
  })
})

describe('paragraphs', () => {
  const bodyOf = (body: string) => split(aNotice({ body }))[0]?.body

  it('re-joins a sentence that the print broke over a blank line', () => {
    expect(bodyOf('要推动污染防\n\n治取得新突破。\n\n下一段。')).toEqual([
      '要推动污染防治取得新突破。',
      '下一段。',
    ])
  })

  it('splits the addressee from the body printed behind it', () => {
    const [document] = split(aNotice({ to: '各乡镇人民政府：为', body: '加强管理，制定本通知。' }))
    expect(document).toMatchObject({
      addressee: '各乡镇人民政府',
      body: ['为加强管理，制定本通知。'],
    })
  })

  it('keeps a heading apart from its text and joins a heading cut in two', () => {
    const text =
      '一、工作目标\n到年底完成任务，取得成效。\n（一）对已办理证书，但未办理土\n地使用证的登记\n1. 已办理的，直接登记。'
    expect(bodyOf(text)).toEqual([
      '一、工作目标',
      '到年底完成任务，取得成效。',
      '（一）对已办理证书，但未办理土地使用证的登记',
      '1.已办理的，直接登记。',
    ])
  })

  it('joins over an open quote or bracket and keeps a note of responsibility with its point', () => {
    const text = '（一）办好“一件\n事一次办”。按《甲》\n《乙》要求执行。\n（县财政局负责）'
    expect(bodyOf(text)).toEqual([
      '（一）办好“一件事一次办”。按《甲》《乙》要求执行。（县财政局负责）',
    ])
  })

  it('removes the marks of bold type and page numbers that a conversion left', () => {
    expect(bodyOf('**一是要重视。**要推动工\n\n- 12 -\n\n作落实。')).toEqual([
      '一是要重视。要推动工作落实。',
    ])
  })

  it('doubts a character printed twice where a line breaks, and a stray Latin word', () => {
    const found = reasons(aNotice({ body: '受理案件后，应\n应当告知国家 and 省有关部门。' }))
    expect(found).toEqual([
      expect.stringContaining('重复的“应”字'),
      expect.stringContaining('“and”，疑为“和”'),
    ])
  })
})

describe('annexes', () => {
  const issuing = (annexes: string) =>
    `${aNotice({ title: '关于印发《东山县防汛预案》和《东山县抗旱预案》的通知' })}\n\n${annexes}`

  it('become documents of their own under the notice that names them', () => {
    const found = split(issuing('东山县防汛预案\n一、总则。\n东山县抗旱\n预案\n一、总则。'))
    expect(found.map(({ title, kind, parent }) => [title, kind, parent])).toEqual([
      [expect.stringContaining('关于印发'), 'notice', undefined],
      ['东山县防汛预案', 'issued-annex', 0],
      ['东山县抗旱预案', 'issued-annex', 0],
    ])
    expect(found[0]?.body).toEqual(['现就做好春季防汛工作通知如下。'])
  })

  it('are doubted when the notice names one that is not printed', () => {
    expect(reasons(issuing('东山县防汛预案\n一、总则。'))).toContain(
      '所印发的《东山县抗旱预案》未见正文或标题不一致',
    )
  })

  it('are found by their place when the title differs, with a doubt', () => {
    const text = `${aNotice({ title: '关于印发《东山县防汛预案》的通知' })}\n\n东山县2023年防汛预案\n一、总则。`
    const annex = split(text)[1]
    expect(annex).toMatchObject({ title: '东山县2023年防汛预案', parent: 0, body: ['一、总则。'] })
    expect(annex?.doubts[0]?.reason).toContain('不一致')
  })

  it('may be attachments listed at the end of the notice', () => {
    const body = '请按附件执行。\n附件：1.联系人名单\n2.报送表'
    const text = `${aNotice({ body })}\n\n附件1\n联系人名单\n略。\n附件2\n报送表\n略。`
    expect(split(text).map(({ title, kind }) => [title, kind])).toEqual([
      ['东山县人民政府办公室关于做好春季防汛工作的通知', 'notice'],
      ['联系人名单', 'attachment'],
      ['报送表', 'attachment'],
    ])
  })
})

describe('several documents', () => {
  it('are kept apart even when the earlier one has no signature', () => {
    const text = `${aNotice({ sign: '', date: '' })}\n\n${aNotice({ number: '东政办发〔2023〕5号' })}`
    expect(split(text).map((one) => one.documentNumber)).toEqual([
      '东政办发〔2023〕4号',
      '东政办发〔2023〕5号',
    ])
  })

  it('are doubted when their numbers run against their dates', () => {
    const text = `${aNotice({ date: '2023年4月6日' })}\n\n${aNotice({ number: '东政办发〔2023〕5号' })}`
    const doubts = split(text)[1]!.doubts
    expect(doubts.map((one) => one.field)).toEqual(['dateMade'])
    expect(doubts[0]?.reason).toContain('东政办发〔2023〕4号（2023-04-06）')
  })

  it('may begin with a speech, which carries its speaker', () => {
    const text = `在全县防汛会议上的讲话\n（2023年3月1日）\n县长 李 明\n同志们：\n今天开会。\n${aNotice()}`
    expect(split(text)[0]).toMatchObject({
      kind: 'speech',
      title: '在全县防汛会议上的讲话',
      speaker: '李明',
      dateMade: '2023-03-01',
      body: ['今天开会。'],
    })
  })

  it('leave the lines before the first one unclaimed and say so', () => {
    const { documents, doubts } = splitGazette(`本刊声明\n本刊免费赠阅。\n${aNotice()}`)
    expect(documents).toHaveLength(1)
    expect(doubts).toEqual([expect.objectContaining({ line: 1 })])
  })

  it('end where the gazette begins another section, and what follows is unclaimed', () => {
    const { documents, doubts } = splitGazette(
      `【政府文件】\n${aNotice()}\n【大事记】\n3月5日，召开会议。`,
    )
    expect(documents[0]?.body).toEqual(['现就做好春季防汛工作通知如下。'])
    expect(doubts.map((one) => one.reason)).toEqual(['第16行不属于任何一件文件，未归入'])
  })

  it('may be issued by several organs, printed on one line or on several', () => {
    const [document] = split(
      aNotice({ organ: '东山县财政局 东山县农业农村局', sign: '东山县财政局\n东山县农业农村局' }),
    )
    expect(document).toMatchObject({
      title: '东山县财政局东山县农业农村局关于做好春季防汛工作的通知',
      issuer: '东山县财政局、东山县农业农村局',
      doubts: [],
    })
  })

  it('are none in a text that is no gazette', () => {
    expect(split('今天天气很好。\n关于天气，大家都在谈论。')).toEqual([])
  })
})

describe('any text at all', () => {
  const line = fc.oneof(
    fc.constantFrom(
      ...aNotice().split('\n\n'),
      '一、总则',
      '关于印发《甲办法》的通知',
      '甲办法',
      '附件',
      '各乡镇：',
      '',
      '《',
      '（',
    ),
    fc.string({ maxLength: 12 }),
  )

  it('is split without throwing, in order, without overlap and without losing its own lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { documents } = splitGazette(lines.join('\n'))
        let last = 0
        for (const document of documents) {
          expect(document.lines[0]).toBeGreaterThan(last)
          expect(document.lines[1]).toBeGreaterThanOrEqual(document.lines[0])
          last = document.lines[1]
        }
      }),
    )
  })
})

describe('the gazette of 2022', () => {
  const documents = split(readFileSync('seed/data/gazette-2022.txt', 'utf8'))

  it.each([
    [0, 'speech', '在县环委会第一次全体会议上的讲话', undefined, undefined, undefined, undefined],
    [
      1,
      'notice',
      '关于加强临时占用林地监督管理的通知',
      '清政办发〔2022〕2号',
      'HNDR-2022-01001',
      '2022-01-06',
      undefined,
    ],
    [
      2,
      'notice',
      '关于印发《衡南县生态环境损害赔偿制度改革实施方案》的通知',
      '清政办发〔2022〕3号',
      'HNDR-2022-01002',
      '2022-01-06',
      undefined,
    ],
    [
      3,
      'issued-annex',
      '衡南县生态环境损害赔偿制度改革实施方案',
      undefined,
      undefined,
      undefined,
      2,
    ],
    [
      4,
      'notice',
      '关于印发《衡南县2022年市场主体培育工作方案》的通知',
      '清政办发〔2022〕8号',
      undefined,
      '2022-04-01',
      undefined,
    ],
    [5, 'issued-annex', '衡南县2022年市场主体培育工作方案', undefined, undefined, undefined, 4],
    [
      6,
      'notice',
      '关于推进绿色建筑发展的通知',
      '清政办发〔2022〕9号',
      undefined,
      '2022-04-06',
      undefined,
    ],
    [
      7,
      'notice',
      '关于印发《衡南县关于不动产登记遗留问题处理的实施意见》的通知',
      '清政办发〔2022〕10号',
      'HNDR-2022-01005',
      '2022-02-28',
      undefined,
    ],
    [
      8,
      'issued-annex',
      '衡南县关于不动产登记遗留问题处理的实施意见',
      undefined,
      undefined,
      undefined,
      7,
    ],
    [
      9,
      'notice',
      '关于印发《衡南县2022年政务管理服务工作要点》和《衡南县2022年政务公开工作要点》的通知',
      '清政办发〔2022〕15号',
      undefined,
      '2022-07-25',
      undefined,
    ],
    [10, 'issued-annex', '衡南县2022年政务管理服务工作要点', undefined, undefined, undefined, 9],
    [11, 'issued-annex', '衡南县2022年政务公开工作要点', undefined, undefined, undefined, 9],
  ])(
    'has document %i: %s %s',
    (index, kind, title, documentNumber, registrationNumber, dateMade, parent) => {
      const document = documents[index]!
      expect(document.title.endsWith(title)).toBe(true)
      expect([document.kind, document.documentNumber, document.registrationNumber]).toEqual([
        kind,
        documentNumber,
        registrationNumber,
      ])
      expect([document.dateMade, document.parent]).toEqual([dateMade, parent])
    },
  )

  it('has twelve documents that cover its text from the first line to the last', () => {
    expect(documents).toHaveLength(12)
    expect(documents[0]?.lines[0]).toBe(3)
    expect(documents.at(-1)?.lines[1]).toBe(648)
  })

  it('carries the speaker of the speech and the issuer that one notice only signs', () => {
    expect(documents[0]?.speaker).toBe('许达')
    expect(documents[6]?.issuer).toBe('衡南县人民政府办公室')
  })

  it('loses no character of its text', () => {
    const letters = (text: string) => text.replace(/[^\u4e00-\u9fff]/g, '')
    const source = letters(readFileSync('seed/data/gazette-2022.txt', 'utf8'))
    const body = documents.map((one) => letters(one.body.join(''))).join('')
    const heads = documents.map((one) => letters(`${one.title}${one.addressee ?? ''}`)).join('')
    // Heads, signatures and dates are the rest: each body is found whole, in order.
    let from = 0
    for (const document of documents) {
      const at = source.indexOf(letters(document.body.join('')), from)
      expect(at).toBeGreaterThanOrEqual(from)
      from = at
    }
    expect(source.length - body.length - heads.length).toBeLessThan(200)
  })

  it('breaks the work points into their eighteen points, each whole', () => {
    const points = documents[11]!.body.filter((text) =>
      /^[（(][一二三四五六七八九十]+[）)]/.test(text),
    )
    expect(points).toHaveLength(18)
    expect(points.every((text) => /[）)]$/.test(text))).toBe(true)
  })

  it.each([
    [0, 'dateMade', '讲话未印日期'],
    [3, 'body', '“and”，疑为“和”'],
    [3, 'body', '疑有重复的“应”字'],
    [3, 'annex', '具体名单附后'],
    [5, 'body', '缺句末标点'],
    [6, 'issuer', '标题前未印发文机关名称'],
    [6, 'body', '疑有重复的“收”字'],
    [7, 'dateMade', '文号先后与日期先后不一致'],
    [8, 'body', '小标题疑在行末断开'],
    [8, 'title', '标题排印时换行'],
    [10, 'body', '半角标点'],
  ])('doubts document %i in its %s: %s', (index, field, reason) => {
    const found = documents[index]!.doubts.filter((doubt) => doubt.field === field)
    expect(found.some((doubt) => doubt.reason.includes(reason))).toBe(true)
  })
})
