/** Text for an element or an attribute of hand-written XML. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const OFFICE_RELATIONSHIPS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type Relationship = { id: string; type: string; target: string }

export const relationshipsXml = (relationships: readonly Relationship[]): string =>
  `${XML_HEAD}<Relationships xmlns="${RELATIONSHIPS}">${relationships
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${OFFICE_RELATIONSHIPS}/${type}`}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** `parts`: path in the package to its content type. */
export const contentTypesXml = (parts: Readonly<Record<string, string>>): string =>
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${Object.entries(
    parts,
  )
    .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
    .join('')}</Types>`
