/** @jsxRuntime automatic */
/** @jsxImportSource preact */

export type Crumb = { label: string; href: string }

type BreadcrumbsProps = { crumbs: readonly Crumb[]; here?: string }

/** Where the reader stands; nothing on the home page. */
export const Breadcrumbs = ({ crumbs, here }: BreadcrumbsProps) => {
  if (crumbs.length === 0) return null
  return (
    <nav class="crumbs" aria-label="当前位置">
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <a href={crumb.href}>{crumb.label}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}

export const HOME_CRUMB: Crumb = { label: '首页', href: '/' }
export const CATALOGUE_CRUMB: Crumb = { label: '法定主动公开内容', href: '/catalogue' }
export const DISCLOSURES_CRUMB: Crumb = { label: '已公开信息', href: '/disclosures' }
export const UNITS_CRUMB: Crumb = { label: '公开单位', href: '/units' }
export const POLICIES_CRUMB: Crumb = { label: '政策文件库', href: '/policies' }
export const INTERPRETATIONS_CRUMB: Crumb = { label: '政策解读', href: '/interpretations' }
export const SUBSIDIES_CRUMB: Crumb = { label: '惠民惠农补贴政策', href: '/subsidies' }
export const PAYMENTS_CRUMB: Crumb = { label: '补贴发放公示', href: '/payments' }
