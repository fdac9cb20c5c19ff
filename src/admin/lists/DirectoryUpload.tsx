'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FilePicker } from '../files/FilePicker'
import { usePerson } from '../people/usePerson'
import { postFile } from '../requests/postFile'

/** Above the list of directories: choose a published file; what was understood opens. */
export const DirectoryUpload = () => {
  const { holds } = usePerson()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  if (!holds('catalogue')) return null
  const send = async (file: File) => {
    setBusy(true)
    setProblem(null)
    const answer = await postFile<{ id: string }>('/api/directory-imports/upload', file)
    setBusy(false)
    if (answer.ok) router.push(`/admin/collections/directory-imports/${answer.result.id}`)
    else setProblem(answer.reason)
  }
  return (
    <div className="gk-toolbar">
      <FilePicker
        label="上传标准目录（Excel、Word 或 CSV，照公开发布的原样）"
        accept=".xlsx,.xlsm,.docx,.csv"
        disabled={busy}
        onChoose={(file) => void send(file)}
      />
      <div aria-live="polite">
        {busy ? <p className="gk-hint">正在识别…</p> : null}
        {problem ? <p className="gk-problem">{problem}</p> : null}
      </div>
    </div>
  )
}
