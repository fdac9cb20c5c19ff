/**
 * 索引号 of published information (政府信息公开条例 12: the catalogue holds an index):
 * `organ-code/YYYY-NNNNN`, counted without gaps for each organ and year and never used again. The
 * organ's code is its 组织机构代码 (9 characters) or 统一社会信用代码 (18), as public catalogues have it.
 */

export type IndexNumber = { organCode: string; year: number; serial: number }

export const LAST_INDEX_SERIAL = 99_999

/** Writes an index number. Throws a RangeError for a part that no index number can have. */
export const formatIndexNumber = ({ organCode, year, serial }: IndexNumber): string => {
  if (!ORGAN_CODE.test(organCode))
    throw new RangeError(`机构代码应为6至18位数字和大写字母：${organCode}`)
  if (!Number.isInteger(year) || year < 1949 || year > 9999)
    throw new RangeError(`索引号的年份应为四位数字：${year}`)
  if (!Number.isInteger(serial) || serial < 1 || serial > LAST_INDEX_SERIAL)
    throw new RangeError(`索引号的流水号应为1至${LAST_INDEX_SERIAL}的整数：${serial}`)
  return `${organCode}/${year}-${String(serial).padStart(5, '0')}`
}

/** Reads an index number exactly as `formatIndexNumber` writes it; null for anything else. */
export const parseIndexNumber = (text: string): IndexNumber | null => {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [, organCode, year, serial] = match as unknown as [string, string, string, string]
  if (Number(serial) === 0 || Number(year) < 1949) return null
  return { organCode, year: Number(year), serial: Number(serial) }
}

/** By organ code, year and serial. */
export const compareIndexNumbers = (a: IndexNumber, b: IndexNumber): number =>
  (a.organCode < b.organCode ? -1 : a.organCode > b.organCode ? 1 : 0) ||
  a.year - b.year ||
  a.serial - b.serial

const ORGAN_CODE = /^[0-9A-Z]{6,18}$/u
const SHAPE = /^([0-9A-Z]{6,18})\/([0-9]{4})-([0-9]{5})$/u
