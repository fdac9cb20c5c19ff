import { findAccountNamed } from '../repositories/accounts'
import { recordSession } from './recordSession'
import { Refusal } from './Refusal'
import { transactionally, type ServiceContext } from './serviceContext'

/** Releases an account that wrong passwords have locked, on record. Throws a Refusal when there is none. */
export const unlockAccount = async ({
  context,
  name,
}: {
  context: ServiceContext
  name: string
}): Promise<{ message: string }> => {
  const account = await findAccountNamed(context, name)
  if (!account) throw new Refusal('没有这个账号，请核对登录名', 404)
  await transactionally(context, async (inside) => {
    await inside.payload.unlock({
      collection: 'users',
      data: { username: account.username ?? '', email: account.email ?? '' } as never,
      overrideAccess: true,
      req: inside.req,
    })
    await recordSession({ context: inside, act: '解除账号锁定', account })
  })
  return { message: '账号已解除锁定' }
}
