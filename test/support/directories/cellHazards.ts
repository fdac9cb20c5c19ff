import { aNationalReading, channelsOf, type ExpectedRow, type Hazard } from './hazard'
import { aNationalRow, nationalTable } from './nationalTable'

type Cells = Parameters<typeof aNationalRow>[0]

const one = (name: string, cells: Cells, expected: Partial<ExpectedRow>): Hazard => ({
  name,
  grids: [nationalTable({ rows: [aNationalRow(cells)] })],
  tables: [
    {
      title: '社会救助领域基层政务公开标准目录',
      domainName: '社会救助',
      rows: [aNationalReading(expected)],
    },
  ],
})

const channels = (name: string, text: string, expected: string, reason?: string): Hazard =>
  one(
    `channels: ${name}`,
    { channels: text },
    {
      channels: channelsOf(expected),
      doubts: reason === undefined ? [] : [{ column: '公开渠道和载体', cell: 'H4', reason }],
    },
  )

const limit = (name: string, text: string, expected: Partial<ExpectedRow>): Hazard =>
  one(`limit: ${name}`, { timeLimit: text }, expected)

const limitDoubt = (reason: string): ExpectedRow['doubts'] => [
  { column: '公开时限', cell: 'F4', reason },
]

/** What is seen inside the cells (a2, a3, a5). */
export const CELL_HAZARDS: readonly Hazard[] = [
  channels(
    'all thirteen, chosen and not',
    '■政府网站 □政府公报 ■两微一端 □发布会/听证会 □广播电视 □纸质媒体 ■公开查阅点 ■政务服务中心 ■便民服务站 □入户/现场 ■社区/企事业单位/村公示栏（电子屏） □精准推送 □其他____',
    '■政府网站 □政府公报 ■两微一端 □发布会/听证会 □广播电视 □纸质媒体 ■公开查阅点 ■政务服务中心 ■便民服务站 □入户/现场 ■社区/企事业单位/村公示栏（电子屏） □精准推送 □其他',
  ),
  channels(
    '口 read for □ by text recognition',
    '■政府网站 口政府公报\n口两微一端',
    '■政府网站 □政府公报 □两微一端',
  ),
  channels('a name may begin with 口', '■政府网站 ■口岸公示屏', '■政府网站 ■口岸公示屏'),
  channels('▄ for ■', '▄政府网站 ▄两微一端', '■政府网站 ■两微一端'),
  channels(
    '☐ before every one',
    '☐政府网站 ☐两微一端',
    '■政府网站 ■两微一端',
    '每个渠道前都是空方框☐，暂按选定读入，请核对原件',
  ),
  channels('☑ and ☐ in one cell', '☑政府网站 ☐两微一端 ☒广播电视', '■政府网站 □两微一端 ■广播电视'),
  channels(
    '□ before every one stays optional',
    '□政府网站 □两微一端',
    '□政府网站 □两微一端',
    '所列渠道都是□（可选），没有必选的渠道',
  ),
  channels('◆ bullets', '◆政府网站 ◆广播电视', '■政府网站 ■广播电视'),
  channels('● bullets', '●政府网站\n●广播电视', '■政府网站 ■广播电视'),
  channels('√ and ✓', '√政府网站 ✓两微一端 □政府公报', '■政府网站 ■两微一端 □政府公报'),
  channels('Wingdings t for the ticked box', 't政府网站 □政府公报', '■政府网站 □政府公报'),
  channels(
    'a numbered list',
    '1.政府网站 2.两微一端 3、政务服务中心',
    '■政府网站 ■两微一端 ■政务服务中心',
  ),
  channels('no mark at all', '行政村公示栏 乡镇公示栏', '■行政村公示栏 ■乡镇公示栏'),
  channels(
    'separators of every kind',
    '政府网站；两微一端,广播电视、纸质媒体\n政府公报',
    '■政府网站 ■两微一端 ■广播电视 ■纸质媒体 ■政府公报',
  ),
  channels(
    'an option that holds separators itself',
    '政府网站、社区/企事业单位/村公示栏(电子屏)、入户/现场',
    '■政府网站 ■社区/企事业单位/村公示栏(电子屏) ■入户/现场',
  ),
  channels('broken inside the words', '■政 府 网\n站 □政府\n公报', '■政府网站 □政府公报'),
  channels(
    'channels that a domain adds',
    '■投资项目在线审批监管平台 □公共资源交易平台 ■征地信息公开平台',
    '■投资项目在线审批监管平台 □公共资源交易平台 ■征地信息公开平台',
  ),
  channels(
    'a path of menus',
    '■县自然资源局网页(首页—政务公开—公开指南) □政府公报',
    '■县自然资源局网页(首页—政务公开—公开指南) □政府公报',
  ),
  channels(
    'an unknown name without a mark is doubted',
    '政府网站、老地方',
    '■政府网站 ■老地方',
    '不认识的渠道“老地方”，按原文读入',
  ),
  channels('an unknown name behind a mark is not', '■政府网站 □老地方', '■政府网站 □老地方'),
  one('audience in words', { everyone: '', some: '项目单位' }, { audience: '项目单位' }),
  one('audience ticked twice', { some: '√' }, { audience: '全社会、特定群体' }),
  one('levels both', { township: '√' }, { levels: ['县级', '乡级'] }),
  one(
    'nothing ticked',
    { proactive: '', county: '' },
    {
      methods: [],
      levels: [],
      doubts: [
        { column: '主动', cell: 'K4', reason: '公开方式没有填写或勾选' },
        { column: '县级', cell: 'M4', reason: '公开层级没有填写或勾选' },
      ],
    },
  ),
  one(
    'words in a column of ticks',
    { township: '部分' },
    {
      doubts: [{ column: '乡级', cell: 'N4', reason: '这里应为√或空白，读到“部分”，未按勾选读入' }],
    },
  ),
  one(
    '依申请 with the clock of an answer',
    { proactive: '', onRequest: '√', timeLimit: '自收到申请之日起20个工作日内' },
    {
      methods: ['onRequest'],
      timeLimit: '自收到申请之日起20个工作日内',
    },
  ),
  limit('主动 with the clock of an answer', '自收到申请之日起20个工作日内', {
    timeLimit: '自收到申请之日起20个工作日内',
    doubts: limitDoubt('公开方式为主动公开，时限却自收到申请起算，请核对'),
  }),
  one(
    'the clock of an answer without a method',
    { proactive: '', timeLimit: '自收到申请之日起20个工作日内' },
    {
      methods: [],
      timeLimit: '自收到申请之日起20个工作日内',
      doubts: [
        ...limitDoubt('时限自收到申请起算，应为依申请公开，请确认公开方式'),
        { column: '主动', cell: 'K4', reason: '公开方式没有填写或勾选' },
      ],
    },
  ),
  limit('broken inside the words', '自信息形\n成或者变\n更之日起\n20个工作\n日内予以\n公开', {
    timeLimit: '自信息形成或者变更之日起20个工作日内予以公开',
  }),
  limit('spaces inside the words', '制 定 或 获 取 信 息之日起 10 个 工作日内', {
    timeLimit: '制定或获取信息之日起10个工作日内',
  }),
  limit(
    'full-width digits and Chinese numerals stay as printed',
    '自信息形成之日起２０个工作日内；公示七个工作日',
    {
      timeLimit: '自信息形成之日起２０个工作日内；公示七个工作日',
    },
  ),
  limit(
    'the limits of two rows in one cell',
    '自收到申请之日起20个工作日内 自该信息形成或者变更之日起20个工作日内',
    {
      timeLimit: '自收到申请之日起20个工作日内自该信息形成或者变更之日起20个工作日内',
      timeLimitParts: ['自收到申请之日起20个工作日内', '自该信息形成或者变更之日起20个工作日内'],
      doubts: limitDoubt(
        '一格里有2个公开时限：自收到申请之日起20个工作日内；自该信息形成或者变更之日起20个工作日内。请分别确认',
      ),
    },
  ),
  limit('publication and posting are one limit', '制定或获取信息之日起10个工作日内,公示7个工作日', {
    timeLimit: '制定或获取信息之日起10个工作日内,公示7个工作日',
  }),
  limit('a bare number', '20个工作日', {
    timeLimit: '20个工作日',
    doubts: limitDoubt('没有写明从何时起算'),
  }),
  limit('a posting life', '长期公开', { timeLimit: '长期公开' }),
  limit('a rhythm', '半年至少更新1次', { timeLimit: '半年至少更新1次' }),
  one(
    'the limit stands in another column',
    { timeLimit: '培训情况需包含时间和人数', bases: '信息形成之日起20个工作日内' },
    {
      timeLimit: '培训情况需包含时间和人数',
      bases: '信息形成之日起20个工作日内',
      basisTitles: [],
      doubts: [
        {
          column: '公开时限',
          cell: 'F4',
          reason:
            '这里没有读到公开时限；E4（公开依据）里像是时限：“信息形成之日起20个工作日内”，可能错列',
        },
        {
          column: '公开依据',
          cell: 'E4',
          reason: '这里像是公开时限：“信息形成之日起20个工作日内”，可能与公开时限列错位',
        },
      ],
    },
  ),
  one(
    'bases with articles, titles within titles and document numbers',
    {
      bases:
        '《中华人民共和国预算法》第十四条、《国务院关于印发〈暂行办法〉的通知》（国发〔2021〕1号）《〈条例〉实施办法》第三条第（二）项',
    },
    {
      bases:
        '《中华人民共和国预算法》第十四条、《国务院关于印发〈暂行办法〉的通知》（国发〔2021〕1号）《〈条例〉实施办法》第三条第（二）项',
      basisTitles: [
        { title: '中华人民共和国预算法', article: '第十四条' },
        { title: '国务院关于印发〈暂行办法〉的通知' },
        { title: '〈条例〉实施办法', article: '第三条第（二）项' },
      ],
    },
  ),
  one(
    'a content of lists',
    {
      content:
        '政策依据; 申请指南:包括补贴对象、补贴范围; 补贴结果; 监督渠道:包括举报电话、地址等。',
    },
    {
      content: '政策依据;申请指南:包括补贴对象、补贴范围;补贴结果;监督渠道:包括举报电话、地址等。',
      elements: [
        '政策依据',
        '申请指南:包括补贴对象、补贴范围',
        '补贴结果',
        '监督渠道:包括举报电话、地址等',
      ],
    },
  ),
  one(
    'organs on two lines, one broken inside its name',
    { organ: '县级政府民政\n部门\n乡镇政府（街道办事处）' },
    {
      organ: '县级政府民政部门 乡镇政府（街道办事处）',
    },
  ),
]
