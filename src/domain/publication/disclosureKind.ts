/** What a working copy is to become. */
export const DISCLOSURE_KINDS = {
  general: '一般信息',
  policy: '政策文件',
  interpretation: '政策解读',
  subsidy: '惠民惠农补贴政策',
  payments: '补贴发放公示',
} as const

export type DisclosureKind = keyof typeof DISCLOSURE_KINDS
