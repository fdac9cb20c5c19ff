/**
 * What a failed delivery may say. A server's own words can hold addresses and subjects, so only codes
 * are passed on.
 */
type MailError = { code?: unknown; responseCode?: unknown }

/** Permanent is what the server refuses for good (5xx to the message); settings can be mended. */
export const isRetryableMailError = (error: unknown): boolean => {
  const { code, responseCode } = partsOf(error)
  if (code === 'EAUTH') return true
  if (code === 'EENVELOPE' && responseCode === null) return false
  return responseCode === null || responseCode < 500
}

/** A Chinese sentence without addresses or secrets. */
export const describeMailError = (error: unknown): string => {
  const { code, responseCode } = partsOf(error)
  const suffix = [code, responseCode].filter((part) => part !== null).join(' ')
  const detail = suffix === '' ? '' : `（${suffix}）`
  switch (code) {
    case 'EAUTH':
      return `邮件服务器登录失败，请核对用户名和密码${detail}。`
    case 'ECONNECTION':
    case 'ESOCKET':
    case 'EDNS':
      return `无法连接邮件服务器${detail}。`
    case 'ETIMEDOUT':
      return `邮件服务器没有响应${detail}。`
    case 'ETLS':
      return `与邮件服务器建立加密连接失败${detail}。`
    case 'EENVELOPE':
      return `邮件服务器不接受收件地址${detail}。`
    default:
      return `邮件发送失败${detail}。`
  }
}

const partsOf = (error: unknown): { code: string | null; responseCode: number | null } => {
  if (typeof error !== 'object' || error === null) return { code: null, responseCode: null }
  const { code, responseCode } = error as MailError
  return {
    code: typeof code === 'string' ? code : null,
    responseCode: typeof responseCode === 'number' ? responseCode : null,
  }
}
