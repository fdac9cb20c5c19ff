import type { ChannelRequirement } from '../../domain/catalogue/itemContent'
import type { RegisterColumn } from '../register/registerColumn'

/** An item of the catalogue in force as it leaves the house: one row an item, nothing merged. */
export type CatalogueRow = {
  code: string
  domain: string
  name: string
  /** The levels of the item, the highest first. */
  path: readonly string[]
  elements: readonly { label: string; required: boolean }[]
  legalBases: readonly string[]
  timeLimit: string
  publishingOrgan: string
  owners: string
  owningOffice: string
  channels: readonly { name: string; requirement: ChannelRequirement }[]
  audience: string
  methods: readonly string[]
  levels: readonly string[]
  version: number | null
  /** The edition that brought this version, and its day as `YYYY-MM-DD`; `''` where unknown. */
  edition: string
  effectiveFrom: string
}

/** The boxes of the standard directories: ■ is ticked, □ is not. */
const BOXES: Record<ChannelRequirement, string> = { required: '■', optional: '□' }

/** The columns in order, with the widths of a printed sheet. */
export const CATALOGUE_COLUMNS: readonly RegisterColumn<CatalogueRow>[] = [
  { label: '编号', width: 10, type: 'text', value: (row) => row.code },
  { label: '领域', width: 16, value: (row) => row.domain },
  { label: '公开事项', width: 28, value: (row) => row.name },
  { label: '各级事项', width: 28, value: (row) => row.path.join(' > ') },
  { label: '公开内容（要素）', width: 48, value: (row) => row.elements.map(named).join('；') },
  { label: '公开依据', width: 40, value: (row) => row.legalBases.join('；') },
  { label: '公开时限', width: 36, value: (row) => row.timeLimit },
  { label: '公开主体', width: 20, value: (row) => row.publishingOrgan },
  { label: '责任单位', width: 24, value: (row) => row.owners },
  { label: '责任科室', width: 16, value: (row) => row.owningOffice },
  { label: '公开渠道和载体', width: 36, value: (row) => row.channels.map(boxed).join(' ') },
  { label: '公开对象', width: 14, value: (row) => row.audience },
  { label: '公开方式', width: 14, value: (row) => row.methods.join('、') },
  { label: '公开层级', width: 14, value: (row) => row.levels.join('、') },
  { label: '版本', width: 6, type: 'integer', value: (row) => row.version },
  { label: '版次', width: 14, value: (row) => row.edition },
  { label: '生效日期', width: 12, type: 'date', value: (row) => row.effectiveFrom },
]

const named = ({ label, required }: CatalogueRow['elements'][number]): string =>
  required ? label : `${label}（可选）`

const boxed = ({ name, requirement }: CatalogueRow['channels'][number]): string =>
  `${BOXES[requirement]}${name}`
