import type { RegisterColumn } from '../register/registerColumn'

/** A policy document of the register as it leaves the house; dates are `YYYY-MM-DD` or `''`. */
export type PolicyRow = {
  title: string
  documentNumber: string
  registrationNumber: string
  indexNumber: string
  issuers: string
  genre: string
  subject: string
  property: string
  dateMade: string
  publishedOn: string
  effectiveFrom: string
  lastDay: string
  normative: boolean
  trial: boolean
  unit: string
  /** As it stands on the day of the export, in a word and in a sentence. */
  status: string
  sentence: string
}

/** The columns in order, with the widths of a printed sheet. */
export const POLICY_COLUMNS: readonly RegisterColumn<PolicyRow>[] = [
  { label: '标题', width: 48, value: (row) => row.title },
  { label: '发文字号', width: 20, type: 'text', value: (row) => row.documentNumber },
  { label: '统一登记号', width: 20, type: 'text', value: (row) => row.registrationNumber },
  { label: '索引号', width: 22, type: 'text', value: (row) => row.indexNumber },
  { label: '发文机关', width: 20, value: (row) => row.issuers },
  { label: '体裁', width: 8, value: (row) => row.genre },
  { label: '主题分类', width: 16, value: (row) => row.subject },
  { label: '公开属性', width: 12, value: (row) => row.property },
  { label: '成文日期', width: 12, type: 'date', value: (row) => row.dateMade },
  { label: '发布日期', width: 12, type: 'date', value: (row) => row.publishedOn },
  { label: '施行日期', width: 12, type: 'date', value: (row) => row.effectiveFrom },
  { label: '有效期至', width: 12, type: 'date', value: (row) => row.lastDay },
  { label: '规范性文件', width: 10, value: (row) => (row.normative ? '是' : '') },
  { label: '试行、暂行', width: 10, value: (row) => (row.trial ? '是' : '') },
  { label: '起草单位', width: 20, value: (row) => row.unit },
  { label: '有效性', width: 10, value: (row) => row.status },
  { label: '有效性说明', width: 48, value: (row) => row.sentence },
]
