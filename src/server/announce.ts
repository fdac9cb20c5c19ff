import type { AddressInfo } from 'node:net'
import type { Env } from '../config/env'

/** Prints where the system is to be found, for the person who typed `npm start`. */
export const announce = ({
  env,
  address,
  demoAccountsFile,
}: {
  env: Env
  address: AddressInfo
  demoAccountsFile: string | null
}): void => {
  const base = env.siteUrl ?? `http://localhost:${address.port}`
  const lines = [
    '',
    '公开 · 政府信息公开系统已启动',
    ...(env.roles.has('portal') ? [`  门户      ${base}/`] : []),
    ...(env.roles.has('admin') ? [`  管理后台  ${base}/admin`, `  接口      ${base}/api`] : []),
    ...(demoAccountsFile ? [`  演示账号  ${demoAccountsFile}（仅本人可读）`] : []),
    ...(env.smtp ? [] : [`  邮件      未配置 SMTP，保存在 ${env.dataDir}/outbox`]),
    '',
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}
