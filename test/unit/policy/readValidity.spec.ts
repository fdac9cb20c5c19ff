import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readValidity } from '../../../src/domain/policy/validity/readValidity'
import { splitGazette } from '../../../src/exchange/gazette/splitGazette'

const TITLE = '衡南县人民政府办公室关于印发《衡南县临时救助实施办法》的通知'
const read = (...paragraphs: string[]) => readValidity({ title: TITLE, paragraphs })
const date = (text: string) => ({ kind: 'date', date: text })
const PUBLICATION = { kind: 'from-publication' }
const MADE = { kind: 'from-date-made' }

describe('the effective date of a document', () => {
  it.each([
    ['本办法自2022年3月1日起施行。', date('2022-03-01')],
    ['第二十条　本办法自２０２２年３月１日起施行。', date('2022-03-01')],
    ['第二十条 本办法自二〇二二年三月一日起施行。', date('2022-03-01')],
    ['本办法自二○二二年十二月三十一日起正式施行。', date('2022-12-31')],
    ['本实施意见从2022年3月1日起执行。', date('2022-03-01')],
    ['本办法于2022年3月1日起施行。', date('2022-03-01')],
    ['本办法由县民政局负责解释，自2022年3月1日起施行。', date('2022-03-01')],
    ['本办法自公布之日起施行。', PUBLICATION],
    ['四、本意见自公布之日生效。', PUBLICATION],
    ['本通知自发布之日起实施。', PUBLICATION],
    ['本办法自印发之日起施行。', MADE],
    ['本通知自下发之日起执行。', MADE],
    ['本办法自签发之日起施行。', MADE],
    ['自2022年3月1日起施行。', date('2022-03-01')],
    ['本文件自2022年03月01日起施行。', date('2022-03-01')],
    [
      '《衡南县临时救助实施办法》已经县人民政府同意，现印发给你们，自2022年3月1日起施行。',
      date('2022-03-01'),
    ],
    ['《衡南县临时救助实施办法》自2022年3月1日起施行。', date('2022-03-01')],
  ])('“%s” is %j', (text, effectiveFrom) => {
    expect(read(text)).toMatchObject({ effectiveFrom, term: null, trial: false, doubts: [] })
  })

  it('counts days after publication, and asks for a look', () => {
    const { effectiveFrom, doubts } = read('本办法自公布之日起30日后施行。')
    expect(effectiveFrom).toEqual({ kind: 'from-publication', afterDays: 30 })
    expect(doubts).toHaveLength(1)
  })

  it.each([
    '《湖南省绿色建筑发展条例》自2021年10月1日起施行。',
    '根据《中华人民共和国森林法》（自2020年7月1日起施行）的规定，制定本办法。',
    '自2019年1月1日起施行的办法继续执行。',
    '本办法施行之日起三十日内，由县民政局公布名单。',
    '项目自2022年3月1日起开工建设。',
  ])('is not taken from another thing: “%s”', (text) => {
    expect(read(text)).toMatchObject({ effectiveFrom: null, term: null, doubts: [] })
  })

  it.each([
    ['本公告自即日起施行。', '即日'],
    ['本办法自县人民政府批准之日起施行。', '批准之日'],
    ['本办法自2022年3月起施行。', '没有写明日'],
    ['本办法自3月1日起施行。', '没有写明年份'],
    ['本办法自2022年2月30日起施行。', '不是有效日期'],
    ['调整后的救助标准自2022年1月1日起执行。', '没有写明是不是本文件'],
    ['本办法第十条自2023年1月1日起施行。', '部分条款'],
    ['本办法自公布之日起10个工作日后施行。', '人工推算'],
  ])('“%s” is flagged, not guessed', (text, word) => {
    const { effectiveFrom, doubts } = read(text)
    expect(effectiveFrom).toBeNull()
    expect(doubts.join()).toContain(word)
  })

  it('is left open where notice and annex contradict each other', () => {
    const reading = read('本通知自印发之日起施行。', '第二十条 本办法自2022年3月1日起施行。')
    expect(reading.effectiveFrom).toBeNull()
    expect(reading.doubts).toEqual(['文内写有不同的施行日期，请人工核定'])
    expect(reading.quotes.map(({ paragraph }) => paragraph)).toEqual([0, 1])
  })
})

describe('the term of a document', () => {
  it.each([
    ['本实施意见有效期二年。', { years: 2 }],
    ['本办法有效期为5年。', { years: 5 }],
    ['本办法有效期5年。', { years: 5 }],
    ['本办法的有效期限为贰年。', { years: 2 }],
    ['本办法有效期两年。', { years: 2 }],
    ['本办法有效期为零五年。', { years: 5 }],
    ['本办法有效期为三十六个月。', { months: 36 }],
    ['本办法有效期2年零6个月。', { years: 2, months: 6 }],
    ['本办法有效期一年半。', { years: 1, months: 6 }],
    ['本办法有效期半年。', { months: 6 }],
    ['本办法有效期至2025年12月31日。', { until: '2025-12-31' }],
    ['本通知有效期截止到2025年12月31日。', { until: '2025-12-31' }],
    ['本办法执行至2025年12月31日。', { until: '2025-12-31' }],
    ['本办法自2026年1月1日起自动失效。', { until: '2025-12-31' }],
    ['本办法有效期5年（自印发之日起计算）。', { years: 5 }],
  ])('“%s” is %j', (text, term) => {
    expect(read(text)).toMatchObject({ term, effectiveFrom: null, doubts: [] })
  })

  it.each([
    ['本办法自印发之日起施行，有效期5年。', MADE, { years: 5 }],
    ['本办法自印发之日起施行。有效期五年。', MADE, { years: 5 }],
    ['本办法自印发之日起施行,有效期为 5 年,由县民政局负责解释.', MADE, { years: 5 }],
    ['本办法由县民政局负责解释，自公布之日起施行，有效期五年。', PUBLICATION, { years: 5 }],
    [
      '本办法自2022年3月1日起施行，有效期至2027年2月28日。',
      date('2022-03-01'),
      { until: '2027-02-28' },
    ],
    [
      '本办法自2022年3月1日起施行，有效期5年，至2027年2月28日止。',
      date('2022-03-01'),
      { years: 5, until: '2027-02-28' },
    ],
    [
      '本办法自2022年3月1日起施行，至2024年2月29日止。',
      date('2022-03-01'),
      { until: '2024-02-29' },
    ],
    [
      '本公告自2022年9月1日0时起施行，至2022年12月31日24时止。',
      date('2022-09-01'),
      { until: '2022-12-31' },
    ],
    ['本办法有效期自2022年1月1日至2026年12月31日。', date('2022-01-01'), { until: '2026-12-31' }],
    ['本办法有效期自发布之日起五年。', PUBLICATION, { years: 5 }],
    [
      '本办法有效期五年，自2022年1月1日起至2026年12月31日止。',
      date('2022-01-01'),
      { years: 5, until: '2026-12-31' },
    ],
    ['本办法自2022年1月1日起执行两年。', date('2022-01-01'), { years: 2 }],
  ])('“%s” gives both', (text, effectiveFrom, term) => {
    expect(read(text)).toMatchObject({ effectiveFrom, term, doubts: [] })
  })

  it.each([
    '许可证有效期为五年。',
    '建筑施工许可证的有效期为三年，有效期届满自动失效。',
    '原个体工商户各类许可证件在有效期内的继续有效。',
    '临时占用林地期限一般不超过两年。',
    '救助协议有效期一年，期满重新签订。',
    '本办法所称居住证有效期为一年。',
    '持本县居住证有效期满一年的居民可以申请。',
    '到2022年末，全县净增市场主体6200户。',
    '到2022年12月31日止，全县完成投资三亿元。',
    '本次集中整治自2022年3月1日至2022年12月31日。',
    '自2022年3月1日起实施改革方案。',
    '实施三年行动计划，用三年时间完成整治。',
    '工程建设期限为2022年3月1日至2023年12月31日。',
    '本办法有效期届满前六个月内进行评估。',
  ])('is not taken from another thing: “%s”', (text) => {
    expect(read(text)).toMatchObject({ term: null, doubts: [] })
  })

  it.each([
    ['本办法有效期不超过5年。', '没有读懂'],
    ['本办法有效期3-5年。', '没有读懂'],
    ['本办法有效期暂定为若干年。', '没有读懂'],
    ['本办法有效期二〇二五年。', '人工核定'],
    ['本办法长期有效，有效期为长期。', '没有读懂'],
    ['有效期五年。', '没有写明是不是本文件'],
    ['本行政许可决定的有效期为五年。', '没有写明是不是本文件'],
    ['本办法于2025年12月31日自动失效。', '当日是否有效'],
    ['本办法有效期至2025年2月29日。', '不是有效日期'],
    ['本办法有效期为十十年。', '不是确定的期限'],
  ])('“%s” is flagged, not guessed', (text, word) => {
    const { term, doubts } = read(text)
    expect(term).toBeNull()
    expect(doubts.join()).toContain(word)
  })

  it('takes 年底 for 31 December and asks for a look', () => {
    const { term, doubts } = read('本办法有效期至2025年底。')
    expect(term).toEqual({ until: '2025-12-31' })
    expect(doubts).toHaveLength(1)
  })

  it('is left open where two lengths are given', () => {
    const reading = read('本通知有效期2年。', '本办法有效期5年。')
    expect(reading).toMatchObject({ term: null, doubts: ['文内写有不同的有效期，请人工核定'] })
  })

  it.each([['自动失效'], ['自动废止'], ['自行失效']])(
    'quotes that it lapses by itself: %s',
    (word) => {
      const { quotes, term } = read(`本办法有效期五年，有效期届满${word}。`)
      expect(term).toEqual({ years: 5 })
      expect(quotes.map(({ what }) => what)).toEqual(['term', 'lapse'])
    },
  )
})

describe('a trial document', () => {
  const trialOf = (title: string, body = '为规范管理，制定本办法。') =>
    readValidity({ title, paragraphs: [body] }).trial

  it.each([
    ['关于印发《衡南县临时救助实施办法（试行）》的通知', true],
    ['衡南县网上中介服务超市管理暂行办法', true],
    ['衡南县停车收费管理规定(暂行)', true],
    ['关于废止《衡南县停车收费管理暂行办法》的通知', false],
    ['关于修改《衡南县停车收费管理办法（试行）》的决定', false],
    ['转发《湖南省停车收费管理办法（试行）》的通知', false],
    ['关于开展营商环境试点工作的通知', false],
  ])('“%s”: %s', (title, trial) => {
    expect(trialOf(title)).toBe(trial)
  })

  it.each([
    ['本暂行办法由县民政局负责解释。', true],
    ['本办法自印发之日起试行。', true],
    ['本办法自2022年3月1日起试行两年。', true],
    ['本办法试行期为一年。', true],
    ['按照《湖南省网上中介服务超市管理运行细则（试行）》执行。', false],
  ])('is known by its body: “%s” %s', (body, trial) => {
    expect(trialOf(TITLE, body)).toBe(trial)
  })

  it('states its length with the verb', () => {
    expect(read('本办法自2022年3月1日起试行两年。')).toMatchObject({
      effectiveFrom: date('2022-03-01'),
      term: { years: 2 },
      doubts: [],
    })
  })
})

describe('what a document repeals', () => {
  const A = { title: '衡南县临时救助办法', documentNumber: '清政发〔2018〕3号' }
  const B = { title: '衡南县医疗救助办法', documentNumber: '清政办发〔2019〕8号' }

  it.each([
    ['原《衡南县临时救助办法》（清政发〔2018〕3号）同时废止。', [A]],
    ['本办法自公布之日起施行，《衡南县临时救助办法》（清政发[2018]3号）同时废止。', [A]],
    [
      '本办法自印发之日起施行，有效期5年。《衡南县临时救助办法》（清政发〔2018〕3号）、《衡南县医疗救助办法》（清政办发〔2019〕8号）同时废止。',
      [A, B],
    ],
    [
      '《衡南县临时救助办法》（清政发〔2018〕3号），《衡南县医疗救助办法》（清政办发〔2019〕8号）同时停止执行。',
      [A, B],
    ],
    [
      '根据《社会救助暂行办法》（国务院令第649号），《衡南县临时救助办法》（清政发〔2018〕3号）即行废止。',
      [A],
    ],
    [
      '决定废止《衡南县临时救助办法》（清政发〔2018〕3号）和《衡南县医疗救助办法》（清政办发〔2019〕8号）。',
      [A, B],
    ],
    ['原清政发〔2018〕3号文件同时废止。', [{ title: null, documentNumber: '清政发〔2018〕3号' }]],
    [
      '《衡南县人民政府关于印发〈衡南县临时救助办法〉的通知》同时废止。',
      [{ title: '衡南县人民政府关于印发〈衡南县临时救助办法〉的通知', documentNumber: null }],
    ],
    ['《衡南县临时救助办法》（清政发〔2018〕3号）由本办法替代。', [A]],
    [
      '若其他文件与本办法不一致的，以本办法为准。原《衡南县临时救助办法》（清政发〔2018〕3号）同时废止。',
      [A],
    ],
    ['2018年12月31日印发的《衡南县临时救助办法》（清 政发[2018]3 号）同时废止。', [A]],
    [
      '自公布之日起施行，原《关于执行〈救助准则〉有关事项的通知》（清民字〔2007〕21号）和《衡南县临时救助办法》（清政发〔2018〕3号）同时废止。',
      [{ title: '关于执行〈救助准则〉有关事项的通知', documentNumber: '清民字〔2007〕21号' }, A],
    ],
    ['本办法施行后，《衡南县临时救助办法》（清政发〔2018〕3号）不再执行。', [A]],
  ])('“%s”', (text, repeals) => {
    expect(read(text)).toMatchObject({ repeals, doubts: [] })
  })

  it('reads a list under 废止下列文件', () => {
    const reading = readValidity({
      title: '衡南县人民政府关于废止部分规范性文件的决定',
      paragraphs: [
        '经清理，县人民政府决定废止下列文件：',
        '一、《衡南县临时救助办法》（清政发〔2018〕3号）',
        '二、《衡南县医疗救助办法》（清政办发〔2019〕8号）',
        '本决定自公布之日起施行。',
      ],
    })
    expect(reading).toMatchObject({ repeals: [A, B], effectiveFrom: PUBLICATION, doubts: [] })
  })

  it('names a document of its title once, with the number of the body', () => {
    const reading = readValidity({
      title: '关于废止《衡南县临时救助办法》的通知',
      paragraphs: ['决定废止《衡南县临时救助办法》（清政发〔2018〕3号）。'],
    })
    expect(reading.repeals).toEqual([A])
  })

  it.each([
    '此前规定与本意见不一致的，以本意见为准。',
    '规范性文件的制定、修改、废止程序按照有关规定执行。',
    '《衡南县临时救助办法》已于2020年废止。',
    '依照《行政许可法》的规定执行。',
    '本办法有效期届满自动失效。',
    '证书遗失的，经公告后作废。',
  ])('is nothing in “%s”', (text) => {
    expect(read(text)).toMatchObject({ repeals: [], doubts: [] })
  })

  it('keeps 以本意见为准 as a quotation without a repeal', () => {
    const { quotes } = read('此前规定与本意见不一致的，以本意见为准。')
    expect(quotes.map(({ what }) => what)).toEqual(['precedence'])
  })

  it.each([
    ['原有关规定同时废止。', '没有写明废止哪些文件'],
    ['决定废止原救助政策，自本通知印发之日起停止执行。', '没有写明废止哪些文件'],
    [
      '《衡南县临时救助办法》（清政发〔2018〕3号）附件3第一条规定的补助自2023年1月1日起停止执行。',
      '部分内容',
    ],
    ['此前发布的相关文件与本办法不一致的同时废止。', '没有写明废止哪些文件'],
    ['《衡南县临时救助办法》（清政发〔2018〕3号）第三条同时废止。', '部分内容'],
    ['《衡南县临时救助办法》中与本办法不一致的内容同时废止。', '部分内容'],
    ['决定废止下列文件：', '没有读到'],
    [
      '将《衡南县临时救助办法》（清政发〔2018〕3号）有效期延长至2027年12月31日。',
      '其他文件的有效期',
    ],
  ])('“%s” is flagged', (text, word) => {
    const { repeals, doubts, term } = read(text)
    expect({ repeals, term }).toEqual({ repeals: [], term: null })
    expect(doubts.join()).toContain(word)
  })

  it('does not take a told history for an amendment', () => {
    expect(read('2019年有关部门对《衡南县临时救助办法》进行了修订。').amends).toEqual([])
  })

  it('tells amending from repealing', () => {
    const reading = readValidity({
      title: '关于修改《衡南县临时救助办法》的决定',
      paragraphs: ['对《衡南县临时救助办法》（清政发〔2018〕3号）作如下修改：'],
    })
    expect(reading).toMatchObject({ amends: [A], repeals: [] })
  })
})

describe('the documents of the gazette', () => {
  const { documents } = splitGazette(readFileSync('seed/data/gazette-2022.txt', 'utf8'))
  const readings = documents.map((each) => ({
    title: each.title,
    ...readValidity({ title: each.title, paragraphs: each.body }),
  }))

  it('say nothing of their validity but the implementation opinion, which has two years', () => {
    const speaking = readings.filter(
      ({ effectiveFrom, term, quotes, doubts }) =>
        effectiveFrom || term || quotes.length + doubts.length > 0,
    )
    expect(speaking).toEqual([
      expect.objectContaining({
        title: '衡南县关于不动产登记遗留问题处理的实施意见',
        effectiveFrom: PUBLICATION,
        term: { years: 2 },
        trial: false,
        repeals: [],
        doubts: [],
      }),
    ])
  })

  it('are read the same when notice and annex stand together', () => {
    const notice = documents.findIndex(
      ({ documentNumber }) => documentNumber === '清政办发〔2022〕10号',
    )
    const annexes = documents.filter(({ parent }) => parent === notice)
    const reading = readValidity({
      title: documents[notice]!.title,
      paragraphs: [documents[notice]!, ...annexes].flatMap(({ body }) => body),
    })
    expect(reading).toMatchObject({ effectiveFrom: PUBLICATION, term: { years: 2 }, doubts: [] })
  })
})

describe('reading validity', () => {
  it('says so where a sentence is too long to be read', () => {
    const reading = read(`本办法${'对《'.repeat(5000)}自公布之日起施行`)
    expect(reading).toMatchObject({ effectiveFrom: null, doubts: ['有的句子超过3000字，没有读取'] })
  })

  it('gives a value only together with the sentence it stands on, for any text', () => {
    const piece = fc.constantFrom(
      '本办法',
      '自',
      '公布之日',
      '起',
      '施行',
      '，',
      '。',
      '有效期',
      '五年',
      '至',
      '2025年12月31日',
      '《',
      '》',
      '（',
      '）',
      '同时废止',
      '许可证',
      '清政发〔2018〕3号',
      '下列',
      '由本办法替代',
      '第三条',
      '试行',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const reading = read(pieces.join(''))
        const said = (what: string) => reading.quotes.some((quote) => quote.what === what)
        expect(reading.effectiveFrom === null || said('effective')).toBe(true)
        expect(reading.term === null || said('term')).toBe(true)
        expect(reading.trial).toBe(said('trial'))
        expect(reading.repeals.length === 0 || said('repeal') || said('replace')).toBe(true)
      }),
    )
  })
})
