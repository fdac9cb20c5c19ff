import type { DirectoryData } from './directoryData'
import { basesOf, CHANNELS, itemsOf, LIMITS } from './directoryParts'

const REGULATION = { title: '中华人民共和国政府信息公开条例', article: '第二十一条' }
const COUNTY = ['县级'] as const
const BOTH = ['县级', '乡级'] as const
const FARM = '县农业农村局'
const TOWN = '乡镇人民政府'

const GUIDE =
  '申请指南：包括补贴对象、补贴范围、补贴标准、申请程序、申请材料、咨询电话、受理单位、办理时限、联系方式等'
const APPLICANT = '本户申请材料的受理情况；不予受理的理由'

/** Programmes of 农业生产发展资金 and the like: the law or rule that each rests on. */
const PROGRAMMES = [
  ['耕地地力保护补贴', '农业生产发展资金管理办法'],
  ['农机购置与应用补贴', '中华人民共和国农业机械化促进法'],
  ['实际种粮农民一次性补贴', '中华人民共和国粮食安全保障法'],
  ['高标准农田建设补助', '农田建设补助资金管理办法'],
  ['农业保险保费补贴', '农业保险条例'],
  ['动物防疫补助', '中华人民共和国动物防疫法'],
] as const

/** 涉农补贴: every programme from its basis to who supervises it. */
export const FARM_SUBSIDIES: DirectoryData = {
  title: '涉农补贴领域基层政务公开标准目录',
  sheet: '涉农补贴',
  items: PROGRAMMES.flatMap(([first, title]) =>
    itemsOf(
      {
        first,
        organ: FARM,
        timeLimit: LIMITS.formed,
        channels: CHANNELS.web,
        levels: COUNTY,
        bases: basesOf({ title }, REGULATION),
      },
      [
        ['政策依据', `${first}的政策文件；年度实施方案`],
        ['申请指南', GUIDE, { channels: CHANNELS.hall, levels: BOTH }],
        [
          '补贴结果',
          '补贴对象；补贴数量；补贴金额',
          { channels: CHANNELS.both, organ: TOWN, levels: BOTH, timeLimit: LIMITS.posted },
        ],
        ['资金分配', '资金下达的文号；分配到乡镇的数额'],
        ['监督渠道', '举报电话；地址', { channels: CHANNELS.village, organ: TOWN, levels: BOTH }],
        [
          '受理情况的查询',
          APPLICANT,
          {
            organ: TOWN,
            levels: BOTH,
            some: '申请人',
            isOnRequest: true,
            timeLimit: LIMITS.answer,
          },
        ],
      ],
    ),
  ),
}
