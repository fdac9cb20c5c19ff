/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicDomain, PublicUnit } from '../../domain/publication/publicRecords'
import { HOME_CRUMB } from '../components/Breadcrumbs'
import { Layout } from '../components/Layout'
import { PageHead } from '../components/PageHead'
import { listHref, standingPageHref, unitHref } from '../links'
import type { Shell } from '../shell'

export type SiteMapPageProps = {
  shell: Shell
  domains: readonly PublicDomain[]
  units: readonly PublicUnit[]
}

type Link = { href: string; label: string }

export const SiteMapPage = ({ shell, domains, units }: SiteMapPageProps) => (
  <Layout shell={shell} title={['站点地图']} path="/sitemap" crumbs={[HOME_CRUMB]}>
    <PageHead title="站点地图" />
    <Group
      id="columns"
      title="栏目"
      links={[
        { href: '/', label: '首页' },
        { href: '/catalogue', label: '法定主动公开内容' },
        { href: '/disclosures', label: '已公开信息' },
        { href: '/policies', label: '政策文件库' },
        { href: '/interpretations', label: '政策解读' },
        { href: '/subsidies', label: '惠民惠农补贴政策' },
        { href: '/payments', label: '补贴发放公示' },
        { href: '/units', label: '公开单位' },
        ...shell.pages.map((page) => ({ href: standingPageHref(page.slug), label: page.title })),
      ]}
    />
    <Group
      id="domains"
      title="公开领域"
      links={domains.map(({ code, name }) => ({
        href: listHref('/catalogue', { domain: code }),
        label: name,
      }))}
    />
    <Group
      id="units"
      title="公开单位"
      links={units.map(({ code, name }) => ({ href: unitHref(code), label: name }))}
    />
  </Layout>
)

const Group = ({ id, title, links }: { id: string; title: string; links: readonly Link[] }) =>
  links.length > 0 ? (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <ul class="map">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.label}</a>
          </li>
        ))}
      </ul>
    </section>
  ) : null
