/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicDisclosure, PublicTimeliness } from '../../domain/publication/publicRecords'
import { CATALOGUE_CRUMB, HOME_CRUMB } from '../components/Breadcrumbs'
import { CivilTime } from '../components/CivilTime'
import { DueDate } from '../components/DueDate'
import { FactTable } from '../components/FactTable'
import { FileList } from '../components/FileList'
import { Layout } from '../components/Layout'
import { hasRichText, RichText } from '../components/RichText'
import { Timeliness } from '../components/Timeliness'
import { formatInstant, formatMachineInstant, formatPubDate } from '../formatInstant'
import { disclosureHref, itemHref, listHref, unitHref } from '../links'
import type { Shell } from '../shell'

export type DisclosurePageProps = { shell: Shell; disclosure: PublicDisclosure }

export const DisclosurePage = ({ shell, disclosure }: DisclosurePageProps) => {
  const { title, item, domain, unit, elements, files } = disclosure
  const path = disclosureHref(disclosure.id)
  return (
    <Layout
      shell={shell}
      title={[title, domain.name]}
      path={path}
      current="catalogue"
      crumbs={[
        HOME_CRUMB,
        CATALOGUE_CRUMB,
        { label: domain.name, href: listHref('/catalogue', { domain: domain.code }) },
        { label: item.name, href: itemHref(item.code) },
      ]}
      column={{ name: domain.name, type: '政务公开' }}
      article={{
        title,
        pubDate: formatPubDate(disclosure.publishedAt),
        source: unit.name,
        keywords: [domain.name, item.name].join(','),
        description: `${unit.name}公开：${title}`,
        url: shell.baseUrl ? shell.baseUrl + path : undefined,
      }}
    >
      <article class="article">
        <h1 class="article__title">{title}</h1>
        <FactTable caption="信息概况" captionHidden facts={disclosureFacts(disclosure)} />

        {elements.length > 0 && (
          <section aria-labelledby="elements-title">
            <h2 id="elements-title">公开要素</h2>
            <FactTable
              caption="公开要素"
              captionHidden
              facts={elements.map(({ label, text }) => ({
                label,
                value: text && <span class="lines">{text}</span>,
              }))}
            />
          </section>
        )}

        {hasRichText(disclosure.body) && (
          <section aria-labelledby="body-title">
            <h2 id="body-title">正文</h2>
            <RichText tree={disclosure.body} firstHeading={3} />
          </section>
        )}

        {files.length > 0 && (
          <section aria-labelledby="files-title">
            <h2 id="files-title">附件</h2>
            <FileList files={files} />
          </section>
        )}

        <section class="evidence" aria-labelledby="evidence-title">
          <h2 id="evidence-title">存证信息</h2>
          <p>
            本页为第 {disclosure.revision}{' '}
            次发布的内容。内容一经发布即按下列摘要存证，改动会产生新的版本，原版本保留。
          </p>
          <p>
            内容摘要（SHA-256）：<code class="hash">{disclosure.contentHash}</code>
          </p>
        </section>
      </article>
    </Layout>
  )
}

const disclosureFacts = (disclosure: PublicDisclosure) => [
  { label: '公开单位', value: <a href={unitHref(disclosure.unit.code)}>{disclosure.unit.name}</a> },
  { label: '公开事项', value: <a href={itemHref(disclosure.item.code)}>{disclosure.item.name}</a> },
  { label: '形成日期', value: disclosure.formedOn && <CivilTime date={disclosure.formedOn} /> },
  {
    label: '公开时间',
    value: (
      <time dateTime={formatMachineInstant(disclosure.publishedAt)}>
        {formatInstant(disclosure.publishedAt)}
      </time>
    ),
  },
  { label: '公开时效', value: <Standing timeliness={disclosure.timeliness} /> },
  { label: '来源', value: disclosure.source },
]

const Standing = ({ timeliness }: { timeliness: PublicTimeliness | null }) => (
  <>
    <Timeliness timeliness={timeliness} />
    {timeliness && (
      <span class="soft">
        最迟公开日 <DueDate date={timeliness.dueDate} provisional={timeliness.provisional} />
      </span>
    )}
  </>
)
