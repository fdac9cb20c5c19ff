/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { formatCivilDate, formatWeekday, type CivilDate } from '../../domain/calendar/civilDate'
import type {
  PublicDisclosureSummary,
  PublicDomain,
  PublicObligation,
  PublicPolicyDocument,
} from '../../domain/publication/publicRecords'
import type { Paged } from '../../domain/publication/publicReader'
import { CivilTime } from '../components/CivilTime'
import { DueMarks } from '../components/DueDate'
import { Layout } from '../components/Layout'
import { PolicyNews } from '../components/PolicyNews'
import { Timeliness } from '../components/Timeliness'
import { disclosureHref, itemHref, listHref, standingPageHref } from '../links'
import type { Shell } from '../shell'

export type HomePageProps = {
  shell: Shell
  domains: readonly PublicDomain[]
  newest: Paged<PublicDisclosureSummary>
  upcoming: readonly PublicObligation[]
  policies: readonly PublicPolicyDocument[]
  interpretations: readonly PublicDisclosureSummary[]
}

export const HomePage = ({
  shell,
  domains,
  newest,
  upcoming,
  policies,
  interpretations,
}: HomePageProps) => (
  <Layout shell={shell} title={['首页']} path="/" current="home">
    <section class="lead" aria-labelledby="lead-title">
      <h1 id="lead-title">
        <span class="whole">应公开、已公开，</span>
        <span class="whole">一处可查</span>
      </h1>
      <p class="lead__text">
        应当公开什么、由谁公开、最迟何时公开，都写在目录里，公开了没有也一查便知。
      </p>
      <form
        class="lead__search"
        action="/catalogue"
        method="get"
        role="search"
        aria-label="查公开事项"
      >
        <label for="keyword" class="hidden">
          公开事项关键词
        </label>
        <input
          id="keyword"
          name="keyword"
          type="search"
          maxLength={60}
          placeholder="事项名称，如：最低生活保障"
        />
        <button class="button" type="submit">
          查目录
        </button>
      </form>
      <Standing shell={shell} domains={domains} disclosed={newest.total} />
    </section>

    <div class="columns">
      <section class="columns__main" aria-labelledby="newest-title">
        <div class="section-head">
          <h2 id="newest-title">最新公开</h2>
          <a href="/disclosures">全部已公开信息</a>
        </div>
        {newest.docs.length > 0 ? (
          <ul class="news">
            {newest.docs.map((one) => (
              <NewsEntry key={one.id} disclosure={one} />
            ))}
          </ul>
        ) : (
          <p class="empty">尚未公开信息。公开后会即时显示在这里。</p>
        )}
      </section>

      <section class="columns__side" aria-labelledby="upcoming-title">
        <div class="section-head">
          <h2 id="upcoming-title">近期应公开</h2>
        </div>
        {upcoming.length > 0 ? (
          <ul class="due">
            {upcoming.map((one) => (
              <DueEntry key={one.key} obligation={one} />
            ))}
          </ul>
        ) : (
          <p class="empty">近期没有到期的公开任务。</p>
        )}
      </section>
    </div>

    <PolicyNews today={shell.today} policies={policies} interpretations={interpretations} />

    <section aria-labelledby="domains-title">
      <div class="section-head">
        <h2 id="domains-title">按领域查目录</h2>
        <a href="/catalogue">全部公开事项</a>
      </div>
      {domains.length > 0 ? (
        <ul class="tiles">
          {domains
            .filter((domain) => domain.itemCount > 0)
            .sort((a, b) => a.order - b.order)
            .map((domain) => (
              <li key={domain.code}>
                <a class="tile" href={listHref('/catalogue', { domain: domain.code })}>
                  <span class="tile__name">{domain.name}</span>
                  <span class="tile__count">{domain.itemCount} 项</span>
                </a>
              </li>
            ))}
        </ul>
      ) : (
        <p class="empty">主动公开目录尚未印发。</p>
      )}
    </section>

    {shell.pages.length > 0 && (
      <section aria-labelledby="standing-title">
        <div class="section-head">
          <h2 id="standing-title">指南、制度与年报</h2>
        </div>
        <ul class="shelf">
          {shell.pages.map((page) => (
            <li key={page.slug}>
              <a href={standingPageHref(page.slug)}>{page.title}</a>
              <span class="shelf__date">
                更新于 <CivilTime date={page.updatedOn} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
  </Layout>
)

type StandingProps = { shell: Shell; domains: readonly PublicDomain[]; disclosed: number }

/** Which catalogue is in force and since when it is supervised: what the figures on this site rest on. */
const Standing = ({ shell, domains, disclosed }: StandingProps) => {
  const { edition, supervisionFrom } = shell.site
  return (
    <dl class="standing">
      <div>
        <dt>现行目录</dt>
        <dd>
          {edition ? (
            <>
              {edition.title}（{edition.number}），自 <CivilTime date={edition.effectiveFrom} />{' '}
              起施行
            </>
          ) : (
            '尚未印发'
          )}
        </dd>
      </div>
      <div>
        <dt>时效监督</dt>
        <dd>
          {supervisionFrom ? (
            <>
              自 <CivilTime date={supervisionFrom} /> 起；此前的公开时限不纳入统计
            </>
          ) : (
            '尚未开始'
          )}
        </dd>
      </div>
      <div>
        <dt>目录与公开</dt>
        <dd>
          {domains.filter((one) => one.itemCount > 0).length} 个领域，
          {domains.reduce((sum, one) => sum + one.itemCount, 0)} 个公开事项，已公开信息 {disclosed}{' '}
          条
        </dd>
      </div>
    </dl>
  )
}

const NewsEntry = ({ disclosure }: { disclosure: PublicDisclosureSummary }) => (
  <li class="news__entry">
    <a class="news__title" href={disclosureHref(disclosure.id)}>
      {disclosure.title}
    </a>
    <p class="news__meta">
      <CivilTime date={disclosure.publishedOn} />
      <span>{disclosure.unit.shortName || disclosure.unit.name}</span>
      <span>{disclosure.domain.name}</span>
      <Timeliness timeliness={disclosure.timeliness} />
    </p>
  </li>
)

const DueEntry = ({ obligation }: { obligation: PublicObligation }) => (
  <li class="due__entry">
    <p class="due__date">
      <time dateTime={obligation.dueDate}>
        <span class="due__day">{formatMonthDay(obligation.dueDate)}</span>
        <span class="due__weekday">{formatWeekday(obligation.dueDate)}</span>
      </time>
    </p>
    <div>
      <a class="due__title" href={itemHref(obligation.item.code)}>
        {obligation.title}
      </a>
      <p class="due__unit">
        {obligation.unit.shortName || obligation.unit.name}
        <DueMarks provisional={obligation.provisional} ceiling={obligation.ceiling} />
      </p>
    </div>
  </li>
)

/** `11月25日`: the year is plain for what is due next. */
const formatMonthDay = (date: CivilDate): string => formatCivilDate(date).replace(/^\d+年/, '')
