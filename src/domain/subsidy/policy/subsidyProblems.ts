import { SEVEN_ELEMENTS, type SevenElement } from '../subsidyFields'
import { isTelephone } from './isTelephone'
import { basisLines } from './printedBasis'
import { SEVEN_ELEMENT_KEYS } from './sevenElements'
import type { SubsidyGroup } from './subsidyGroup'

/**
 * What a subsidy policy lacks before it may be submitted, in Chinese: each of the seven elements that is
 * not there, its year, and what is not what it should be.
 */
export const subsidyProblems = ({
  title,
  group,
}: {
  /** 补贴政策名称 is the title of the copy. */
  title: string
  group: SubsidyGroup
}): string[] => {
  const isFilled: Record<SevenElement, boolean> = {
    name: title.trim() !== '',
    basis: group.documents.length > 0 || basisLines(group.basis).length > 0,
    department: group.department !== '',
    purpose: group.purpose !== '',
    recipients: group.recipients !== '',
    standard: group.standard !== '',
    hotline: group.hotline !== '',
  }
  return [
    ...SEVEN_ELEMENT_KEYS.filter((key) => !isFilled[key]).map(
      (key) => `七公开要素“${SEVEN_ELEMENTS[key]}”尚未填写${HINTS[key] ?? ''}`,
    ),
    ...yearProblems(group.year),
    ...(isFilled.hotline && !isTelephone(group.hotline)
      ? ['“政策解答电话”应为电话号码，如 0734-8550000 或 12345']
      : []),
    ...(group.objectionTelephone !== '' && !isTelephone(group.objectionTelephone)
      ? ['“公示异议电话”应为电话号码，如 0734-8550000 或 12345；没有的可以不填']
      : []),
    ...(group.unitStandard !== null && fenOf(group.unitStandard) === null
      ? ['“单位标准（元）”最多两位小数，如 105 或 105.50']
      : []),
  ]
}

/** Yuan as integer fen; null where it has a fraction of a fen. */
export const fenOf = (yuan: number): number | null => {
  const fen = Math.round(yuan * 100)
  return Math.abs(fen - yuan * 100) < 1e-6 ? fen : null
}

const HINTS: Partial<Record<SevenElement, string>> = {
  name: '：请填写标题',
  basis: '：请从政策文件库选择，或者写明文件名称和文号，一行一个',
}

const yearProblems = (year: number | null): string[] => {
  if (year === null) return ['“年度”尚未填写：补贴政策按年度公开，如 2026']
  return Number.isInteger(year) && year >= 2000 && year <= 2100
    ? []
    : ['“年度”应为四位数字的年份，如 2026']
}
