const ESCAPE = /_x([0-9A-F]{4})_/giu

/**
 * A text as the cell shows it: characters that XML cannot hold are written `_x000D_` by Excel, and line
 * breaks of Windows become `\n`.
 */
export const escapedText = (text: string): string => {
  const plain = text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return plain.includes('\r') ? plain.replaceAll(/\r\n?/gu, '\n') : plain
}
