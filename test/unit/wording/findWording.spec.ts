import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { DEFAULT_WORDING } from '../../../src/domain/wording/defaultWording'
import { findWording } from '../../../src/domain/wording/findWording'
import { wordingEntrySchema, type WordingEntry } from '../../../src/domain/wording/wordingEntry'
import { wordPairs } from '../../../src/domain/wording/wordPairs'

const advice = (text: string) =>
  findWording(text, DEFAULT_WORDING).map(({ wrong, right }) => `${wrong}→${right ?? ''}`)

describe('the shipped word list', () => {
  it.each([
    ['请将补助资金打入个人帐户。', '帐户→账户'],
    ['各部门要建立台帐。', '台帐→台账'],
    ['其它违反法律法规的行为。', '其它→其他'],
    ['做为考核的重要依据。', '做为→作为'],
    ['不动产座落于云集镇。', '座落→坐落'],
    ['截止2022年末，全县企业9900户。', '截止→截至'],
    ['截止6月底，完成投资三亿元。', '截止→截至'],
    ['截止目前，共受理申请12件。', '截止目前→截至目前'],
    ['县文化馆发布招聘启示。', '招聘启示→招聘启事'],
    ['当事人的权力义务。', '权力义务→权利义务'],
    ['编制权利清单和责任清单。', '权利清单→权力清单'],
    ['如实反应情况。', '反应情况→反映情况'],
    ['请登陆网站查询。', '登陆网站→登录网站'],
    ['提供户口薄复印件。', '户口薄→户口簿'],
    ['建设法制政府。', '法制政府→法治政府'],
    ['撤消原发的许可证。', '撤消→撤销'],
    ['领导小组付组长由副县长担任。', '付组长→副组长'],
    ['送国土资源局审查。', '国土资源局→自然资源局'],
    ['根据《中华人民共和国合同法》第八条。', '《中华人民共和国合同法》→《中华人民共和国民法典》'],
    ['对残废人给予补助。', '残废人→残疾人'],
    ['引进港澳台等国家的企业。', '港澳台等国家→港澳台等地区'],
    ['落实“一带一路”战略。', '“一带一路”战略→“一带一路”倡议'],
    [
      '以习近平新时代中国特色社会主义为指导。',
      '习近平新时代中国特色社会主义→习近平新时代中国特色社会主义思想',
    ],
    ['党的十九届六次全会精神。', '党的十九届六次全会→党的十九届六中全会'],
    ['转发关于防汛的通知的通知', '的通知的通知→的通知'],
    ['经办人：XXXX', 'XXX→'],
    ['公开补贴的的标准。', '的的→的'],
    ['请认真执行。。', '。。→。'],
    ['民工子女就近入学。', '民工子女→农民工随迁子女'],
    ['二零二二年三月一日', '二零二→二〇二'],
  ])('advises on “%s”: %s', (text, expected) => {
    expect(advice(text)).toEqual([expected])
  })

  it.each([
    '账户、台账、帐篷、蚊帐外',
    '救灾物资转运到帐篷内',
    '报名截止时间为2022年3月1日，截止日期不变，到期截止',
    '截至2022年末，截至目前',
    '县林业局、自然资源局、生态环境局和农业农村局',
    '原国土资源局、原县环保局档案移交',
    '打破农业局限，形成工商局面',
    '《建设项目使用林地审核审批管理办法》（国家林业局第35号令）',
    '保障农民工工资支付，农民工子女入学，惠民工程',
    '加强拆除工作的安全管理，加强拆迁管理',
    '物资迅速送到，投资迅速增长，交通迅猛发展',
    '择优扶强、扶优扶强',
    '防范违规犯罪，预防害虫',
    '庄严历史使命',
    '目的的正当性，的的确确',
    '当地权利人、权力机关、权利和义务',
    '依照规定定期公布',
    '按装机容量计算，按装修面积收费',
    '必需要素齐全',
    '大学生村官，乡村长效管护机制，农村长远发展',
    '《农村五保户供养工作规定》和《安监局三定方案》',
    '国家和地区，港澳台地区，香港等国家级新区以外的园区',
    '习近平新时代中国特色社会主义思想',
    '取消号牌，关注消费者，报消费者协会',
    '侵犯人身权利的，防范罪犯人员脱逃',
    '《劳动合同法》《治安管理处罚法》',
    '李善长、竹书纪年、完善长效机制',
    '既便民又利企，既要又要',
  ])('has nothing to say of “%s”', (text) => {
    expect(advice(text)).toEqual([])
  })

  it('holds several hundred entries, each wrong word once, each with a Chinese reason', () => {
    expect(DEFAULT_WORDING.length).toBeGreaterThan(600)
    const words = DEFAULT_WORDING.map(({ wrong }) => wrong)
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(DEFAULT_WORDING.filter(({ note }) => !/[\u4e00-\u9fff]{3}/.test(note))).toEqual([])
  })

  it('never objects to what it proposes itself', () => {
    const objections = DEFAULT_WORDING.flatMap(({ right }) =>
      right ? advice(right).map((found) => `${right}: ${found}`) : [],
    )
    expect(objections).toEqual([])
  })

  it('names only exceptions that hold the wrong word, and they work', () => {
    const broken = DEFAULT_WORDING.flatMap((entry) =>
      (entry.unless ?? []).filter(
        (longer) => !longer.includes(entry.wrong) || findWording(longer, [entry]).length > 0,
      ),
    )
    expect(broken).toEqual([])
  })

  it('finds every one of its words', () => {
    const silent = DEFAULT_WORDING.filter((entry) => {
      const before = (entry.precededBy?.[0] ?? '').replace(/#/g, '2')
      const after = (entry.followedBy?.[0] ?? '').replace(/#/g, '2')
      return findWording(`${before}${entry.wrong}${after}`, [entry]).length !== 1
    })
    expect(silent).toEqual([])
  })

  it('finds in the gazette what its print has wrong or has been renamed since, and nothing else', () => {
    expect(advice(readFileSync('seed/data/gazette-2022.txt', 'utf8')).sort()).toEqual([
      '其它→其他',
      '建设部→住房和城乡建设部', // printed 住房城乡和建设部
      '新冠肺炎→新型冠状病毒感染',
      '新冠肺炎→新型冠状病毒感染',
    ])
  })
})

describe('finding wording', () => {
  const list: WordingEntry[] = [
    { wrong: '旧词', right: '新词', kind: 'wording', note: '已改称' },
    { wrong: '错字', kind: 'typo', note: '错别字' },
    { wrong: '大错字', right: '大字', kind: 'typo', note: '错别字' },
    { wrong: '截止', right: '截至', kind: 'typo', note: '接时间', followedBy: ['#年'] },
    { wrong: '截止', right: '停止', kind: 'typo', note: '前接报名', precededBy: ['报名'] },
  ]

  it('says where, and shows the words around', () => {
    expect(findWording('这里有一个旧词，请改。', list)).toEqual([
      {
        wrong: '旧词',
        right: '新词',
        kind: 'wording',
        kindLabel: '规范用语',
        note: '已改称',
        at: 5,
        length: 2,
        context: '这里有一个旧词，请改。',
      },
    ])
  })

  it('sees through blanks but not over the end of a line', () => {
    expect(findWording('一个错 字', list)).toMatchObject([{ at: 2, length: 3 }])
    expect(findWording('一个错\n字', list)).toEqual([])
  })

  it('leaves quoted names alone, but not their slips', () => {
    expect(
      findWording('依照《旧词管理办法》和《错字办法》', list).map(({ wrong }) => wrong),
    ).toEqual(['错字'])
  })

  it('keeps the longest of findings within each other', () => {
    expect(findWording('大错字', list).map(({ wrong }) => wrong)).toEqual(['大错字'])
  })

  it('asks for the words before and behind where an entry does', () => {
    const rights = (text: string) => findWording(text, list).map(({ right }) => right)
    expect(rights('截止2年')).toEqual(['截至'])
    expect(rights('截止二年')).toEqual(['截至'])
    expect(rights('报名截止')).toEqual(['停止'])
    expect(rights('已经截止')).toEqual([])
  })

  it('is silent without a list', () => {
    expect(findWording('旧词', [])).toEqual([])
  })

  it('reads a kept entry, and says in Chinese what is wrong with it', () => {
    expect(
      wordingEntrySchema.parse({ wrong: ' 旧 词', kind: 'wording', note: '已改称' }).wrong,
    ).toBe('旧词')
    const refused = wordingEntrySchema.safeParse({ wrong: ' ', kind: 'other', note: '' })
    expect(refused.error?.issues.map(({ message }) => message)).toEqual([
      '请填写要提示的词',
      '请选择类别',
    ])
  })

  it('refuses a broken line of a list', () => {
    expect(() => wordPairs({ kind: 'typo', note: '', words: '只有一半' })).toThrow('只有一半')
  })
})
