/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicSubsidyFacts } from '../../domain/publication/publicSubsidies'
import { basisLines } from '../../domain/subsidy/policy/printedBasis'
import { DocumentLink } from './DocumentLink'

/** 文件依据: documents of the library by links, the others as they are named. */
export const SubsidyBasis = ({ documents, basis }: PublicSubsidyFacts) => (
  <ul class="plain">
    {documents.map((document) => (
      <li key={document.path ?? document.title}>
        <DocumentLink document={document} />
      </li>
    ))}
    {basisLines(basis).map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)
