'use client'
import { Link } from '@payloadcms/ui'
import { DIRECTORY_IMPORT_STATES } from '../../domain/catalogue/directoryImportState'
import type { DirectoryImportView } from '../../domain/office/directoryViews'
import { DialogButton } from '../dialogs/DialogButton'
import { DirectoryDecision } from '../directory/DirectoryDecision'
import { DirectoryTables } from '../directory/DirectoryTables'
import { usePerson } from '../people/usePerson'
import { useOfficeAction } from '../requests/useOfficeAction'
import { useReading } from '../requests/useReading'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

/** A directory beside the catalogue: what it would add, change and leave out, and a person's decision. */
export const DirectoryImportPanel = () => {
  const { id } = useRecord([])
  const { holds } = usePerson()
  const act = useOfficeAction()
  const reading = useReading<DirectoryImportView>(
    id === null ? null : `/api/directory-imports/${id}/comparison`,
  )
  if (id === null) return null
  if (reading.state === 'failed')
    return (
      <p className="gk-problem" role="alert">
        {reading.reason}
      </p>
    )
  if (!reading.result) return <p className="gk-hint">正在与现行清单比较…</p>
  const view = reading.result
  const mayDecide = holds('catalogue') && view.state === 'previewed'
  return (
    <section aria-label="标准目录导入">
      <ActionPanel
        hint={
          <p>
            状态：<strong>{DIRECTORY_IMPORT_STATES[view.state]}</strong>
            {view.edition ? (
              <>
                {' '}
                <Link
                  href={`/admin/collections/checklist-editions/${view.edition.id}`}
                  prefetch={false}
                >
                  {view.edition.number}
                </Link>
              </>
            ) : null}
          </p>
        }
      >
        {mayDecide ? (
          <DialogButton
            label="放弃这份目录"
            heading="放弃这份目录"
            body={<p>识别的内容留作记录，不采纳任何一行。需要时可以重新上传。</p>}
            confirmLabel="放弃"
            onConfirm={async () => {
              const refusal = await act({
                path: `/api/directory-imports/${id}/discard`,
                done: '已放弃',
              })
              if (refusal === null) reading.reload()
              return refusal
            }}
          />
        ) : null}
      </ActionPanel>
      <DirectoryTables view={view} />
      <DirectoryDecision
        key={view.state}
        importId={id}
        view={view}
        mayDecide={mayDecide}
        onDone={reading.reload}
      />
    </section>
  )
}
