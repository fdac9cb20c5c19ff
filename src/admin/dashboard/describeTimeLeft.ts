/** `还有 3 个工作日`, `今天到期`, `已逾期 2 个工作日`. */
export const describeTimeLeft = (workdaysLeft: number): string => {
  if (workdaysLeft === 0) return '最后期限已到'
  return workdaysLeft > 0 ? `还有 ${workdaysLeft} 个工作日` : `已逾期 ${-workdaysLeft} 个工作日`
}
