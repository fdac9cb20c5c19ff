/** The roles of the house, with their Chinese names and what each may do (design of the county). */
export const USER_ROLES = {
  editor: { label: '编辑', description: '撰写并发布本单位的信息' },
  reviewer: { label: '审核人', description: '审核本单位的稿件' },
  secrecy: { label: '保密审查员', description: '对拟公开信息作保密审查' },
  catalogue: { label: '清单管理员', description: '维护主动公开清单、答复建议、批准豁免' },
  auditor: { label: '监督员', description: '查看台账、核实后销号或者撤销红黄牌；不改任何内容' },
  admin: { label: '系统管理员', description: '维护机构、人员和系统设置' },
} as const

export type UserRole = keyof typeof USER_ROLES

/** Roles that see the work of every unit. */
export const COUNTY_WIDE: readonly UserRole[] = ['auditor', 'catalogue', 'admin']

/** The auditor judges everybody else's work and so holds no other role. */
export const checkRoles = (roles: readonly UserRole[]): string | true => {
  if (roles.length === 0) return '至少选择一个角色'
  if (roles.includes('auditor') && roles.length > 1)
    return '监督员不得兼任其他角色（监督与经办分离）'
  return true
}
