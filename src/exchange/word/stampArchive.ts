/**
 * Sets the time of every entry of a ZIP archive to the first that the format knows, 1980-01-01, so
 * that equal content has equal bytes. Positions are those of APPNOTE.TXT 4.3.7 and 4.3.12.
 */
export const stampArchive = (archive: Buffer): Buffer => {
  const stamped = Buffer.from(archive)
  const end = stamped.lastIndexOf(END)
  const entries = stamped.readUInt16LE(end + 10)
  let at = stamped.readUInt32LE(end + 16)
  for (let entry = 0; entry < entries; entry += 1) {
    if (stamped.readUInt32LE(at) !== CENTRAL)
      throw new Error('no entry where the archive names one')
    stamped.writeUInt32LE(FIRST_DAY, at + 12)
    stamped.writeUInt32LE(FIRST_DAY, stamped.readUInt32LE(at + 42) + 10)
    const names = [28, 30, 32].reduce((sum, offset) => sum + stamped.readUInt16LE(at + offset), 0)
    at += 46 + names
  }
  return stamped
}

const END = Buffer.from('PK\x05\x06', 'latin1')
const CENTRAL = 0x02014b50
/** Time 0 in the lower half, then the date: year 0 after 1980, month 1, day 1. */
const FIRST_DAY = ((1 << 5) | 1) << 16
