/** `今天送到`, `已等 3 个工作日`. */
export const describeWait = (workdays: number): string =>
  workdays > 0 ? `已等 ${workdays} 个工作日` : '今天送到'
