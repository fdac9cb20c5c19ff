/** Minutes to wait after the first, second … failed attempt. After the last a person must look. */
export const RETRY_DELAYS_MINUTES = [1, 5, 15, 60, 360] as const

export type NextAttempt = { ok: true; at: Date } | { ok: false; reason: string }

/** When a message is tried again after its `attempts`-th failure (1 = the first), or why it is not. */
export const nextAttempt = (options: {
  attempts: number
  failedAt: Date
  /** False when the server refused the message for good. */
  retryable: boolean
}): NextAttempt => {
  const { attempts, failedAt, retryable } = options
  if (!retryable) return { ok: false, reason: '邮件服务器拒收，重发无效，请核对收件地址后处理。' }
  const minutes = RETRY_DELAYS_MINUTES[attempts - 1]
  if (minutes === undefined) {
    return { ok: false, reason: `已发送${attempts}次均失败，请检查邮件服务后重新发送。` }
  }
  return { ok: true, at: new Date(failedAt.getTime() + minutes * 60_000) }
}
