import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { UserRole } from '../../src/domain/organisation/userRole'
import { hasRole, personOf } from './access'

type ActionOptions<Body> = {
  path: string
  method?: 'get' | 'post'
  /** Who may call it; the service checks the rest. Empty: anyone in good standing. */
  roles?: UserRole[]
  body?: z.ZodType<Body>
  /** A form with a file, which is then at `req.file`. */
  isForm?: boolean
  run: (args: { req: PayloadRequest; id: string; body: Body }) => Promise<unknown>
}

/**
 * One button of the admin as an endpoint: who may press it, what it takes, which service it calls.
 * A GET reads its input from the query. Errors that a person should read are Chinese and carry 4xx.
 */
export const action = <Body = unknown>({
  path,
  method = 'post',
  roles = [],
  body: schema,
  isForm = false,
  run,
}: ActionOptions<Body>): Endpoint => ({
  path,
  method,
  handler: async (req) => {
    const person = personOf(req.user)
    if (!person) throw new APIError('请先登录', 401, null, true)
    if (roles.length > 0 && !hasRole(person, ...roles))
      throw new APIError('您的角色不能办理此项', 403, null, true)
    if (isForm) await addDataAndFileToRequest(req)
    const input = isForm
      ? req.data
      : method === 'get'
        ? Object.fromEntries(req.searchParams)
        : await readJson(req)
    const parsed = schema?.safeParse(input)
    if (parsed && !parsed.success)
      throw new APIError(
        parsed.error.issues.map((issue) => issue.message).join('；'),
        400,
        null,
        true,
      )
    const result = await run({
      req,
      id: String(req.routeParams?.id ?? ''),
      body: parsed?.data as Body,
    })
    return result instanceof Response ? result : Response.json(result ?? { ok: true })
  },
})

const readJson = async (req: PayloadRequest): Promise<unknown> => {
  try {
    return (await req.json?.()) ?? {}
  } catch {
    return {}
  }
}

/** A text that must not be empty, with the message that says so. */
export const requiredText = (message: string) => z.string(message).trim().min(1, message).max(4000)
