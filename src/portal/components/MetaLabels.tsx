/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicSite } from '../../domain/publication/publicRecords'

export type ColumnLabels = { name: string; type: string; description?: string; keywords?: string }

export type ArticleLabels = {
  title: string
  /** `YYYY-MM-DD HH:mm` in Asia/Shanghai; empty when it is not known. */
  pubDate: string
  source: string
  keywords?: string
  description?: string
  /** Address of the page, when the site's own address is known. */
  url?: string
}

type MetaLabelsProps = { site: PublicSite; column?: ColumnLabels; article?: ArticleLabels }

/** The labels every government page carries (政府网站发展指引 国办发〔2017〕47号, 网页标签). Empty ones are left out. */
export const MetaLabels = ({ site, column, article }: MetaLabelsProps) => {
  const labels: [name: string, content: string | undefined][] = [
    ['SiteName', site.siteName],
    ['SiteDomain', site.siteDomain],
    ['SiteIDCode', site.siteIdCode],
    ['ColumnName', column?.name],
    ['ColumnType', column?.type],
    ['ColumnDescription', column?.description],
    ['ColumnKeywords', column?.keywords],
    ['ArticleTitle', article?.title],
    ['PubDate', article?.pubDate],
    ['ContentSource', article?.source],
    ['Keywords', article?.keywords],
    ['Description', article?.description],
    ['Url', article?.url],
  ]
  return (
    <>
      {labels.map(([name, content]) =>
        content ? <meta key={name} name={name} content={content} /> : null,
      )}
    </>
  )
}
