import type { ContentStandardResult } from '../../domain/publication/contentStandard'

type StandardProgressProps = {
  result: ContentStandardResult
  /** Marks what is not filled in yet as standing in the body; null where there is no body. */
  onSeeBody: (() => void) | null
}

/** `必备要素 5/7`, and by name what is missing. */
export const StandardProgress = ({ result, onSeeBody }: StandardProgressProps) => {
  const { required, met, problems } = result
  if (required === 0 && problems.length === 0) return null
  const complete = problems.length === 0
  return (
    <div className={`gk-progress${complete ? ' gk-progress--complete' : ''}`}>
      <p role="status">
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
      {onSeeBody && problems.some(({ problem }) => problem === UNFILLED) ? (
        <p>
          正文里都写了？
          <button type="button" className="gk-link" onClick={onSeeBody}>
            没填的都选“见正文”
          </button>
        </p>
      ) : null}
    </div>
  )
}

/** The plain case needs no words beside the element's name. */
export const UNFILLED = '必备要素尚未填写'
