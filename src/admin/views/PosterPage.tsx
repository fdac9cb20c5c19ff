'use client'
import { Button } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { POSTER_PAPERS } from '../../domain/subsidy/publication/posterPaper'
import type { PosterView } from '../../domain/subsidy/publication/posterView'
import { posterFile, posterPage, posterView } from '../links/paymentLinks'
import { PosterSheet } from '../payments/batch/PosterSheet'
import { useReading } from '../requests/useReading'

/** Reads the list of a village and shows it as it will be printed, on the paper that was chosen. */
export const PosterPage = () => {
  const query = useSearchParams()
  const batchId = query.get('batch') ?? ''
  const village = query.get('village') ?? ''
  const paper = POSTER_PAPERS.find((one) => one === query.get('paper')) ?? 'A4'
  const place = { batchId, village, paper }
  const poster = useReading<PosterView>(batchId && village ? posterView(place) : null)
  if (poster.state === 'loading')
    return (
      <p className="gk-hint" role="status">
        正在读取…
      </p>
    )
  if (poster.state !== 'ready')
    return (
      <p className="gk-problem" role="alert">
        {poster.reason ?? '请从发放批次中打开'}
      </p>
    )
  return (
    <>
      <p className="gk-toolbar gk-noprint">
        <Button size="medium" margin={false} onClick={() => window.print()}>
          {`打印（${paper}）`}
        </Button>
        {POSTER_PAPERS.filter((other) => other !== paper).map((other) => (
          <a key={other} className="gk-link" href={posterPage({ ...place, paper: other })}>
            {`改用 ${other}`}
          </a>
        ))}
        <a className="gk-link" href={posterFile(place)} download>
          下载 PDF
        </a>
        <a className="gk-link" href={`/admin/collections/payment-batches/${batchId}`}>
          回到批次
        </a>
      </p>
      <PosterSheet poster={poster.result} paper={paper} />
    </>
  )
}
