'use client'
import type { PaymentBatchView } from '../../../domain/subsidy/publication/batchView'
import { formatFen } from '../../../domain/subsidy/publication/formatFen'
import { recordPosting } from '../../links/paymentLinks'
import { formatDay } from '../../time/formatDay'
import { PosterLinks } from './PosterLinks'

type VillageTableProps = { batchId: string; view: PaymentBatchView }

/** What each village was paid, its poster, and the proof that it hangs. */
export const VillageTable = ({ batchId, view }: VillageTableProps) => (
  <div className="gk-table-frame">
    <table className="gk-table">
      <caption>各村（社区）</caption>
      <thead>
        <tr>
          <th scope="col">村（社区）</th>
          <th scope="col">人（户）数</th>
          <th scope="col">笔数</th>
          <th scope="col">金额（元）</th>
          {view.may.print ? <th scope="col">公示单</th> : null}
          <th scope="col">张贴凭证</th>
        </tr>
      </thead>
      <tbody>
        {view.villages.map(({ village, postings }) => (
          <tr key={village.villageId}>
            <th scope="row">{village.name}</th>
            <td>{village.people}</td>
            <td>{village.rows}</td>
            <td>{formatFen(village.amountFen)}</td>
            {view.may.print ? (
              <td>
                <PosterLinks batchId={batchId} village={village.villageId} name={village.name} />
              </td>
            ) : null}
            <td>
              {postings.map(({ id, postedOn, keeper }) => (
                <a key={id} href={`/admin/collections/postings/${id}`}>
                  {formatDay(postedOn)}张贴{keeper ? `，${keeper}留存` : ''}{' '}
                </a>
              ))}
              {postings.length === 0 && !view.may.record ? '—' : null}
              {view.may.record ? (
                <a
                  href={recordPosting({ batchId, villageId: village.villageId })}
                  aria-label={`登记${village.name}的张贴`}
                >
                  {postings.length === 0 ? '登记张贴' : '再登记'}
                </a>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">合计</th>
          <td>{view.people}</td>
          <td>{view.rows}</td>
          <td>{formatFen(view.amountFen)}</td>
          {view.may.print ? (
            <td>
              <PosterLinks batchId={batchId} village="all" name="全部村" />
            </td>
          ) : null}
          <td>{`${view.villages.length - view.missing.length} / ${view.villages.length} 村`}</td>
        </tr>
      </tfoot>
    </table>
  </div>
)
