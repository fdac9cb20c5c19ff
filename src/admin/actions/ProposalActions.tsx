'use client'
import { DialogButton } from '../dialogs/DialogButton'
import type { DialogField } from '../dialogs/DialogInput'
import { usePerson } from '../people/usePerson'
import { useOfficeAction } from '../requests/useOfficeAction'
import { useReading } from '../requests/useReading'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

type DraftEditions = { docs: { id: string; number: string; title: string }[] }
type Domains = { docs: { id: string; name: string }[] }

const DRAFT_EDITIONS =
  '/api/checklist-editions?where[state][equals]=draft&depth=0&limit=20&sort=effectiveFrom'

const DOMAINS = '/api/domains?depth=0&limit=200&sort=order'

/** The catalogue keeper takes a proposal into a draft edition, or refuses it with a reason. */
export const ProposalActions = () => {
  const { holds } = usePerson()
  const act = useOfficeAction()
  const { id, fields } = useRecord(['state', 'kind', 'domain'])
  const answers = id !== null && fields.state === 'submitted' && holds('catalogue')
  const editions = useReading<DraftEditions>(answers ? DRAFT_EDITIONS : null)
  const lacksDomain = fields.kind === 'new' && fields.domain === null
  const domains = useReading<Domains>(answers && lacksDomain ? DOMAINS : null)
  if (!answers) return null
  const drafts = editions.result?.docs ?? []
  const noDraft = editions.state === 'ready' && drafts.length === 0
  return (
    <ActionPanel
      hint={
        editions.state === 'failed'
          ? editions.reason
          : noDraft
            ? '还没有草拟中的版次。请先在“清单版次”中新建下一版次，再采纳。'
            : '采纳后在所选版次中形成事项版本草稿，可继续修改；版次通过后施行。'
      }
    >
      <DialogButton
        label="采纳入版次"
        style="primary"
        disabled={drafts.length === 0}
        heading="采纳这条建议"
        fields={acceptFields({
          kind: fields.kind,
          drafts,
          domains: lacksDomain ? (domains.result?.docs ?? []) : null,
        })}
        confirmLabel="采纳"
        onConfirm={({ edition, code, domain, reply }) =>
          act({
            path: `/api/item-proposals/${id}/accept`,
            body: { edition, ...(code ? { code } : {}), ...(domain ? { domain } : {}), reply },
            done: '建议已采纳入版次',
          })
        }
      />
      <DialogButton
        label="不予采纳"
        heading="不予采纳这条建议"
        fields={[{ name: 'reply', label: '理由', required: true, multiline: true }]}
        confirmLabel="不予采纳"
        danger
        onConfirm={({ reply }) =>
          act({
            path: `/api/item-proposals/${id}/refuse`,
            body: { reply },
            done: '已答复不予采纳',
          })
        }
      />
    </ActionPanel>
  )
}

const acceptFields = ({
  kind,
  drafts,
  domains,
}: {
  kind: string | null
  drafts: DraftEditions['docs']
  /** Null where the proposal names one. */
  domains: Domains['docs'] | null
}): DialogField[] => [
  {
    name: 'edition',
    label: '采纳入哪一版次',
    required: true,
    initial: drafts.length === 1 ? drafts[0]?.id : '',
    options: drafts.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` })),
  },
  ...(kind === 'new'
    ? [
        {
          name: 'code',
          label: '新事项的编号',
          required: true,
          description: '由数字、字母和连字符组成，如 03-02',
        },
      ]
    : []),
  ...(domains
    ? [
        {
          name: 'domain',
          label: '领域',
          required: true,
          options: domains.map(({ id, name }) => ({ value: id, label: name })),
        },
      ]
    : []),
  { name: 'reply', label: '答复', multiline: true },
]
