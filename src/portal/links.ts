/** The clean addresses of the portal; nothing else builds one by hand. */

export const itemHref = (code: string): string => `/catalogue/${encodeURIComponent(code)}`
export const disclosureHref = (id: string): string => `/disclosures/${encodeURIComponent(id)}`
/** An earlier version of what was corrected. */
export const versionHref = (id: string, revision: number): string =>
  `${disclosureHref(id)}/versions/${revision}`
/** A document of the library; one that was published here answers with its disclosure. */
export const policyHref = (id: string): string => `/policies/${encodeURIComponent(id)}`
export const unitHref = (code: string): string => `/units/${encodeURIComponent(code)}`
export const standingPageHref = (slug: string): string => `/pages/${encodeURIComponent(slug)}`

export const fileHref = (file: { hash: string; fileName: string }): string =>
  `/files/${encodeURIComponent(file.hash)}/${encodeURIComponent(file.fileName)}`

/** A list address with the filters that are set, in the order given; page 1 is left out. */
export const listHref = (
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === '' || (name === 'page' && value === 1)) continue
    search.set(name, String(value))
  }
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

/** A subsidy policy, by its series. */
export const subsidyHref = (id: string): string => `/subsidies/${encodeURIComponent(id)}`

/** The lists of a township in a batch. */
export const paymentBatchHref = (batchId: string): string =>
  `/payments/${encodeURIComponent(batchId)}`
/** The list of a village in a batch; the address on the poster at the village's board. */
export const paymentVillageHref = (batchId: string, villageId: string): string =>
  `${paymentBatchHref(batchId)}/villages/${encodeURIComponent(villageId)}`
