import type { RegisterColumn } from '../register/registerColumn'

/** An entry of the audit log as it leaves the house. */
export type AuditRow = {
  seq: number | null
  /** ISO 8601 in UTC. */
  at: string
  actorName: string
  actorUnit: string
  roles: string
  ip: string
  userAgent: string
  act: string
  subject: string
  recordCollection: string
  recordId: string
  reason: string
  before: unknown
  after: unknown
  details: unknown
  simulated: boolean
  previousHash: string
  hash: string
}

const HOURS_AHEAD_OF_UTC = 8

/** `2026-09-01 09:00:00.000`, as it was in Beijing: sorts as text, and is exact as the hashed instant. */
export const beijingTime = (at: string): string =>
  new Date(new Date(at).getTime() + HOURS_AHEAD_OF_UTC * 3_600_000)
    .toISOString()
    .replace('T', ' ')
    .replace('Z', '')

const json = (value: unknown): string =>
  value === null || value === undefined ? '' : JSON.stringify(value)

/** In the order of the questions: which, when, who, from where, what, to what, why, how it changed. */
export const AUDIT_COLUMNS: readonly RegisterColumn<AuditRow>[] = [
  { label: '序号', width: 8, type: 'integer', value: (row) => row.seq },
  { label: '时间（北京时间）', width: 24, type: 'text', value: (row) => beijingTime(row.at) },
  { label: '姓名', width: 12, value: (row) => row.actorName },
  { label: '单位', width: 22, value: (row) => row.actorUnit },
  { label: '当时的角色', width: 16, value: (row) => row.roles },
  { label: '来源地址', width: 16, type: 'text', value: (row) => row.ip },
  { label: '浏览器', width: 20, value: (row) => row.userAgent },
  { label: '行为', width: 20, value: (row) => row.act },
  { label: '对象', width: 36, value: (row) => row.subject },
  { label: '对象所在的表', width: 18, value: (row) => row.recordCollection },
  { label: '对象的编号', width: 38, type: 'text', value: (row) => row.recordId },
  { label: '理由', width: 30, value: (row) => row.reason },
  { label: '变更前', width: 40, value: (row) => json(row.before) },
  { label: '变更后', width: 40, value: (row) => json(row.after) },
  { label: '详情', width: 40, value: (row) => json(row.details) },
  { label: '演示数据', width: 8, value: (row) => (row.simulated ? '是' : '') },
  { label: '前一条的哈希值', width: 66, type: 'text', value: (row) => row.previousHash },
  { label: '本条的哈希值', width: 66, type: 'text', value: (row) => row.hash },
]
