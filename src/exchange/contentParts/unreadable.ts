/** A file, or a file within a file, that cannot be read; the reason is Chinese and for a person. */
export class Unreadable extends Error {
  constructor(
    readonly reason: string,
    /** Limits are for the whole upload: passing one ends the reading, whatever file it was in. */
    readonly endsAll = false,
  ) {
    super(reason)
    this.name = 'Unreadable'
  }
}

export const DAMAGED = '文件已损坏，无法打开'
export const ENCRYPTED = '有密码保护，无法检查，请去掉密码后再上传'

export const tooMuch = (reason: string): Unreadable => new Unreadable(reason, true)
export const tooLarge = (): Unreadable => tooMuch('压缩内容解开后过大，无法检查，请拆分后再上传')
