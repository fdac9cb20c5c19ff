/** What an item version says: closed sets and shapes shared by the catalogue, the editions and the portal. */

export const CHANNEL_REQUIREMENTS = { required: '必选', optional: '可选' } as const
export type ChannelRequirement = keyof typeof CHANNEL_REQUIREMENTS

export const DISCLOSURE_METHODS = { proactive: '主动公开', onRequest: '依申请公开' } as const
export type DisclosureMethod = keyof typeof DISCLOSURE_METHODS

/** Who owns an item: units by name, a whole group, or nobody yet. */
export const OWNING_SCOPES = {
  units: '指定单位',
  'all-townships': '各乡镇人民政府、街道办事处',
  'all-county-units': '县直各单位',
  'to-be-named': '待清单管理员确定',
} as const
export type OwningScope = keyof typeof OWNING_SCOPES

/** 公开内容（要素）: one element of the content standard. */
export type ContentElement = { key: string; label: string; required: boolean }
