/** Node decodes GB18030 but does not encode it, so its two-byte plane is read backwards once. */
const plane = ((): Map<string, Buffer> => {
  const decoder = new TextDecoder('gb18030')
  const bytesOf = new Map<string, Buffer>()
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const bytes = Buffer.from([lead, trail])
      const character = decoder.decode(bytes)
      if ([...character].length === 1 && character !== '\ufffd') bytesOf.set(character, bytes)
    }
  return bytesOf
})()

/** Undefined when a character lies outside ASCII and the two-byte plane. */
export const encodeGb18030 = (text: string): Buffer | undefined => {
  const encoded: Buffer[] = []
  for (const character of text) {
    const bytes = character.charCodeAt(0) < 0x80 ? Buffer.from(character) : plane.get(character)
    if (!bytes) return undefined
    encoded.push(bytes)
  }
  return Buffer.concat(encoded)
}
