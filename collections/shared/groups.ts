/** The side bar, in the order in which people work. */
export const GROUPS = {
  work: '信息发布',
  subsidies: '惠民补贴',
  supervision: '时限监督',
  catalogue: '公开清单',
  portal: '门户内容',
  organisation: '机构人员',
  system: '系统',
} as const
