'use client'
import { useId } from 'react'
import type { PaymentProgressView } from '../../../domain/office/paymentViews'

/** How far the reading is, in words and as a bar. One may leave the page meanwhile. */
export const ReadingProgress = ({ progress }: { progress: PaymentProgressView }) => {
  const id = useId()
  const percent = Math.floor(progress.progress / 10)
  return (
    <div className="gk-progress">
      <label htmlFor={id}>
        {progress.state === 'queued'
          ? '正在排队，马上开始'
          : `正在逐行核对：已读 ${progress.rowsRead.toLocaleString('zh-CN')} 行，${percent}%`}
      </label>
      <progress id={id} max={100} value={percent} />
      <p className="gk-hint">可以离开本页，稍后回来查看；服务器重启后会接着读。</p>
    </div>
  )
}
