import type { BasisTitle } from '../../../src/domain/catalogue/directory/directoryReading'
import type { DirectoryItem } from './directoryData'

/** Wordings that the directories of every domain share; titles and articles of law are facts. */
export const LIMITS = {
  formed: '自信息形成或者变更之日起20个工作日内',
  made: '制定或获取信息之日起10个工作日内',
  posted: '制定或获取信息之日起10个工作日内，公示7个工作日',
  approved: '本级人民代表大会或其常务委员会批准后20日内',
  replied: '本级政府财政部门批复后20日内',
  answer: '自收到申请之日起20个工作日内',
} as const

export const CHANNELS = {
  web: '■政府网站 □政府公报 □两微一端 □公开查阅点',
  hall: '■政府网站 ■政务服务中心 ■便民服务站 □两微一端',
  village: '■社区/企事业单位/村公示栏（电子屏） □便民服务站 □入户/现场',
  both: '■政府网站 ■社区/企事业单位/村公示栏（电子屏） □精准推送 □其他',
} as const

/** A basis as printed, and as it must be read. */
export type Bases = { text: string; titles: BasisTitle[] }

export const basesOf = (...titles: BasisTitle[]): Bases => ({
  text: titles.map(({ title, article = '' }) => `《${title}》${article}`).join('、'),
  titles,
})

type Shared = Pick<DirectoryItem, 'first' | 'organ' | 'timeLimit' | 'channels' | 'levels'> & {
  bases: Bases
}
type Own = readonly [second: string, elements: string, changed?: Partial<Shared & DirectoryItem>]

/** Items of one 一级事项; `elements` are apart by `；`, and more than one are printed as a list of that kind. */
export const itemsOf = (shared: Shared, own: readonly Own[]): DirectoryItem[] =>
  own.map(([second, listed, changed = {}]) => {
    const { bases, ...rest } = { ...shared, ...changed } as Shared
    const elements = listed.split('；')
    return {
      second,
      content: elements.length > 1 ? `${listed}。` : listed,
      elements,
      some: '',
      isOnRequest: false,
      ...rest,
      bases: bases.text,
      basisTitles: bases.titles,
    }
  })
