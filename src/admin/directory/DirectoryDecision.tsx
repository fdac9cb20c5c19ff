'use client'
import { Button } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'
import type { DirectoryImportView, DirectoryItemView } from '../../domain/office/directoryViews'
import { useOfficeAction } from '../requests/useOfficeAction'
import { DirectoryItem } from './DirectoryItem'
import { DomainChoice } from './DomainChoice'
import { EditionChoice, type ChosenEdition } from './EditionChoice'
import { NOTHING_CHOSEN, placeKey, toggled, withoutDoubt } from './directoryChoice'

type DirectoryDecisionProps = {
  importId: string
  view: DirectoryImportView
  mayDecide: boolean
  onDone: () => void
}

/** Sections by what a row would do; checkboxes; the edition, the reason, and the button. */
export const DirectoryDecision = ({
  importId,
  view,
  mayDecide,
  onDone,
}: DirectoryDecisionProps) => {
  const act = useOfficeAction()
  const [choice, setChoice] = useState(NOTHING_CHOSEN)
  const [edition, setEdition] = useState<ChosenEdition>({
    id: view.editions[0]?.id ?? '',
    number: '',
    title: '',
    effectiveFrom: '',
  })
  const [domain, setDomain] = useState('')
  const [reason, setReason] = useState({ changeReason: '', changeBasis: '' })
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const apply = async () => {
    setBusy(true)
    const { id, ...made } = edition
    const refusal = await act({
      path: `/api/directory-imports/${importId}/decide`,
      body: {
        edition: id ? { id } : made,
        take: view.items
          .filter((item) => choice.taken.has(placeKey(item)))
          .map((item) => ({
            ...{ sheet: item.sheet, row: item.row },
            ...(item.domain === '' && domain ? { domain } : {}),
            ...choice.edits[placeKey(item)],
          })),
        remove: [...choice.removed],
        ...reason,
      },
      done: '已归入草拟版次',
    })
    setBusy(false)
    setProblem(refusal)
    if (refusal === null) onDone()
  }
  const rowOf = (item: DirectoryItemView) => {
    const key = placeKey(item)
    return (
      <DirectoryItem
        key={key}
        item={item}
        isTaken={choice.taken.has(key)}
        edits={choice.edits[key] ?? {}}
        mayDecide={mayDecide}
        onTake={(isTaken) =>
          setChoice((all) => ({ ...all, taken: toggled(all.taken, key, isTaken) }))
        }
        onEdit={(edits) => setChoice((all) => ({ ...all, edits: { ...all.edits, [key]: edits } }))}
      />
    )
  }
  const isClear = ({ doubts }: DirectoryItemView) => doubts.length === 0
  const sections = [
    { title: '新增', items: view.items.filter((one) => one.kind === 'added' && isClear(one)) },
    { title: '变更', items: view.items.filter((one) => one.kind === 'changed' && isClear(one)) },
    { title: '存疑', items: view.items.filter((one) => one.kind !== 'same' && !isClear(one)) },
    { title: '未变', items: view.items.filter((one) => one.kind === 'same') },
  ]
  return (
    <>
      {mayDecide ? (
        <p>
          <button
            type="button"
            className="gk-chip"
            onClick={() =>
              setChoice((all) => ({ ...all, taken: new Set(withoutDoubt(view).map(placeKey)) }))
            }
          >
            全选无疑问的（{withoutDoubt(view).length} 行）
          </button>{' '}
          已选 {choice.taken.size} 行
        </p>
      ) : null}
      {mayDecide ? <DomainChoice view={view} domain={domain} onChange={setDomain} /> : null}
      {sections.map(({ title, items }) => (
        <Section key={title} title={title} items={items} rowOf={rowOf} />
      ))}
      {view.missing.length > 0 ? (
        <details>
          <summary>清单中有而目录中没有的（{view.missing.length} 项），勾选的从本版删除</summary>
          <ul>
            {view.missing.map(({ itemId, code, name }) => (
              <li key={itemId}>
                <label>
                  <input
                    type="checkbox"
                    disabled={!mayDecide}
                    checked={choice.removed.has(itemId)}
                    onChange={(event) => {
                      const { checked } = event.target
                      setChoice((all) => ({
                        ...all,
                        removed: toggled(all.removed, itemId, checked),
                      }))
                    }}
                  />{' '}
                  {code} {name}
                </label>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {mayDecide ? (
        <section className="gk-sheet" aria-label="采纳">
          <h2>采纳入版次</h2>
          <EditionChoice
            editions={view.editions}
            edition={edition}
            reason={reason}
            onEdition={(changed) => setEdition((all) => ({ ...all, ...changed }))}
            onReason={(changed) => setReason((all) => ({ ...all, ...changed }))}
          />
          <p className="gk-hint">
            归入草拟版次后，在“清单版次”中查看差异并通过，到生效日期才施行。
          </p>
          <p className="gk-problem" role="alert">
            {problem}
          </p>
          <Button disabled={busy} size="medium" onClick={() => void apply()}>
            采纳 {choice.taken.size} 行，删除 {choice.removed.size} 项
          </Button>
        </section>
      ) : null}
    </>
  )
}

/** Rows are drawn when the section is opened: a county's directories have hundreds. */
const Section = ({
  title,
  items,
  rowOf,
}: {
  title: string
  items: readonly DirectoryItemView[]
  rowOf: (item: DirectoryItemView) => ReactNode
}) => {
  const [open, setOpen] = useState(title === '存疑' && items.length > 0)
  if (items.length === 0) return null
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}（{items.length} 行）
      </summary>
      {open ? <ul className="gk-directory">{items.map(rowOf)}</ul> : null}
    </details>
  )
}
