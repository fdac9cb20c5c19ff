/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicDocumentRef } from '../../domain/publication/publicRefs'
import { CmsLink } from './CmsLink'

/** `《关于……的通知》（清政发〔2026〕3号）`, with a link where its text is held here. */
export const DocumentLink = ({ document }: { document: PublicDocumentRef }) => (
  <>
    <CmsLink address={document.path}>{quoted(document.title)}</CmsLink>
    {document.documentNumber && `（${document.documentNumber}）`}
  </>
)

/** A title within a title has single angle quotes (GB/T 15834). */
const quoted = (title: string): string =>
  `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`
