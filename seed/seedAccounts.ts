import { randomBytes } from 'node:crypto'
import { chmod, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import type { UserRole } from '../src/domain/organisation/userRole'
import type { User } from '../src/payload-types'
import type { CountyData } from './schema'
import type { Ids } from './seedOrganisation'

export type Account = { username: string; password: string; label: string }

export type SeededAccounts = {
  accounts: Account[]
  editorOf: ReadonlyMap<string, User>
  reviewerOf: ReadonlyMap<string, User>
  secrecy: User
  keeper: User
  auditor: User
}

/** Where the bureau's people sit: the gazette gives the lead to 县行政审批服务局. */
const BUREAU = 'xingzhengshenpi'
/** Whose secrecy reviewer looks at what any unit publishes. */
const SECRECY_UNIT = 'zhengfuban'

/**
 * A person for every role, and an editor and a reviewer for every unit that discloses. Passwords are random for each
 * installation; the accounts shown at the first start are a handful, the rest stand in the file.
 */
export const seedAccounts = async (
  payload: Payload,
  {
    county,
    units,
    onPerson,
  }: { county: CountyData; units: Ids; onPerson: (done: number, total: number) => void },
): Promise<SeededAccounts> => {
  const accounts: Account[] = []
  const disclosing = county.units.filter(({ disclosureSubject }) => disclosureSubject)
  const total = disclosing.length * 2 + 4
  const add = async (
    username: string,
    options: { name: string; roles: UserRole[]; unit: string; label: string },
  ): Promise<User> => {
    const password = `Demo-${randomBytes(6).toString('base64url')}-8`
    const user = await payload.create({
      collection: 'users',
      data: {
        username,
        email: `${username}@demo.example`,
        name: options.name,
        roles: options.roles,
        unit: units.get(options.unit),
        active: true,
        demonstration: true,
        mustChangePassword: false,
        password,
      },
      depth: 0,
      overrideAccess: true,
    })
    accounts.push({ username, password, label: options.label })
    onPerson(accounts.length, total)
    return user
  }

  const keeper = await add('qingdan', {
    name: '演示·清单管理员',
    roles: ['catalogue'],
    unit: BUREAU,
    label: '清单管理员（县行政审批服务局）',
  })
  const auditor = await add('jiandu', {
    name: '演示·监督员',
    roles: ['auditor'],
    unit: BUREAU,
    label: '监督员（县行政审批服务局）',
  })
  await add('guanli', {
    name: '演示·系统管理员',
    roles: ['admin'],
    unit: BUREAU,
    label: '系统管理员',
  })
  const secrecy = await add('baomi', {
    name: '演示·保密审查员',
    roles: ['secrecy'],
    unit: SECRECY_UNIT,
    label: '保密审查员（县政府办）',
  })
  const editorOf = new Map<string, User>()
  for (const unit of disclosing)
    editorOf.set(
      unit.code,
      await add(`bianji-${unit.code}`, {
        name: `演示·${unit.shortName}编辑`,
        roles: ['editor'],
        unit: unit.code,
        label: `编辑（${unit.shortName}）`,
      }),
    )
  const reviewerOf = new Map<string, User>()
  for (const [index, unit] of disclosing.entries()) {
    const reviewer = await add(`shenhe-${unit.code}`, {
      name: `演示·${unit.shortName}审核人`,
      roles: ['reviewer'],
      unit: unit.code,
      label: `审核人（${unit.shortName}）`,
    })
    reviewerOf.set(unit.code, reviewer)
    await payload.update({
      collection: 'units',
      id: units.get(unit.code) ?? '',
      data: {
        leaders: [reviewer.id],
        secrecyUnit: units.get(SECRECY_UNIT),
        organCode: `DEMO${String(index + 1).padStart(3, '0')}`,
      },
      depth: 0,
      overrideAccess: true,
    })
  }
  return { accounts, editorOf, reviewerOf, secrecy, keeper, auditor }
}

/** Writes all accounts to a file only its owner can read, and answers where. */
export const keepAccounts = async (
  dataDir: string,
  accounts: readonly Account[],
): Promise<string> => {
  const file = path.join(dataDir, 'demo-accounts.txt')
  const lines = accounts.map(
    ({ username, password, label }) => `${username}\t${password}\t${label}`,
  )
  await writeFile(file, `# 演示账号：登录名、密码、角色\n${lines.join('\n')}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
  return file
}
