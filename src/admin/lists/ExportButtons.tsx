'use client'
import { Link } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { ExportFormat, ExportKind } from '../../domain/export/exportKind'
import { postAction } from '../requests/officeRequest'
import { describeExport, isExportSettled } from './describeExport'
import { exportFilters } from './exportFilters'
import { useExportProgress } from './useExportProgress'

export type ExportButtonsProps = {
  kind: ExportKind
  /** What leaves, where the list above which they stand is not itself it: its filter is not applied. */
  what?: string
}

const FORMAT_LABELS: Readonly<Record<ExportFormat, string>> = { xlsx: 'Excel', csv: 'CSV' }
const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv']

/** Asks for what the list shows as a file, tells how far it is, and saves it when it is there. */
export const ExportButtons = ({ kind, what }: ExportButtonsProps) => {
  const query = useSearchParams().toString()
  const [asked, setAsked] = useState<{ id: string | null; refusal: string | null; busy: boolean }>({
    id: null,
    refusal: null,
    busy: false,
  })
  const { progress, reason } = useExportProgress(asked.id)
  const isMaking = asked.busy || (asked.id !== null && !(progress && isExportSettled(progress)))
  useSavedOnce(progress?.state === 'ready' ? asked.id : null)

  const ask = async (format: ExportFormat) => {
    setAsked({ id: null, refusal: null, busy: true })
    const filter = what === undefined ? exportFilters(query) : {}
    const answer = await postAction<{ id: string }>('/api/exports', { kind, format, ...filter })
    setAsked(
      answer.ok
        ? { id: answer.result.id, refusal: null, busy: false }
        : { id: null, refusal: answer.reason, busy: false },
    )
  }
  const problem = asked.refusal ?? reason
  return (
    <>
      <div className="gk-toolbar__exports">
        {FORMATS.map((format) => (
          <button
            key={format}
            type="button"
            className="gk-chip"
            onClick={() => void ask(format)}
            disabled={isMaking && problem === null}
          >
            {what ? `导出${what}（${FORMAT_LABELS[format]}）` : `导出 ${FORMAT_LABELS[format]}`}
          </button>
        ))}
      </div>
      {problem ? (
        <p className="gk-toolbar__range" role="alert">
          {problem}
        </p>
      ) : null}
      {asked.id && progress ? (
        <p className="gk-toolbar__range" role="status">
          {describeExport(progress)}。{' '}
          <ExportLinks id={asked.id} isReady={progress.state === 'ready'} isMaking={isMaking} />
        </p>
      ) : null}
    </>
  )
}

const ExportLinks = ({
  id,
  isReady,
  isMaking,
}: {
  id: string
  isReady: boolean
  isMaking: boolean
}) => (
  <>
    {isReady ? (
      <a className="gk-link" href={`/api/exports/${id}/file`} download>
        再次下载
      </a>
    ) : null}
    {isMaking ? (
      <>
        离开本页也会继续，完成后可在
        <Link href="/admin/collections/exports" prefetch={false} className="gk-link">
          导出文件
        </Link>
        中下载。{' '}
        <button
          type="button"
          className="gk-chip"
          onClick={() => void postAction(`/api/exports/${id}/cancel`)}
        >
          取消
        </button>
      </>
    ) : null}
  </>
)

/** The browser saves the file as soon as it is there, once. */
const useSavedOnce = (id: string | null): void => {
  const saved = useRef<string | null>(null)
  useEffect(() => {
    if (id === null || saved.current === id) return
    saved.current = id
    const link = document.createElement('a')
    link.href = `/api/exports/${id}/file`
    link.download = ''
    link.click()
  }, [id])
}
