import type { Command } from 'commander'
import { BREAKS } from '../domain/audit/breaks'
import type { ChainHead } from '../domain/audit/auditEntry'
import type { AuditVerdict } from '../services/verifyAudit'
import { CliError } from './cliError'
import { printJson } from './jsonLines'
import { withPayload } from './withPayload'

type VerifyOptions = { json?: boolean; known?: string }

/** Adds `audit verify [--json] [--known SEQ:HASH]`: exit code 1 when the log is not whole. */
export const registerAudit = (program: Command): void => {
  program
    .command('audit')
    .description('审计日志')
    .command('verify')
    .description('核验审计日志：指出第一条被改动、缺失、调换或插入的记录')
    .option('--known <seq:hash>', '此前记下的末条序号和哈希值：核对该条仍在链中')
    .option('--json', '输出一行 JSON')
    .action(verify)
}

const verify = async ({ json, known }: VerifyOptions): Promise<void> => {
  const noted = known === undefined ? undefined : knownHead(known)
  const verdict = await withPayload(async ({ payload }) => {
    const { verifyAudit } = await import('../services/verifyAudit')
    return verifyAudit({ context: { payload, req: {} }, known: noted })
  })
  if (json) printJson(verdict)
  else print(verdict)
  if (!verdict.ok) process.exitCode = 1
}

const knownHead = (text: string): ChainHead => {
  const [, seq, hash] = /^(\d+):([0-9a-f]{64})$/i.exec(text.trim()) ?? []
  if (!seq || !hash)
    throw new CliError(`--known 应为“序号:哈希值”（哈希值 64 位十六进制）；收到：${text}`)
  return { seq: Number(seq), hash: hash.toLowerCase() }
}

const print = ({ ok, entries, unchained, head, broken }: AuditVerdict): void => {
  if (unchained > 0) console.log(`启用链式存证以前的记录：${unchained} 条，没有序号，不在核验之列`)
  if (ok) {
    console.log(`审计日志完整：${entries} 条记录首尾相接`)
    if (head.seq > 0) console.log(`末条 ${head.seq}:${head.hash}（可抄存，日后用 --known 核对）`)
    return
  }
  console.log(`前 ${entries} 条记录完整`)
  if (broken)
    process.stderr.write(
      `审计日志已被破坏（${BREAKS[broken.what]}）：${broken.reason}${broken.id ? `，记录 ${broken.id}` : ''}\n`,
    )
}
