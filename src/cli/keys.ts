import type { Command } from 'commander'
import { systemClock } from '../services/clock'
import type { ServiceContext } from '../services/serviceContext'
import type { ResealProgress } from '../services/vault/resealStore'
import type { KeyStatus } from '../services/vault/readKeyStatus'
import type { SealedStore } from '../services/vault/SealedStore'
import { printJson } from './jsonLines'
import { withPayload } from './withPayload'

type Options = { json?: boolean }

export type KeysOptions = {
  /** Every place where sealed content lies; imported when it is asked for. */
  storesOf: (context: ServiceContext) => Promise<readonly SealedStore[]>
}

/**
 * Adds `keys status|rewrap|rotate [--json]`. Fingerprints are printed, keys never. `status` ends with 1
 * when a data key cannot be opened, `rotate` with 1 when something is left to seal anew.
 */
export const registerKeys = (program: Command, { storesOf }: KeysOptions): void => {
  const keys = program.command('keys').description('保护个人号码的密钥')
  keys
    .command('status')
    .description('查看密钥的指纹和状态（不显示密钥）')
    .option('--json', '输出一行 JSON')
    .action(status)
  keys
    .command('rewrap')
    .description('更换 DATA_KEY 之后：用新密钥重新保护数据密钥（旧密钥写在 DATA_KEY_PREVIOUS）')
    .option('--json', '输出一行 JSON')
    .action(rewrap)
  keys
    .command('rotate')
    .description('启用新的数据密钥，并重新密封全部个人号码；中断后再次运行即可继续')
    .option('--json', '输出一行 JSON')
    .action((options: Options) => rotate({ ...options, storesOf }))
}

const status = async ({ json }: Options): Promise<void> => {
  const found = await withPayload(async ({ payload }) => {
    const { readKeyStatus } = await import('../services/vault/readKeyStatus')
    return readKeyStatus({ payload, req: {} })
  })
  if (json) printJson(found)
  else printStatus(found)
  if (found.keys.some(({ opens }) => !opens)) process.exitCode = 1
}

const rewrap = async ({ json }: Options): Promise<void> => {
  const done = await withContext(async (context) => {
    const { rewrapDataKeys } = await import('../services/vault/rewrapDataKeys')
    return rewrapDataKeys(context)
  })
  if (json) return printJson(done)
  console.log(
    done.rewrapped.length > 0
      ? `已改用主密钥 ${done.fingerprint} 保护：${done.rewrapped.join('、')}`
      : `数据密钥都已由主密钥 ${done.fingerprint} 保护，无需更改`,
  )
}

const rotate = async ({ json, storesOf }: Options & KeysOptions): Promise<void> => {
  const done = await withContext(async (context) => {
    const { rotateDataKey } = await import('../services/vault/rotateDataKey')
    return rotateDataKey({ context, stores: await storesOf(context), onProgress: tellProgress })
  })
  if (json) printJson(done)
  else {
    console.log(`${done.resumed ? '继续上次的更换' : '已启用新的数据密钥'}：${done.keyId}`)
    console.log(`重新密封 ${done.resealed} 处，停用 ${done.retired.join('、') || '无'}`)
  }
  if (done.remaining === 0) return
  process.stderr.write(`还有 ${done.remaining} 处在更换期间由旧密钥写入，请再运行一次\n`)
  process.exitCode = 1
}

const withContext = <T>(work: (context: ServiceContext) => Promise<T>): Promise<T> =>
  withPayload(async ({ payload }) => {
    const { systemContext } = await import('../services/serviceContext')
    return work(systemContext({ payload, now: systemClock.now() }))
  })

const tellProgress = ({ store, keyId, done, total }: ResealProgress): void => {
  process.stderr.write(`${store}（${keyId}）：${done}/${total}\n`)
}

const printStatus = ({ current, previous, keys }: KeyStatus): void => {
  console.log(`主密钥 ${current}${previous.length ? `，旧主密钥 ${previous.join('、')}` : ''}`)
  if (keys.length === 0) console.log('还没有数据密钥：第一次存入个人号码时生成')
  for (const key of keys)
    console.log(
      [
        key.keyId,
        key.purpose === 'seal' ? '密封' : '检索',
        key.retiredAt ? '已停用' : key.active ? '使用中' : '待停用',
        `由主密钥 ${key.kekFingerprint} 保护${key.opens ? '' : '（现有密钥打不开）'}`,
        `建立于 ${key.createdAt}`,
      ].join('  '),
    )
}
