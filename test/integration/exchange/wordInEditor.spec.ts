import { describe, expect, it } from '@jest/globals'
import {
  editorConfigFactory,
  getEnabledNodes,
  UploadServerNode,
} from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import type { SanitizedConfig } from 'payload'
import { officeEditor } from '../../../collections/shared/officeEditor'
import { placeImages } from '../../../src/exchange/word/placeImages'
import { readWordDocument } from '../../../src/exchange/word/readWordDocument'
import { aWordFile, aParagraph, aRun } from '../../unit/exchange/word/wordFiles'

const CELL = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${aParagraph(text)}</w:tc>`
const ITEM = (text: string, level: number) =>
  aParagraph(text, {
    properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`,
  })
const LEVEL = (at: number) =>
  `<w:lvl w:ilvl="${at}"><w:numFmt w:val="decimal"/><w:lvlText w:val="%${at + 1}."/></w:lvl>`
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=='
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** One of everything that the converter can make. */
const file = aWordFile({
  numbering: `<w:abstractNum w:abstractNumId="0">${LEVEL(0)}${LEVEL(1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
  styles: '<w:style w:type="paragraph" w:styleId="q"><w:name w:val="Quote"/></w:style>',
  relationships:
    `<Relationship Id="l1" Type="${RELATION}/hyperlink" Target="https://www.gov.cn/" TargetMode="External"/>` +
    `<Relationship Id="p1" Type="${RELATION}/image" Target="media/a.png"/>`,
  files: { 'word/media/a.png': Buffer.from(PNG, 'base64') },
  body: [
    aParagraph('总体要求', { properties: '<w:outlineLvl w:val="0"/>' }),
    aParagraph('工作目标', { properties: '<w:outlineLvl w:val="1"/>' }),
    aParagraph('其他', { properties: '<w:outlineLvl w:val="0"/>' }),
    `<w:p>${aRun('文字', '<w:b/><w:i/><w:u/><w:strike/>')}<w:r><w:br/><w:tab/></w:r>${aRun('2', '<w:vertAlign w:val="superscript"/>')}</w:p>`,
    `<w:p><w:hyperlink r:id="l1">${aRun('网站', '<w:b/>')}</w:hyperlink>${aRun('见上', '<w:i/>')}</w:p>`,
    aParagraph('引用', { properties: '<w:pStyle w:val="q"/>' }),
    aParagraph('落款', { properties: '<w:jc w:val="right"/>' }),
    ITEM('甲', 0) + ITEM('子', 1) + ITEM('乙', 0),
    '<w:p><w:pPr><w:pBdr><w:bottom/></w:pBdr></w:pPr></w:p>',
    `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
    `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${CELL('表头', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${CELL('甲', '<w:vMerge w:val="restart"/>')}${CELL('乙')}</w:tr><w:tr>${CELL('', '<w:vMerge/>')}${CELL('')}</w:tr></w:tbl>`,
  ].join(''),
})

describe('Content read from Word', () => {
  it("opens in the office's editor and is stored again as it was", async () => {
    const result = await readWordDocument(file)
    if (!result.ok) throw new Error(result.reason)
    const body = placeImages(result.document.body, ['media-1'])
    const stored = await throughEditor(body)
    expect(stored).toEqual(JSON.parse(JSON.stringify(body)))
    expect(JSON.stringify(stored)).toContain('"value":"media-1"')
  })
})

/** What the editor writes when it has loaded a document, without a browser. */
const throughEditor = async (body: unknown): Promise<unknown> => {
  const editorConfig = await editorConfigFactory.fromEditor({
    config: {
      collections: [{ slug: 'media' }],
      i18n: { translations: {} },
    } as unknown as SanitizedConfig,
    editor: officeEditor,
  })
  const nodes = getEnabledNodes({ editorConfig })
  const hasUpload = nodes.some((node) => 'getType' in node && node.getType() === 'upload')
  const editor = createHeadlessEditor({
    nodes: hasUpload ? nodes : [...nodes, UploadServerNode],
    onError: (error) => {
      throw error
    },
  })
  const state = editor.parseEditorState(JSON.stringify(body))
  editor.setEditorState(state)
  await new Promise<void>((resolve) => {
    editor.update(() => undefined, { onUpdate: resolve, discrete: true })
  })
  return JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
}
