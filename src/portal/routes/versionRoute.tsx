/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { disclosureHref } from '../links'
import { DisclosurePage } from '../pages/DisclosurePage'
import { noQuery, type NoQuery } from '../query'
import { loadDisclosureParts } from './loadDisclosureParts'
import { withdrawnOrMissing } from './withdrawnOrMissing'
import type { PageRoute } from './pageRoute'

/** An earlier version of what was corrected; it goes with the publication when that is withdrawn. */
export const versionRoute: PageRoute<NoQuery> = {
  path: '/disclosures/:id/versions/:revision',
  query: noQuery,
  load: async ({ reader, shell, params }) => {
    const id = params.id ?? ''
    const revision = revisionOf(params.revision ?? '')
    if (revision === null) return { kind: 'missing' }
    const current = await reader.disclosure(id)
    if (!current) return withdrawnOrMissing({ reader, shell, id })
    if (revision === current.revision) return { kind: 'moved', to: disclosureHref(id) }
    const version = await reader.version(id, revision)
    if (!version) return { kind: 'missing' }
    const parts = await loadDisclosureParts({
      reader,
      disclosure: version,
      today: shell.today,
      isOld: true,
    })
    return {
      kind: 'page',
      node: (
        <DisclosurePage
          shell={shell}
          disclosure={version}
          {...parts}
          replacedBy={current.revision}
        />
      ),
    }
  },
}

/** One address a version: `01` is none. */
const revisionOf = (text: string): number | null =>
  /^[1-9][0-9]{0,5}$/.test(text) ? Number(text) : null
