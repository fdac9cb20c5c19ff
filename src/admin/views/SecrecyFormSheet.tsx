import type { ReviewView } from '../../domain/office/reviewViews'
import {
  SECRECY_OUTCOME_KEYS,
  SECRECY_OUTCOMES,
  SECRECY_POINT_KEYS,
  SECRECY_POINTS,
} from '../../domain/publication/secrecyReview'
import { formatInstant } from '../time/formatInstant'
import {
  drafterOf,
  nameOf,
  propertyOf,
  tierOpinions,
  type SecrecyReviewRecord,
} from './secrecyFormData'

/** 政府信息公开保密审查单 on one sheet of A4, black on white, with room to sign. */
export const SecrecyFormSheet = ({
  record,
  review,
}: {
  record: SecrecyReviewRecord
  review: ReviewView
}) => (
  <article className="gk-sheet" aria-label="政府信息公开保密审查单">
    <h2>政府信息公开保密审查单</h2>
    <p className="gk-sheet__number">编号：{record.id}</p>
    <table className="gk-sheet__table">
      <tbody>
        <tr>
          <th scope="row">信息名称</th>
          <td colSpan={3}>
            {record.title}
            {(record.revision ?? 1) > 1 ? `（第 ${record.revision} 版）` : ''}
          </td>
        </tr>
        <tr>
          <th scope="row">产生单位</th>
          <td>{nameOf(record.unit)}</td>
          <th scope="row">拟稿人</th>
          <td>{drafterOf(record, review)}</td>
        </tr>
        <tr>
          <th scope="row">公开属性</th>
          <td>{propertyOf(record)}</td>
          <th scope="row">公开渠道</th>
          <td>{['门户网站', ...review.channels.map(({ name }) => name)].join('、')}</td>
        </tr>
        <tr>
          <th scope="row">逐项审查</th>
          <td colSpan={3} className="gk-sheet__points">
            <PointTable points={record.points ?? {}} />
          </td>
        </tr>
        {tierOpinions(record, review).map(({ stage, opinion, by, inPlaceOf, at }) => (
          <tr key={stage}>
            <th scope="row">{stage}意见</th>
            <td colSpan={3}>
              {opinion || '同意'}
              <Signature name={by} inPlaceOf={inPlaceOf} at={at} />
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">审查结论</th>
          <td colSpan={3}>
            {SECRECY_OUTCOME_KEYS.map((outcome) => (
              <span key={outcome} className="gk-sheet__box">
                {outcome === record.outcome ? '☑' : '☐'} {SECRECY_OUTCOMES[outcome]}
              </span>
            ))}
            {record.ground ? <p>依据：{record.ground}</p> : null}
            {record.redactions?.length ? (
              <p>删去 {record.redactions.length} 处，删去的内容见审查记录。</p>
            ) : null}
          </td>
        </tr>
        <tr>
          <th scope="row">保密审查意见</th>
          <td colSpan={3}>
            {record.opinion}
            <Signature
              name={record.reviewerName ?? ''}
              inPlaceOf={record.inPlaceOf}
              at={record.at}
            />
          </td>
        </tr>
        <tr className="gk-sheet__sign">
          <th scope="row">单位负责人</th>
          <td>签字：</td>
          <th scope="row">日期</th>
          <td className="gk-sheet__date">年 月 日</td>
        </tr>
      </tbody>
    </table>
    <p className="gk-sheet__foot">
      先审查、后公开，一事一审。所审内容的校验值：{record.contentHash ?? '—'}
    </p>
  </article>
)

const PointTable = ({ points }: { points: NonNullable<SecrecyReviewRecord['points']> }) => (
  <table>
    <tbody>
      {SECRECY_POINT_KEYS.map((key) => {
        const answer = points[key]
        return (
          <tr key={key}>
            <td>
              {SECRECY_POINTS[key].label}
              {answer?.note ? `（${answer.note}）` : ''}
            </td>
            <td className="gk-sheet__answer">
              <span>{answer?.involved === true ? '☑' : '☐'} 是</span>
              <span>{answer?.involved === false ? '☑' : '☐'} 否</span>
            </td>
          </tr>
        )
      })}
    </tbody>
  </table>
)

const Signature = ({
  name,
  inPlaceOf,
  at,
}: {
  name: string
  inPlaceOf: string | null
  at: string
}) => (
  <span className="gk-sheet__signature">
    {name}
    {inPlaceOf ? `（代${inPlaceOf}）` : ''} <time dateTime={at}>{formatInstant(at)}</time>
  </span>
)
