import { strToU8, zipSync } from 'fflate'

/** Parts of an office package by their path; texts are written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

export const zipOf = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export type Rel = { id?: string; type: string; target: string; isExternal?: boolean }

export const relsXml = (rels: readonly Rel[]): string =>
  `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels
    .map(
      ({ id, type, target, isExternal }, at) =>
        `<Relationship Id="${id ?? `rId${at + 1}`}" Type="${OFFICE}/${type}" Target="${target}"${
          isExternal ? ' TargetMode="External"' : ''
        }/>`,
    )
    .join('')}</Relationships>`

const contentTypes = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`

/** A Word document of the given body, and further parts. */
export const wordFile = (body: string, more: Parts = {}): Uint8Array =>
  zipOf({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relsXml([{ type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': `${DECLARATION}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ...more,
  })

export type Sheet = { name: string; state?: string; xml: string }

/** A workbook of sheets (`xml` is what stands within `<worksheet>`), and further parts. */
export const workbookFile = (
  sheets: readonly Sheet[],
  { strings, workbook = '', ...more }: Parts & { strings?: string; workbook?: string } = {},
): Uint8Array =>
  zipOf({
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/_rels/workbook.xml.rels': relsXml(
      sheets.map((_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
    ),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, state }, at) =>
          `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets>${workbook}</workbook>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${DECLARATION}<worksheet>${xml}</worksheet>`,
      ]),
    ),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }),
    ...more,
  })
