import type { SheetRow } from '../../spreadsheet/sheetRow'
import { cleanText, squeeze } from './cleanText'
import { placeOfLine } from './placeOfLine'
import { looksLikeVillage, readPlace } from './readPlace'

/** What the rows above a table say about all of it, as they word it. */
export type PaymentCaptions = {
  township?: string
  village?: string
  group?: string
  year?: number
  policy?: string
  /** `第一批`. */
  batch?: string
  /** `元` or `万元`. */
  unit?: '元' | '万元'
}

/** Reads title rows (`衡南县2026年耕地地力保护补贴发放公示表`) and lines like `乡镇：三塘镇 村：新塘村 单位：元`. */
export const readCaptions = (rows: readonly SheetRow[]): PaymentCaptions => {
  const captions: PaymentCaptions = {}
  for (const row of rows) {
    const line = cleanText(row.texts.filter((text) => text !== '').join(' '))
    if (line === '') continue
    const labelled = readLabels(line)
    if (labelled) fill(captions, labelled)
    else fill(captions, readTitle(squeeze(line)))
  }
  return captions
}

/** The first that says something is heard: the title stands above the notes. */
const fill = (captions: PaymentCaptions, found: PaymentCaptions): void => {
  Object.assign(captions, { ...found, ...captions })
}

const LABEL =
  /(乡 ?\(镇\)|乡镇 ?\(街道\)|乡镇村|乡镇|镇街|街道|村 ?\(居\) ?(?:民委员会|委会|名称)?|村 ?\(社区\)|行政村(?:名称)?|村民委员会|居民委员会|村委会|居委会|村居(?:名称)?|村名称?|村别|所[属在]村|社区(?:名称)?|村|村民小组|组别|组|计量单位|金额单位|货币单位|填报单位|填表单位|编制单位|制表单位|公示单位|单位|年度|批次|补贴项目|项目名称|补贴名称|政策名称|填报日期|填表日期|制表日期|日期|时间|填报人|制表人|联系电话|监督电话) ?(?:\((?:公|盖|签)?章\))? ?:/g

const readLabels = (line: string): PaymentCaptions | null => {
  const labels = [...line.matchAll(LABEL)]
  if (labels.length === 0) return null
  const found: PaymentCaptions = {}
  labels.forEach((match, order) => {
    const value = line.slice(match.index + match[0].length, labels[order + 1]?.index).trim()
    // A closing bracket ends `(单位:元)`.
    fill(found, captionOf(squeeze(match[1]!), squeeze(value).replace(/[)\]]$/, '')))
  })
  const before = squeeze(line.slice(0, labels[0]!.index)).replace(/[([]$/, '')
  if (before !== '') fill(found, readTitle(before))
  return found
}

const captionOf = (label: string, value: string): PaymentCaptions => {
  if (value === '' || /^_+$/.test(value)) return {}
  if (/单位$/.test(label)) {
    const unit = MONEY.exec(value)?.[1]
    return unit ? { unit: unit as '元' | '万元' } : placeCaptions(value)
  }
  if (/^(?:村民小组|组别|组)$/.test(label)) return { group: value }
  if (/^(?:乡|镇|街道)/.test(label)) return placeCaptions(value, 'township')
  if (/村|社区/.test(label)) return placeCaptions(value, 'village')
  if (label === '年度') return yearCaption(value)
  if (label === '批次') return { batch: value }
  if (/项目|名称/.test(label)) return { policy: value }
  return {}
}

/** The unit of money among others: `亩、万元`; `元/亩` is that of a standard. */
const MONEY = /(?:^|[、,;/(]|亩|人|户|头|只|株)(?:人民币)?(万?元)(?:$|[^\u4e00-\u9fff/])/

/** `part` is what the label promises when the value does not say so itself (`村：新塘`). */
const placeCaptions = (value: string, part?: 'township' | 'village'): PaymentCaptions => {
  const { township, village, group } = placeOfLine(value)
  if (part === 'village' && !village) return { village: value }
  if (part === 'township' && !township) return { township: value }
  return {
    ...(township ? { township } : {}),
    ...(village ? { village } : {}),
    ...(group ? { group } : {}),
  }
}

const yearCaption = (text: string): PaymentCaptions => {
  const year = YEAR.exec(text)?.[1]
  return year ? { year: Number(year) } : {}
}

/** `2026年`, `2026年度`; not the year of a date. */
const YEAR = /(20\d{2})(?:年度?(?!\d{1,2}月)|年?$)/
const LEADING_YEAR = /^20\d{2}年度?(?!\d)/
const BATCH = /\(?(第[\d一二三四五六七八九十]{1,3}[批期次])\)?/
const TITLE_END =
  /(?:资金)?(?:发放|兑付|打卡|申报|补助)?(?:情况|对象|人员|农户)?(?:到户)?(?:公示|花名|明细|汇总|登记|签领|签收|清|发放|名)*(?:表|册|单|公示|公告)(?:\(.*\))?$/

const readTitle = (title: string): PaymentCaptions => {
  if (looksLikeVillage(title)) return placeOfLine(title)
  if (!TITLE_END.test(title) && !/补贴|补助|救助|低保/.test(title)) return {}
  const unbracketed = title.replace(/^附件\d*:?/, '')
  const { township, village, group } = placeOfLine(unbracketed)
  // `2026年三塘镇新塘村…公示表` names its place behind the year.
  const { rest } = readPlace(unbracketed.replace(LEADING_YEAR, ''))
  const batch = BATCH.exec(rest)?.[1]
  const policy = rest
    .replace(/^.*?20\d{2}年度?(?:\d{1,2}月份?)?/, '')
    .replace(BATCH, '')
    .replace(TITLE_END, '')
    .replace(/^[((]|[))]$/g, '')
  return {
    ...(township ? { township } : {}),
    ...(village ? { village } : {}),
    ...(group ? { group } : {}),
    ...yearCaption(unbracketed),
    ...(policy !== '' ? { policy } : {}),
    ...(batch ? { batch } : {}),
  }
}
