'use client'
import { Button } from '@payloadcms/ui'
import { describeExport, isExportSettled } from '../lists/describeExport'
import { useExportProgress } from '../lists/useExportProgress'
import { useOfficeAction } from '../requests/useOfficeAction'
import { formatInstant } from '../time/formatInstant'
import { ActionPanel } from './ActionPanel'
import { useRecord } from './useRecord'

/** An export's file: how far it is, until when it waits, and what may be done with it. */
export const ExportPanel = () => {
  const { id } = useRecord([])
  const act = useOfficeAction()
  const { progress, reason, reload } = useExportProgress(id)
  if (id === null) return null
  if (reason !== null)
    return (
      <p className="gk-problem" role="alert">
        {reason}
      </p>
    )
  if (!progress) return <p className="gk-hint">正在读取……</p>
  const press = async (button: 'cancel' | 'discard', done: string) => {
    await act({ path: `/api/exports/${id}/${button}`, done })
    reload()
  }
  const isReady = progress.state === 'ready'
  return (
    <ActionPanel
      hint={
        <p role="status">
          {describeExport(progress)}
          {isReady ? `；保留至 ${formatInstant(progress.expiresAt)}` : ''}
        </p>
      }
    >
      {isReady ? (
        <>
          <Button
            el="anchor"
            url={`/api/exports/${id}/file`}
            buttonStyle="primary"
            size="medium"
            margin={false}
          >
            下载
          </Button>
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            onClick={() => void press('discard', '文件已删除')}
          >
            删除文件
          </Button>
        </>
      ) : null}
      {isExportSettled(progress) ? null : (
        <Button
          buttonStyle="secondary"
          size="medium"
          margin={false}
          onClick={() => void press('cancel', '已取消')}
        >
          取消
        </Button>
      )}
    </ActionPanel>
  )
}
