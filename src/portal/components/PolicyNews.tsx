/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { CivilDate } from '../../domain/calendar/civilDate'
import { INTERPRETATION_FORMS } from '../../domain/policy/interpretationForms'
import type {
  PublicDisclosureSummary,
  PublicPolicyDocument,
} from '../../domain/publication/publicRecords'
import { disclosureHref } from '../links'
import { policyStanding } from '../policyStanding'
import { CivilTime } from './CivilTime'
import { CmsLink } from './CmsLink'
import { PolicyStatus } from './PolicyStatus'

type PolicyNewsProps = {
  today: CivilDate
  policies: readonly PublicPolicyDocument[]
  interpretations: readonly PublicDisclosureSummary[]
}

/** The entries to library and interpretations, with what came last. */
export const PolicyNews = ({ today, policies, interpretations }: PolicyNewsProps) => (
  <div class="halves">
    <section aria-labelledby="policies-title">
      <div class="section-head">
        <h2 id="policies-title">政策文件库</h2>
        <a href="/policies">全部政策文件</a>
      </div>
      {policies.length > 0 ? (
        <ul class="news">
          {policies.map((document) => (
            <li key={document.id} class="news__entry">
              <span class="news__title">
                <CmsLink address={document.path}>{document.title}</CmsLink>
              </span>
              <p class="news__meta">
                {document.documentNumber && <span>{document.documentNumber}</span>}
                {document.dateMade && <CivilTime date={document.dateMade} />}
                <PolicyStatus standing={policyStanding(document, today)} />
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p class="empty">文件库里还没有文件。</p>
      )}
    </section>
    <section aria-labelledby="explanations-title">
      <div class="section-head">
        <h2 id="explanations-title">政策解读</h2>
        <a href="/interpretations">全部政策解读</a>
      </div>
      {interpretations.length > 0 ? (
        <ul class="news">
          {interpretations.map((one) => (
            <li key={one.id} class="news__entry">
              <a class="news__title" href={disclosureHref(one.id)}>
                {one.title}
              </a>
              <p class="news__meta">
                <CivilTime date={one.publishedOn} />
                <span>{one.unit.shortName || one.unit.name}</span>
                {one.interpretation && <span>{INTERPRETATION_FORMS[one.interpretation.form]}</span>}
              </p>
            </li>
          ))}
        </ul>
      ) : (
        <p class="empty">还没有政策解读。</p>
      )}
    </section>
  </div>
)
