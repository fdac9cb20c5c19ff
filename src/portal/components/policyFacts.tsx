/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatCivilDate, type CivilDate } from '../../domain/calendar/civilDate'
import { DAY_STATUSES } from '../../domain/policy/validity/statusOn'
import type { PublicPolicyDocument } from '../../domain/publication/publicRecords'
import { lastDayInForce, policyStanding } from '../policyStanding'
import { CivilTime } from './CivilTime'
import type { Fact } from './FactTable'
import { PolicyStatus } from './PolicyStatus'

type PolicyFactsOptions = {
  document: PublicPolicyDocument
  today: CivilDate
  /** False where only what was printed is known: on an earlier version. */
  hasStanding?: boolean
}

/** The table above a document, in the order of the policy libraries (国办发〔2017〕47号). */
export const policyFacts = ({
  document,
  today,
  hasStanding = true,
}: PolicyFactsOptions): Fact[] => {
  const standing = policyStanding(document, today)
  return [
    { label: '索引号', value: document.indexNumber },
    { label: '发文字号', value: document.documentNumber },
    { label: '统一登记号', value: document.registrationNumber },
    { label: '主题分类', value: document.subject },
    { label: '体裁', value: document.genre },
    { label: '文件性质', value: natureOf(document) },
    { label: '发文机关', value: document.issuers || document.unit?.name },
    { label: '成文日期', value: dateOf(document.dateMade) },
    { label: '发布日期', value: dateOf(document.publishedOn) },
    { label: '施行日期', value: dateOf(document.effectiveFrom) },
    { label: '有效期', value: termOf(lastDayInForce(document, today)) },
    {
      label: '有效性',
      value: hasStanding && (
        <>
          <PolicyStatus standing={standing} />
          {standing.sentence !== DAY_STATUSES[standing.status] && (
            <span class="whole">{standing.sentence}</span>
          )}
        </>
      ),
    },
    // Nothing else is ever published here.
    { label: '公开属性', value: '主动公开' },
  ]
}

const natureOf = ({ normative, trial }: PublicPolicyDocument): string =>
  [normative && '行政规范性文件', trial && '试行'].filter(Boolean).join('，')

const dateOf = (date: CivilDate | null) => date && <CivilTime date={date} />

const termOf = (lastDay: CivilDate | null): string =>
  lastDay ? `至${formatCivilDate(lastDay)}（含当日）` : '文件没有规定有效期'
