/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatCivilDate } from '../../domain/calendar/civilDate'
import type { PublicSubsidy } from '../../domain/publication/publicSubsidies'
import { SUBSIDY_COLUMNS, subsidyTable } from '../../domain/subsidy/policy/subsidyTable'
import { HOME_CRUMB, SUBSIDIES_CRUMB } from '../components/Breadcrumbs'
import { Layout } from '../components/Layout'
import { listHref } from '../links'
import type { SubsidyListQuery } from '../query'
import type { Shell } from '../shell'
import { chosenBy, subsidyListTitle } from '../subsidyListTitle'

export type SubsidyPrintPageProps = {
  shell: Shell
  query: SubsidyListQuery
  subsidies: readonly PublicSubsidy[]
}

/** The list for paper: A4 across, the header on every page, and when it was taken. */
export const SubsidyPrintPage = ({ shell, query, subsidies }: SubsidyPrintPageProps) => {
  const title = subsidyListTitle(shell.site.county, query)
  const chosen = chosenBy(query)
  const { rows } = subsidyTable({ title, note: '', subsidies })
  return (
    <Layout
      shell={shell}
      title={[title, SUBSIDIES_CRUMB.label]}
      path={listHref('/subsidies/print', query)}
      noindex
      isPaper
      current="catalogue"
      crumbs={[HOME_CRUMB, SUBSIDIES_CRUMB]}
    >
      <div class="sheet">
        <h1 class="sheet__title">{title}</h1>
        <p class="sheet__note">
          {shell.site.siteName}，截至{formatCivilDate(shell.today)}，{chosen && `只列${chosen}的，`}
          共 {rows.length} 项。
          <span class="sheet__hint">用浏览器的“打印”即可打印本页。</span>
        </p>
        <div class="sheet__frame" tabIndex={0} role="region" aria-label="清单，可左右滚动">
          <table class="sheet__table">
            <thead>
              <tr>
                <th scope="col">序号</th>
                {SUBSIDY_COLUMNS.map(({ key, label }) => (
                  <th key={key} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                <tr key={at}>
                  <td>{at + 1}</td>
                  {SUBSIDY_COLUMNS.map(({ key }) => (
                    <td key={key}>{row[key]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Layout>
  )
}
