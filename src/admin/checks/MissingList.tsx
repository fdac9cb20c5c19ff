import type { ContentChecksView } from '../../domain/office/reviewViews'
import { Mark } from '../marks/Mark'

/** What is missing before the copy may be submitted. */
export const MissingList = ({ checks }: { checks: ContentChecksView }) => {
  const missing = [
    ...checks.elements.map(({ label, problem }) => `${label}：${problem}`),
    ...checks.problems,
  ]
  return (
    <div className="gk-checks__part">
      <h4>
        内容是否齐全{' '}
        {missing.length === 0 ? (
          <Mark tone="good">齐全</Mark>
        ) : (
          <Mark tone="late">还缺 {missing.length} 项，不能提交</Mark>
        )}
      </h4>
      {missing.length > 0 ? (
        <ul className="gk-missing">
          {missing.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
