/** How a public record names a unit or a document. */

export type PublicUnitRef = { code: string; name: string; shortName: string }

/** A document that another is tied to. `path` is null where its text is not held here. */
export type PublicDocumentRef = { title: string; documentNumber: string; path: string | null }
