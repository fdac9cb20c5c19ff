/** What a call of the office's API came to; `reason` is the Chinese text a person reads. */
export type Answer<Result> = { ok: true; result: Result } | { ok: false; reason: string }

/** Reads JSON from an address under `/api`. Refusals and a lost connection become a reason. */
export const readOffice = <Result>(path: string, signal?: AbortSignal): Promise<Answer<Result>> =>
  sendOffice<Result>(path, { signal })

/** Presses a button of the office: POST with a JSON body. */
export const postAction = <Result = unknown>(
  path: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<Answer<Result>> =>
  sendOffice<Result>(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Any call of the office's API, in the person's name. */
export const sendOffice = async <Result>(
  path: string,
  init: RequestInit,
): Promise<Answer<Result>> => {
  try {
    const response = await fetch(path, {
      ...init,
      credentials: 'same-origin',
      headers: { 'Accept-Language': 'zh', ...init.headers },
    })
    const body: unknown = await response.json().catch(() => null)
    if (response.ok) return { ok: true, result: body as Result }
    return { ok: false, reason: refusalOf(body, response.status) }
  } catch (error) {
    if (init.signal?.aborted) throw error
    return { ok: false, reason: '连接不上服务器，请检查网络后重试' }
  }
}

/** Payload answers `{ errors: [{ message, data?: { errors } }] }`; the field problems say more. */
const refusalOf = (body: unknown, status: number): string => {
  // What went wrong inside is for the log; Payload words it in English.
  if (status >= 500)
    return `服务器没有完成此项操作（${status}），请稍后重试；仍不成功请联系系统管理员`
  const errors = (body as { errors?: OfficeError[] } | null)?.errors ?? []
  const messages = errors.flatMap(({ message, data }) => {
    const fields = data?.errors?.flatMap((problem) => problem.message ?? []) ?? []
    return fields.length > 0 ? fields : (message ?? [])
  })
  if (messages.length > 0) return messages.join('；')
  if (status === 401) return '登录已失效，请重新登录'
  if (status === 403) return '您没有办理此项的权限'
  return `没有办成（${status}），请刷新页面后重试`
}

type OfficeError = { message?: string; data?: { errors?: { message?: string }[] } }
