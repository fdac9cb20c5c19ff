import { decodeText } from '../text/decodeText'

const UTF8_FLAG = 0x800

/**
 * The name of an entry: UTF-8 where the archive says so, otherwise whatever it decodes as. Chinese
 * Windows writes GBK and says nothing, macOS writes UTF-8 and says nothing.
 */
export const entryName = (bytes: Buffer, generalPurposeBitFlag: number): string => {
  const name =
    generalPurposeBitFlag & UTF8_FLAG
      ? bytes.toString('utf8')
      : (decodeText(bytes) ?? bytes.toString('latin1'))
  return name.replaceAll('\\', '/')
}
