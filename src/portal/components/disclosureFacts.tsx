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
  /** Is it known how the document stands today? */
  hasStanding: boolean
}

/** The table above a disclosure: what it is, whose, when, and how it stood to its limit. */
export const disclosureFacts = ({
  disclosure,
  policy,
  today,
  hasStanding,
}: DisclosureFactsOptions): Fact[] => [
  ...(policy
    ? policyFacts({ document: policy, today, hasStanding })
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
  { label: '来源', value: !disclosure.interpretation && disclosure.source },
]

/** 转载 names where it is from (政府网站发展指引: 转载须注明来源). */
const interpretationFacts = ({ interpretation, source }: PublicDisclosure): Fact[] =>
  interpretation
    ? [
        { label: '解读形式', value: INTERPRETATION_FORMS[interpretation.form] },
        {
          label: '解读来源',
          value: [interpretation.original ? '原创' : '转载', source]
            .filter(Boolean)
            .join('，来源：'),
        },
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
