/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CivilDate } from '../../domain/calendar/civilDate'
import { DAY_STATUSES } from '../../domain/policy/validity/statusOn'
import type { PublicPolicyDocument } from '../../domain/publication/publicRecords'
import { actingDocument, policyStanding } from '../policyStanding'
import { DocumentLink } from './DocumentLink'
import { Notice } from './Notice'

type ValidityNoticeProps = { document: PublicPolicyDocument; today: CivilDate }

/** What nobody must miss before relying on a document; nothing for one that is simply valid. */
export const ValidityNotice = ({ document, today }: ValidityNoticeProps) => {
  const standing = policyStanding(document, today)
  const { status, inForce, sentence, by } = standing
  if (status === 'valid') return null
  return (
    <Notice id="validity" tone={inForce ? 'note' : 'late'} title={`本文件${DAY_STATUSES[status]}`}>
      <p>
        {sentence}。{hasEnded(status) && '以下内容仅供查阅，办事请以现行文件为准。'}
      </p>
      {by && (
        <p>
          {BY_LABELS[status] ?? '依据'}：
          <DocumentLink document={actingDocument(document, by)} />
        </p>
      )}
    </Notice>
  )
}

const hasEnded = (status: string): boolean => ['expired', 'repealed', 'replaced'].includes(status)

const BY_LABELS: Readonly<Record<string, string>> = {
  amended: '修改文件',
  repealed: '废止依据',
  replaced: '替代文件',
  expired: '宣布失效的依据',
}
