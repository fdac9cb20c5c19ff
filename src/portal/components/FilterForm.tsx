/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicDomain, PublicUnit } from '../../domain/publication/publicRecords'

type FilterFormProps = {
  action: string
  /** What is filtered, for those who hear the page. */
  label: string
  domains: readonly PublicDomain[]
  units: readonly PublicUnit[]
  query: { domain?: string; unit?: string; keyword?: string }
  hasKeyword?: boolean
}

/** Filters as a plain GET form: the result has an address that can be kept and sent. */
export const FilterForm = ({
  action,
  label,
  domains,
  units,
  query,
  hasKeyword,
}: FilterFormProps) => (
  <form class="filter" action={action} method="get" role="search" aria-label={label}>
    {hasKeyword && (
      <div class="filter__field filter__field--wide">
        <label for="keyword">关键词</label>
        <input
          id="keyword"
          name="keyword"
          type="search"
          maxLength={60}
          value={query.keyword ?? ''}
          placeholder="事项名称，如：最低生活保障"
        />
      </div>
    )}
    <div class="filter__field">
      <label for="domain">领域</label>
      <select id="domain" name="domain">
        <option value="">全部领域</option>
        {domains.map((domain) => (
          <option key={domain.code} value={domain.code} selected={domain.code === query.domain}>
            {domain.name}
          </option>
        ))}
      </select>
    </div>
    <div class="filter__field">
      <label for="unit">单位</label>
      <select id="unit" name="unit">
        <option value="">全部单位</option>
        {units.map((unit) => (
          <option key={unit.code} value={unit.code} selected={unit.code === query.unit}>
            {unit.shortName || unit.name}
          </option>
        ))}
      </select>
    </div>
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
