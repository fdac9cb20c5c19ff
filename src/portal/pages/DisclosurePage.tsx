/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { DisclosureKind } from '../../domain/publication/disclosureKind'
import type { PublicDisclosure } from '../../domain/publication/publicRecords'
import {
  CATALOGUE_CRUMB,
  HOME_CRUMB,
  INTERPRETATIONS_CRUMB,
  POLICIES_CRUMB,
  type Crumb,
} from '../components/Breadcrumbs'
import { disclosureFacts } from '../components/disclosureFacts'
import { Downloads } from '../components/Downloads'
import { Explained } from '../components/Explained'
import { FactTable } from '../components/FactTable'
import { FileList } from '../components/FileList'
import { Layout } from '../components/Layout'
import { MediaPlayer } from '../components/MediaPlayer'
import { PaymentLinks } from '../components/PaymentLinks'
import { subsidyFacts } from '../components/subsidyFacts'
import { PolicyLinks } from '../components/PolicyLinks'
import { hasRichText, RichText } from '../components/RichText'
import { ValidityNotice } from '../components/ValidityNotice'
import { CorrectionNotice, OldVersionNotice } from '../components/VersionNotices'
import { formatPubDate } from '../formatInstant'
import { disclosureHref, itemHref, listHref, versionHref } from '../links'
import type { DisclosureParts } from '../routes/loadDisclosureParts'
import { isFilm } from '../sceneFields'
import type { Shell } from '../shell'

export type DisclosurePageProps = DisclosureParts & {
  shell: Shell
  disclosure: PublicDisclosure
  /** On an earlier version: the number of the one that holds. */
  replacedBy?: number
}

export const DisclosurePage = ({
  shell,
  disclosure,
  policy,
  hasStanding,
  explained,
  payments,
  replacedBy,
}: DisclosurePageProps) => {
  const { id, title, unit, elements, correction, interpretation } = disclosure
  const isOld = replacedBy !== undefined
  const path = isOld ? versionHref(id, disclosure.revision) : disclosureHref(id)
  const column = columnOf(disclosure)
  return (
    <Layout
      shell={shell}
      title={[isOld ? `${title}（第${disclosure.revision}版，旧版）` : title, column.name]}
      path={isOld ? undefined : path}
      noindex={isOld}
      current="catalogue"
      crumbs={column.crumbs}
      column={{ name: column.name, type: column.type }}
      article={{
        title,
        pubDate: formatPubDate(disclosure.publishedAt),
        source: unit.name,
        keywords: [column.name, disclosure.item.name].join(','),
        description: `${unit.name}公开：${title}`,
        url: shell.baseUrl ? shell.baseUrl + path : undefined,
      }}
    >
      <article class="article">
        <h1 class="article__title">{title}</h1>
        {isOld && <OldVersionNotice id={id} revision={disclosure.revision} current={replacedBy} />}
        {policy && hasStanding && <ValidityNotice document={policy} today={shell.today} />}
        {!isOld && correction && <CorrectionNotice id={id} correction={correction} />}
        <FactTable
          caption="信息概况"
          captionHidden
          facts={disclosureFacts({ disclosure, policy, today: shell.today, hasStanding })}
        />
        <Explained documents={explained} />

        {interpretation?.video && (
          <section aria-labelledby="film-title">
            <h2 id="film-title">{FILM_TITLES[interpretation.form] ?? '视频'}</h2>
            {isFilm(interpretation.video) ? (
              <MediaPlayer
                title={title}
                file={interpretation.video}
                captions={interpretation.captions}
              />
            ) : (
              <FileList files={[interpretation.video]} />
            )}
          </section>
        )}

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

        {disclosure.subsidy && (
          <section aria-labelledby="subsidy-title">
            <h2 id="subsidy-title">补贴政策（七公开）</h2>
            <FactTable caption="补贴政策" captionHidden facts={subsidyFacts(disclosure.subsidy)} />
            <p>
              <a href="/subsidies">惠民惠农补贴政策目录清单</a>
            </p>
          </section>
        )}

        {hasRichText(disclosure.body) && (
          <section aria-labelledby="body-title">
            <h2 id="body-title">{interpretation?.video ? '文字内容' : '正文'}</h2>
            <RichText tree={disclosure.body} firstHeading={3} />
          </section>
        )}

        <PaymentLinks batches={payments} today={shell.today} />
        {policy && <PolicyLinks document={policy} />}
        <Downloads files={disclosure.files} made={policy?.made} />
        <Evidence disclosure={disclosure} />
      </article>
    </Layout>
  )
}

const FILM_TITLES: Readonly<Record<string, string>> = { audio: '音频' }

const Evidence = ({ disclosure }: { disclosure: PublicDisclosure }) => (
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
)

type PageColumn = { name: string; type: string; crumbs: Crumb[] }

/** Documents and interpretations have columns of their own; all else stands under its domain. */
const columnOf = ({ kind, domain, item }: PublicDisclosure): PageColumn =>
  OWN_COLUMNS[kind] ?? {
    name: domain.name,
    type: '政务公开',
    crumbs: [
      HOME_CRUMB,
      CATALOGUE_CRUMB,
      { label: domain.name, href: listHref('/catalogue', { domain: domain.code }) },
      { label: item.name, href: itemHref(item.code) },
    ],
  }

const OWN_COLUMNS: Readonly<Partial<Record<DisclosureKind, PageColumn>>> = {
  policy: { name: '政策文件库', type: '政策文件', crumbs: [HOME_CRUMB, POLICIES_CRUMB] },
  interpretation: {
    name: '政策解读',
    type: '政策解读',
    crumbs: [HOME_CRUMB, INTERPRETATIONS_CRUMB],
  },
}
