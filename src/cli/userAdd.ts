import type { Command } from 'commander'
import { z } from 'zod'
import { USER_ROLES, checkRoles, type UserRole } from '../domain/organisation/userRole'
import { initialPassword } from '../services/opening/initialPassword'
import { CliError } from './cliError'
import { withPayload } from './withPayload'

/** They work in a unit's name and can do nothing without one. */
const UNIT_ROLES: readonly UserRole[] = ['editor', 'reviewer']

type UserAddOptions = { name: string; roles: string; unit?: string; email?: string }

/** Adds `user add USERNAME`: an account with a random initial password, printed once. */
export const registerUserAdd = (program: Command): void => {
  program
    .command('user')
    .description('用户')
    .command('add')
    .description('新建用户，打印一次初始密码；首次登录须修改')
    .argument('<username>', '登录名')
    .requiredOption('--name <name>', '姓名')
    .requiredOption('--roles <roles>', `角色，逗号分隔：${Object.keys(USER_ROLES).join(',')}`)
    .option('--unit <code>', '所在单位代码')
    .option('--email <email>', '电子邮箱')
    .action(userAdd)
}

const userAdd = async (
  username: string,
  { name, roles, unit, email }: UserAddOptions,
): Promise<void> => {
  const parsed = z
    .array(z.enum(Object.keys(USER_ROLES) as [UserRole, ...UserRole[]]))
    .safeParse(roles.split(',').map((role) => role.trim()))
  if (!parsed.success)
    throw new CliError(`角色应为 ${Object.keys(USER_ROLES).join('、')} 之中的一个或几个`)
  const verdict = checkRoles(parsed.data)
  if (verdict !== true) throw new CliError(verdict)
  if (!unit && parsed.data.some((role) => UNIT_ROLES.includes(role)))
    throw new CliError('编辑和审核人须有所在单位：请加 --unit 单位代码')
  const password = initialPassword()
  await withPayload(async ({ payload }) => {
    const units = unit
      ? await payload.find({
          collection: 'units',
          where: { code: { equals: unit } },
          limit: 1,
          overrideAccess: true,
        })
      : null
    if (unit && !units?.docs[0]) throw new CliError(`没有代码为 ${unit} 的单位`)
    await payload.create({
      collection: 'users',
      data: {
        username,
        name,
        email,
        password,
        roles: parsed.data,
        unit: units?.docs[0]?.id,
        active: true,
      },
      overrideAccess: true,
    })
  })
  console.log(`已建立用户 ${username}（${name}）\n初始密码：${password}`)
}
