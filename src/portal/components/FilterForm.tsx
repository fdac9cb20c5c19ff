/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'

type FilterFormProps = {
  action: string
  /** What is filtered, for those who hear the page. */
  label: string
  children: ComponentChildren
}

/** Filters as a plain GET form: the result has an address that can be kept and sent. */
export const FilterForm = ({ action, label, children }: FilterFormProps) => (
  <form class="filter" action={action} method="get" role="search" aria-label={label}>
    {children}
    <div class="filter__actions">
      <button class="button" type="submit">
        查询
      </button>
      <a class="button button--quiet" href={action}>
        清除条件
      </a>
    </div>
  </form>
)
