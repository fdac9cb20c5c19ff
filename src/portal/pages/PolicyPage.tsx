/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicPolicyDocument } from '../../domain/publication/publicRecords'
import { HOME_CRUMB, POLICIES_CRUMB } from '../components/Breadcrumbs'
import { Downloads } from '../components/Downloads'
import { FactTable } from '../components/FactTable'
import { Layout } from '../components/Layout'
import { policyFacts } from '../components/policyFacts'
import { PolicyLinks } from '../components/PolicyLinks'
import { hasRichText, RichText } from '../components/RichText'
import { ValidityNotice } from '../components/ValidityNotice'
import { policyHref, unitHref } from '../links'
import type { Shell } from '../shell'

export type PolicyPageProps = { shell: Shell; document: PublicPolicyDocument }

/** A document that was loaded from a gazette and has no publication here. */
export const PolicyPage = ({ shell, document }: PolicyPageProps) => {
  const { title, body, unit } = document
  const path = policyHref(document.id)
  const source = document.issuers || unit?.name || document.gazette
  return (
    <Layout
      shell={shell}
      title={[title, POLICIES_CRUMB.label]}
      path={path}
      current="catalogue"
      crumbs={[HOME_CRUMB, POLICIES_CRUMB]}
      column={{ name: POLICIES_CRUMB.label, type: '政策文件' }}
      article={{
        title,
        // A gazette prints no hour, and often no day of publication: neither is invented.
        pubDate: document.publishedOn ?? '',
        source,
        keywords: [POLICIES_CRUMB.label, document.subject, document.genre]
          .filter(Boolean)
          .join(','),
        description: [document.documentNumber, title].filter(Boolean).join(' '),
        url: shell.baseUrl ? shell.baseUrl + path : undefined,
      }}
    >
      <article class="article">
        <h1 class="article__title">{title}</h1>
        <ValidityNotice document={document} today={shell.today} />
        <FactTable
          caption="文件信息"
          captionHidden
          facts={[
            ...policyFacts({ document, today: shell.today }),
            { label: '起草单位', value: unit && <a href={unitHref(unit.code)}>{unit.name}</a> },
            { label: '来源', value: document.gazette },
          ]}
        />
        {hasRichText(body) ? (
          <section aria-labelledby="body-title">
            <h2 id="body-title">正文</h2>
            <RichText tree={body} firstHeading={3} />
          </section>
        ) : (
          <p class="empty">本站只收录了这份文件的信息，没有收录正文。</p>
        )}
        <PolicyLinks document={document} />
        <Downloads files={document.files} made={document.made} />
      </article>
    </Layout>
  )
}
