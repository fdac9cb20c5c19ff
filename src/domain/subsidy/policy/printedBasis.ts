import type { PublicDocumentRef } from '../../publication/publicRefs'
import type { PublicSubsidyFacts } from '../../publication/publicSubsidies'

/** 文件依据 in one text, a document a line: those of the library first, then the lines that name others. */
export const printedBasis = ({
  documents,
  basis,
}: Pick<PublicSubsidyFacts, 'documents' | 'basis'>): string =>
  [...documents.map(printedDocument), ...basisLines(basis)].join('\n')

/** The lines that a person wrote, without empty ones. */
export const basisLines = (basis: string): string[] =>
  basis
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A title within a title has single angle quotes (GB/T 15834). */
const printedDocument = ({ title, documentNumber }: PublicDocumentRef): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》${documentNumber ? `（${documentNumber}）` : ''}`
