/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CivilDate } from '../../domain/calendar/civilDate'
import { INTERPRETATION_FORMS } from '../../domain/policy/interpretationForms'
import type {
  PublicDisclosure,
  PublicPolicyDocument,
  PublicTimeliness,
} from '../../domain/publication/publicRecords'
import { itemHref, unitHref } from '../links'
import { CivilTime } from './CivilTime'
import { DueDate } from './DueDate'
import type { Fact } from './FactTable'
import { policyFacts } from './policyFacts'
import { Timeliness } from './Timeliness'
import { InstantTime } from './VersionNotices'

type DisclosureFactsOptions = {
  disclosure: PublicDisclosure
  policy: PublicPolicyDocument | null
  today: CivilDate
  /** Of an earlier version. */
  isOld: boolean
}

/** The table above a disclosure: what it is, whose, when, and how it stood to its limit. */
export const disclosureFacts = ({
  disclosure,
  policy,
  today,
  isOld,
}: DisclosureFactsOptions): Fact[] => [
  ...(policy
    ? policyFacts({ document: policy, today, isOld })
    : [{ label: '索引号', value: disclosure.indexNumber }, ...interpretationFacts(disclosure)]),
  { label: '公开单位', value: <a href={unitHref(disclosure.unit.code)}>{disclosure.unit.name}</a> },
  { label: '公开事项', value: <a href={itemHref(disclosure.item.code)}>{disclosure.item.name}</a> },
  {
    label: '形成日期',
    value: !policy && disclosure.formedOn && <CivilTime date={disclosure.formedOn} />,
  },
  { label: '公开时间', value: <InstantTime instant={disclosure.publishedAt} /> },
  {
    label: '更正时间',
    value: disclosure.correction && <InstantTime instant={disclosure.correction.correctedAt} />,
  },
  { label: '公开时效', value: <Standing timeliness={disclosure.timeliness} /> },
  { label: '来源', value: disclosure.source },
]

const interpretationFacts = ({ interpretation }: PublicDisclosure): Fact[] =>
  interpretation
    ? [
        { label: '解读形式', value: INTERPRETATION_FORMS[interpretation.form] },
        { label: '原创情况', value: interpretation.original ? '原创解读' : '转载' },
      ]
    : []

const Standing = ({ timeliness }: { timeliness: PublicTimeliness | null }) => (
  <>
    <Timeliness timeliness={timeliness} />
    {timeliness && (
      <span class="soft">
        最迟公开日 <DueDate date={timeliness.dueDate} provisional={timeliness.provisional} />
      </span>
    )}
  </>
)
