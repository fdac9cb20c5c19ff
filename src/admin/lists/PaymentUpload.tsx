'use client'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import type { PaymentUploadChoices } from '../../domain/office/paymentViews'
import { FilePicker } from '../files/FilePicker'
import { usePerson } from '../people/usePerson'
import { postFile } from '../requests/postFile'
import { useReading } from '../requests/useReading'

/** Above the list of imports: choose policy, batch and file; what follows is done on the import's page. */
export const PaymentUpload = () => {
  const { holds } = usePerson()
  const [open, setOpen] = useState(false)
  if (!holds('editor')) return null
  return (
    <div className="gk-toolbar">
      <button
        type="button"
        className="btn btn--style-primary btn--size-medium"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        上传发放名单
      </button>
      {open ? <UploadForm /> : null}
    </div>
  )
}

const UploadForm = () => {
  const choices = useReading<PaymentUploadChoices>('/api/payment-imports/choices')
  const router = useRouter()
  const id = useId()
  const [values, setValues] = useState({ policy: '', batchLabel: '第一批', township: '' })
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const set = (name: keyof typeof values) => (value: string) =>
    setValues((all) => ({ ...all, [name]: value }))
  const { policies = [], townships = [] } = choices.result ?? {}
  const chosen = policies.find((policy) => policy.id === values.policy)

  const send = async () => {
    if (!chosen) return setProblem('请选择补贴政策')
    if (!file) return setProblem('请选择名单文件')
    setBusy(true)
    setProblem(null)
    const answer = await postFile<{ id: string }>('/api/payment-imports/upload', file, {
      ...values,
      year: String(chosen.year),
    })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.reason)
    router.push(`/admin/collections/payment-imports/${answer.result.id}`)
  }

  if (choices.state === 'failed') return <p className="gk-problem">{choices.reason}</p>
  if (choices.state === 'loading') return <p className="gk-hint">正在读取…</p>
  if (policies.length === 0)
    return (
      <p className="gk-hint">
        还没有公开的补贴政策。请先在“撰写与公开”中公开补贴政策，再上传发放名单。
      </p>
    )
  return (
    <section className="gk-upload" aria-label="上传发放名单">
      <label htmlFor={`${id}-policy`}>补贴政策</label>
      <select
        id={`${id}-policy`}
        className="gk-input"
        value={values.policy}
        onChange={(event) => set('policy')(event.target.value)}
      >
        <option value="">请选择</option>
        {policies.map(({ id: value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-batch`}>批次</label>
      <input
        id={`${id}-batch`}
        className="gk-input"
        value={values.batchLabel}
        maxLength={40}
        onChange={(event) => set('batchLabel')(event.target.value)}
      />
      {townships.length > 0 ? (
        <>
          <label htmlFor={`${id}-township`}>乡镇（街道）</label>
          <select
            id={`${id}-township`}
            className="gk-input"
            value={values.township}
            onChange={(event) => set('township')(event.target.value)}
          >
            <option value="">全县一个文件，按村所属乡镇分批</option>
            {townships.map(({ id: value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </>
      ) : null}
      <FilePicker
        label="名单文件（Excel 或 CSV，不超过 50 MB）"
        accept=".xlsx,.xlsm,.csv"
        onChoose={setFile}
      />
      <p className="gk-hint">
        照乡镇报来的原样上传即可：表上方的标题、合并单元格、下方的合计、一村一表都能识别。身份证号和账号加密保存。
      </p>
      <p className="gk-problem" role="alert">
        {problem}
      </p>
      <button
        type="button"
        className="btn btn--style-primary btn--size-medium"
        disabled={busy}
        onClick={() => void send()}
      >
        {busy ? '正在上传并识别…' : '上传'}
      </button>
    </section>
  )
}
