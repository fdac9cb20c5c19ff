import type { ContentStandardResult } from '../../domain/publication/contentStandard'

/** `必备要素 5/7`, and by name what is missing. */
export const StandardProgress = ({ required, met, problems }: ContentStandardResult) => {
  if (required === 0 && problems.length === 0) return null
  const complete = problems.length === 0
  return (
    <div className={`gk-progress${complete ? ' gk-progress--complete' : ''}`} role="status">
      <p>
        <strong>
          必备要素 {met}/{required}
        </strong>{' '}
        {complete
          ? '已齐全'
          : `还缺：${problems.map(({ label, problem }) => (problem === UNFILLED ? label : `${label}（${problem}）`)).join('、')}`}
      </p>
      {required > 0 ? (
        <progress max={required} value={met} aria-label="必备要素完成情况">
          {met}/{required}
        </progress>
      ) : null}
    </div>
  )
}

/** The plain case needs no words beside the element's name. */
const UNFILLED = '必备要素尚未填写'
