'use client'
import { useDocumentInfo, useForm } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { useId, useRef, useState, type DragEvent } from 'react'
import type { ImportedWordView } from '../../domain/office/reviewViews'
import { usePerson } from '../people/usePerson'
import { postFile } from '../requests/postFile'
import { useReplaceBody } from './useReplaceBody'
import { WordImportOutcome } from './WordImportOutcome'

/** Drop a .docx here: title and text go into the form, and what could not be taken over is listed. */
export const WordImport: UIFieldClientComponent = () => {
  const { holds } = usePerson()
  const { hasSavePermission } = useDocumentInfo()
  const { hasBody, replaceBody } = useReplaceBody()
  const { getField, dispatchFields } = useForm()
  const [busy, setBusy] = useState(false)
  const [over, setOver] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<File | null>(null)
  const [outcome, setOutcome] = useState<ImportedWordView | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  if (!hasSavePermission || !holds('editor')) return null

  const take = async (file: File) => {
    setWaiting(null)
    setProblem(null)
    setOutcome(null)
    setBusy(true)
    const answer = await postFile<ImportedWordView>('/api/disclosures/import-word', file)
    setBusy(false)
    if (!answer.ok) return setProblem(answer.reason)
    const { title, body } = answer.result
    if (title && !String(getField('title')?.value ?? '').trim())
      dispatchFields({ type: 'UPDATE', path: 'title', value: title, valid: true })
    replaceBody(body)
    setOutcome(answer.result)
  }
  const choose = (file: File | undefined) => {
    if (!file) return
    setProblem(null)
    if (!/\.docx$/i.test(file.name))
      return setProblem(
        /\.(doc|wps)$/i.test(file.name)
          ? '这是旧格式的文件。请在 Word 或 WPS 中“另存为”.docx，再拖进来'
          : '这里只收 Word 文件（.docx）；PDF、Excel 和图片请放到下面的“附件”',
      )
    if (hasBody()) setWaiting(file)
    else void take(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    choose(event.dataTransfer.files[0])
  }

  return (
    <div className="field-type gk-word">
      <div
        className={`gk-word__zone${over ? ' gk-word__zone--over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={id}>把 Word 文件（.docx）拖到这里，标题和正文自动填好</label>
        <button
          type="button"
          className="gk-chip"
          disabled={busy}
          onClick={() => input.current?.click()}
        >
          {busy ? '正在读取…' : '选择文件'}
        </button>
        <input
          ref={input}
          id={id}
          type="file"
          accept=".docx"
          className="gk-hidden"
          tabIndex={-1}
          onChange={(event) => {
            choose(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </div>
      <div aria-live="polite">
        {waiting ? (
          <p className="gk-word__ask">
            正文里已经有内容，要用“{waiting.name}”替换吗？{' '}
            <button type="button" className="gk-chip" onClick={() => void take(waiting)}>
              替换正文
            </button>{' '}
            <button type="button" className="gk-link" onClick={() => setWaiting(null)}>
              不替换
            </button>
          </p>
        ) : null}
        {problem ? <p className="gk-problem">{problem}</p> : null}
        {outcome ? <WordImportOutcome outcome={outcome} /> : null}
      </div>
    </div>
  )
}
