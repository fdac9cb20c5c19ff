/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicItem } from '../../domain/publication/publicRecords'

type ContentStandardProps = { elements: PublicItem['contentElements'] }

/** The content elements an item asks for; optional ones say so. */
export const ContentStandard = ({ elements }: ContentStandardProps) =>
  elements.length > 0 ? (
    <ol class="elements">
      {elements.map((element) => (
        <li key={element.key}>
          {element.label}
          {!element.required && <span class="soft">（可选）</span>}
        </li>
      ))}
    </ol>
  ) : (
    <p class="empty">目录没有逐项列出内容要素。</p>
  )
