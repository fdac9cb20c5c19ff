/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicPage } from '../../domain/publication/publicRecords'
import { HOME_CRUMB } from '../components/Breadcrumbs'
import { CivilTime } from '../components/CivilTime'
import { DataTable, type Column } from '../components/DataTable'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { hasRichText, RichText } from '../components/RichText'
import { formatFile } from '../formatFile'
import { fileHref, standingPageHref } from '../links'
import type { Shell } from '../shell'
import { blockOfPage, type BlockKey } from '../standingPages'

export type StandingPageProps = { shell: Shell; page: PublicPage }

/** ColumnType as the guidelines name it (国办发〔2017〕47号, 网页标签). */
const COLUMN_TYPES: Readonly<Record<BlockKey, string>> = {
  guide: '信息公开指南',
  rules: '政策文件',
  catalogue: '信息公开目录',
  'annual-reports': '信息公开年报',
  requests: '依申请公开',
}

export const StandingPage = ({ shell, page }: StandingPageProps) => {
  const block = blockOfPage(page.slug, shell.pages)
  return (
    <Layout
      shell={shell}
      title={[page.title]}
      path={standingPageHref(page.slug)}
      current={block ?? undefined}
      crumbs={[HOME_CRUMB]}
      column={{ name: page.title, type: block ? COLUMN_TYPES[block] : '政务公开' }}
    >
      <article class="article">
        <PageHead title={page.title}>
          <p>
            更新于 <CivilTime date={page.updatedOn} />
          </p>
        </PageHead>
        <RichText tree={page.body} firstHeading={2} />
        {page.files.length > 0 && (
          <section aria-labelledby="files-title">
            <h2 id="files-title">文件下载</h2>
            <DataTable
              caption={`${page.title}：按年度`}
              captionHidden
              columns={COLUMNS}
              rows={page.files}
              keyOf={(file) => `${file.year}/${file.hash}/${file.fileName}`}
            />
          </section>
        )}
        {!hasRichText(page.body) && page.files.length === 0 && (
          <p class="empty">本栏目内容正在准备。需要了解的，可以按页脚的电话咨询。</p>
        )}
      </article>
    </Layout>
  )
}

type YearFile = PublicPage['files'][number]

const COLUMNS: readonly Column<YearFile>[] = [
  { header: '年度', isTight: true, cell: (file) => `${file.year}年` },
  {
    header: '文件',
    cell: (file) => (
      <a href={fileHref(file)} download={file.fileName}>
        {file.title || file.fileName}
      </a>
    ),
  },
  { header: '类型和大小', isTight: true, cell: formatFile },
]
