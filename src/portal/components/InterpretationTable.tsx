/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { INTERPRETATION_FORMS } from '../../domain/policy/interpretationForms'
import type { PublicDisclosureSummary } from '../../domain/publication/publicRecords'
import { disclosureHref, unitHref } from '../links'
import { CivilTime } from './CivilTime'
import { DataTable, type Column } from './DataTable'
import { DocumentLink } from './DocumentLink'

type InterpretationTableProps = {
  caption: string
  interpretations: readonly PublicDisclosureSummary[]
}

/** Interpretations with their form and what they explain. */
export const InterpretationTable = ({ caption, interpretations }: InterpretationTableProps) => (
  <DataTable
    caption={caption}
    captionHidden
    columns={COLUMNS}
    rows={interpretations}
    keyOf={(row) => row.id}
  />
)

const COLUMNS: readonly Column<PublicDisclosureSummary>[] = [
  { header: '标题', cell: (row) => <a href={disclosureHref(row.id)}>{row.title}</a> },
  {
    header: '解读形式',
    isTight: true,
    cell: ({ interpretation }) => interpretation && INTERPRETATION_FORMS[interpretation.form],
  },
  {
    header: '解读的文件',
    cell: ({ interpretation }) =>
      interpretation && interpretation.documents.length > 0 ? (
        <ul class="plain">
          {interpretation.documents.map((document) => (
            <li key={`${document.title}${document.documentNumber}`}>
              <DocumentLink document={document} />
            </li>
          ))}
        </ul>
      ) : null,
  },
  {
    header: '解读单位',
    cell: (row) => <a href={unitHref(row.unit.code)}>{row.unit.shortName || row.unit.name}</a>,
  },
  { header: '公开日期', isTight: true, cell: (row) => <CivilTime date={row.publishedOn} /> },
]
