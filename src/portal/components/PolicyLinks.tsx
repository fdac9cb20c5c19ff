/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { INTERPRETATION_FORMS } from '../../domain/policy/interpretationForms'
import type { PublicPolicyDocument } from '../../domain/publication/publicRecords'
import { disclosureHref } from '../links'
import { CivilTime } from './CivilTime'
import { DocumentLink } from './DocumentLink'

/** The interpretations of a document, and the documents it is tied to; nothing where there are none. */
export const PolicyLinks = ({ document }: { document: PublicPolicyDocument }) => (
  <>
    {document.interpretations.length > 0 && (
      <section aria-labelledby="interpretations-title">
        <h2 id="interpretations-title">政策解读</h2>
        <ul class="ties">
          {document.interpretations.map((one) => (
            <li key={one.id}>
              <a href={disclosureHref(one.id)}>{one.title}</a>
              <span class="ties__note">
                {INTERPRETATION_FORMS[one.form]}，<CivilTime date={one.publishedOn} />
              </span>
            </li>
          ))}
        </ul>
      </section>
    )}
    {document.relations.length > 0 && (
      <section aria-labelledby="relations-title">
        <h2 id="relations-title">相关文件</h2>
        <ul class="ties">
          {document.relations.map(({ relation, document: one }) => (
            <li key={`${relation}${one.title}${one.documentNumber}`}>
              <span>
                {relation}：
                <DocumentLink document={one} />
              </span>
              {!one.path && <span class="ties__note">本站没有收录原文</span>}
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)
