/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact'
import { favicon, stylesheet } from '../assets'
import type { Shell } from '../shell'
import type { BlockKey } from '../standingPages'
import { Breadcrumbs, type Crumb } from './Breadcrumbs'
import { DemonstrationBanner } from './DemonstrationBanner'
import { Footer } from './Footer'
import { Masthead } from './Masthead'
import { MetaLabels, type ArticleLabels, type ColumnLabels } from './MetaLabels'

export type LayoutProps = {
  shell: Shell
  /** From the most particular to the column; the site's name is added (文章标题_栏目_网站名). */
  title: readonly string[]
  /** Clean address of this page, for the canonical link; none on error pages. */
  path?: string
  column?: ColumnLabels
  article?: ArticleLabels
  /** For pages that must not be found by a search, such as an earlier version. */
  noindex?: boolean
  /** Which block of the navigation the page belongs to. */
  current?: BlockKey | 'home'
  /** From the home page down to the page above this one. */
  crumbs?: readonly Crumb[]
  /** Made for paper: across the page, and nothing of the site around it. */
  isPaper?: boolean
  children: ComponentChildren
}

/** The document around every page: labels, demonstration banner, masthead, main, footer. */
export const Layout = ({
  shell,
  title,
  path,
  column,
  article,
  noindex = false,
  current,
  crumbs = [],
  isPaper = false,
  children,
}: LayoutProps) => (
  <html lang="zh-CN">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{[...title, shell.site.siteName].join('_')}</title>
      <MetaLabels site={shell.site} column={column} article={article} />
      {(noindex || shell.site.demonstration) && <meta name="robots" content="noindex" />}
      {path && shell.baseUrl && <link rel="canonical" href={shell.baseUrl + path} />}
      <link rel="stylesheet" href={stylesheet.href} />
      <link rel="icon" type="image/svg+xml" href={favicon.href} />
    </head>
    <body class={isPaper ? 'paper' : undefined}>
      <a class="skip" href="#main">
        跳到主要内容
      </a>
      {shell.site.demonstration && <DemonstrationBanner />}
      <Masthead shell={shell} current={current} />
      <main id="main" class="page" tabIndex={-1}>
        <Breadcrumbs crumbs={crumbs} here={title[0]} />
        {children}
      </main>
      <Footer shell={shell} />
    </body>
  </html>
)
