import type { ImportedWordView } from '../../domain/office/reviewViews'

/** What came of a Word file: what went into the form, and what was left out. */
export const WordImportOutcome = ({ outcome }: { outcome: ImportedWordView }) => {
  const { images, dropped } = outcome
  const unnamed = images.filter(({ alt }) => alt.trim() === '')
  return (
    <div className="gk-word__outcome">
      <p>
        <strong>已填入表单</strong>
        {images.length > 0 ? `，图片 ${images.length} 张存入附件库` : ''}
        。请核对正文，再保存。
      </p>
      {unnamed.length > 0 ? (
        <p className="gk-problem">
          有 {unnamed.length} 张图片没有说明，提交前请填写替代文字：
          {unnamed.map(({ id, name }) => (
            <a key={id} href={`/admin/collections/media/${id}`} target="_blank" rel="noreferrer">
              {name}
            </a>
          ))}
        </p>
      ) : null}
      {dropped.length > 0 ? (
        <>
          <p>这些没有带过来，需要的请手工补上：</p>
          <ul className="gk-missing">
            {dropped.map(({ what, count, where }) => (
              <li key={`${what}-${where ?? ''}`}>
                {what}
                {count > 1 ? `（${count} 处）` : ''}
                {where ? `：${where}` : ''}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
