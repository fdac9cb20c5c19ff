import type { WordingView } from '../../domain/office/reviewViews'
import { Mark } from '../marks/Mark'

/** Wrong or sensitive words, as advice: nothing is blocked by them. */
export const WordingList = ({ wording }: { wording: readonly WordingView[] }) => (
  <div className="gk-checks__part">
    <h4>
      用词{' '}
      {wording.length === 0 ? (
        <Mark tone="good">没有发现问题</Mark>
      ) : (
        <Mark tone="note">{wording.length} 处建议</Mark>
      )}
    </h4>
    {wording.length > 0 ? (
      <ul className="gk-missing">
        {wording.map(({ where, wrong, right, kindLabel, note }, index) => (
          <li key={index}>
            {where}：<del>{wrong}</del>
            {right ? (
              <>
                {' '}
                → <ins>{right}</ins>
              </>
            ) : null}
            <span className="gk-optional">（{adviceOf({ kindLabel, note })}）</span>
          </li>
        ))}
      </ul>
    ) : null}
  </div>
)

/** The kind and why; a note that names its kind says it once. */
const adviceOf = ({ kindLabel, note }: Pick<WordingView, 'kindLabel' | 'note'>): string =>
  note.startsWith(kindLabel) ? note : [kindLabel, note].filter(Boolean).join('，')
