/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { StatusOn } from '../../domain/policy/validity/statusOn'
import type { PublicDocumentRef } from '../../domain/publication/publicRefs'
import { DocumentLink } from './DocumentLink'
import { PolicyStatus } from './PolicyStatus'

type ExplainedProps = {
  documents: readonly { document: PublicDocumentRef; standing: StatusOn | null }[]
}

/** What an interpretation explains, and whether that is still in force. */
export const Explained = ({ documents }: ExplainedProps) =>
  documents.length > 0 ? (
    <section aria-labelledby="explained-title">
      <h2 id="explained-title">解读的文件</h2>
      <ul class="ties">
        {documents.map(({ document, standing }) => (
          <li key={`${document.title}${document.documentNumber}`}>
            <span>
              <DocumentLink document={document} />
            </span>
            {standing && <PolicyStatus standing={standing} />}
          </li>
        ))}
      </ul>
    </section>
  ) : null
