const REASONS = {
  malformed: '密文格式不完整',
  'unknown-key': '密文所用的数据密钥不存在',
  'not-authentic': '密文、密钥和用途三者不符：内容被改动过，或不属于这条记录',
  'too-large': '文件超过可以密封的上限',
} as const

export type VaultProblem = keyof typeof REASONS

/**
 * Something could not be sealed or opened. Says only why: neither the sealed nor the plain text, nor
 * the key, nor the error of the cipher behind it.
 */
export class VaultError extends Error {
  constructor(readonly problem: VaultProblem) {
    super(`密封的内容无法处理：${REASONS[problem]}`)
    this.name = 'VaultError'
  }
}
