import type { GazetteDocument, GazetteDoubt } from './gazetteIssue'
import { readDocumentNumber } from './lineShapes'

/**
 * Adds the doubts that only the whole gazette shows: numbers that run against the dates, numbers
 * used twice, and documents without a registration number in a gazette where others carry one.
 */
export const withIssueDoubts = (documents: GazetteDocument[]): GazetteDocument[] =>
  documents.map((document) => ({
    ...document,
    doubts: [
      ...document.doubts,
      ...orderDoubts(document, documents),
      ...twiceDoubts(document, documents),
      ...registrationDoubts(document, documents),
    ].sort((a, b) => a.line - b.line),
  }))

const orderDoubts = (document: GazetteDocument, all: GazetteDocument[]): GazetteDoubt[] => {
  const number = readDocumentNumber(document.documentNumber ?? '')
  const { dateMade } = document
  if (!number || !dateMade) return []
  const later = all.filter((other) => {
    const before = readDocumentNumber(other.documentNumber ?? '')
    const sameSeries = before?.prefix === number.prefix && before.year === number.year
    return sameSeries && before.serial < number.serial && (other.dateMade ?? '') > dateMade
  })
  const wrongYear = number.year !== Number(dateMade.slice(0, 4))
  return [
    ...(later.length > 0
      ? [
          at(
            document,
            'dateMade',
            `成文日期${dateMade}早于编号在前的${later.map((other) => `${other.documentNumber}（${other.dateMade}）`).join('、')}，文号先后与日期先后不一致`,
          ),
        ]
      : []),
    ...(wrongYear
      ? [at(document, 'dateMade', `发文字号的年份与成文日期${dateMade}的年份不一致`)]
      : []),
  ]
}

const twiceDoubts = (document: GazetteDocument, all: GazetteDocument[]): GazetteDoubt[] => {
  const { documentNumber } = document
  if (!documentNumber) return []
  const twice = all.filter((other) => other.documentNumber === documentNumber).length > 1
  return twice
    ? [at(document, 'documentNumber', `发文字号${documentNumber}在本期出现不止一次`)]
    : []
}

const registrationDoubts = (document: GazetteDocument, all: GazetteDocument[]): GazetteDoubt[] => {
  const othersHaveOne = all.some((other) => other.registrationNumber)
  if (/任免|任职|免职/.test(document.title)) return []
  if (!othersHaveOne || !document.documentNumber || document.registrationNumber) return []
  const reason = '未见统一登记号：如属规范性文件，应当统一登记、统一编号，请核对'
  return [at(document, 'registrationNumber', reason)]
}

const at = (
  document: GazetteDocument,
  field: GazetteDoubt['field'],
  reason: string,
): GazetteDoubt => ({ line: document.lines[0], field, reason })
