import { contentHash } from '../../domain/publication/contentHash'
import type {
  PublicDisclosure,
  PublicFile,
  PublicImage,
  PublicPolicyDocument,
  RichTextTree,
} from '../../domain/publication/publicRecords'
import { textBlocksOf, type RichTextNode } from '../../domain/publication/richTextWalk'
import { textTree } from '../../domain/publication/textTree'
import { writePdf } from '../../exchange/pdf/writePdf'
import type { PrintedDocument } from '../../exchange/print/printedDocument'
import { writeWordDocument } from '../../exchange/word/writeWordDocument'
import { readWhole } from '../../repositories/fileStore/FileStore'
import { publicFileKey, sha256 } from '../../repositories/publicFiles'
import { putProjections } from '../../repositories/publicStore'
import { installationOf } from '../installation'
import type { ServiceContext } from '../serviceContext'

type MakeOptions = {
  record: Omit<PublicPolicyDocument, 'files' | 'made' | 'madeFrom'>
  /** The publication, for a document that was published here. */
  shown: PublicDisclosure | null
  /** What the library shows of it now: its files are kept while the content is the same. */
  before: PublicPolicyDocument | null
}

export type Downloads = { made: PublicFile[]; madeFrom: string }

/**
 * The document as Word and as PDF, made from the published content and kept beside it under their hash.
 * Validity is not printed: it may end tomorrow, and the sheet says where to look.
 */
export const makeDownloads = async (
  context: ServiceContext,
  { record, shown, before }: MakeOptions,
): Promise<Downloads> => {
  const { siteUrl } = installationOf(context.payload)
  const printed = printedOf({ record, shown, siteUrl })
  const madeFrom = contentHash(printed)
  if (before?.madeFrom === madeFrom) return { made: before.made, madeFrom }
  const document = { ...printed, images: await imagesOf(context, printed.body) }
  const name = fileNameOf(record.title)
  return {
    made: [
      await keep(context, {
        data: await writeWordDocument(document),
        fileName: `${name}.docx`,
        mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      }),
      await keep(context, {
        data: await writePdf(document),
        fileName: `${name}.pdf`,
        mimeType: 'application/pdf',
      }),
    ],
    madeFrom,
  }
}

const printedOf = ({
  record,
  shown,
  siteUrl,
}: Pick<MakeOptions, 'record' | 'shown'> & { siteUrl: string }): PrintedDocument => ({
  title: record.title,
  documentNumber: record.documentNumber,
  registrationNumber: record.registrationNumber,
  issuer: record.issuers,
  dateMade: record.dateMade ?? '',
  facts: [
    { label: '索引号', value: record.indexNumber ?? '' },
    { label: '体裁', value: record.genre },
    { label: '主题分类', value: record.subject },
    { label: '发布日期', value: record.publishedOn ?? '' },
    { label: '施行日期', value: record.effectiveFrom },
  ].filter(({ value }) => value !== ''),
  body: record.body && withHashes(record.body),
  elements: (shown?.elements ?? []).map(({ label, text }) => ({ label, text })),
  footer: `来源和有效性：${siteUrl}${record.path}${shown ? `；内容哈希（SHA-256）：${shown.contentHash}` : ''}`,
  ...(record.publishedOn ? { madeOn: record.publishedOn } : {}),
})

/** The printer knows a picture by the id in its node; in a published tree that is the file's hash. */
const withHashes = (tree: RichTextTree): RichTextTree => ({
  ...tree,
  root: { ...tree.root, children: (tree.root.children as RichTextNode[]).flatMap(printable) },
})

/** A block of a scene prints as its sentences, one a paragraph. */
const printable = (node: RichTextNode): unknown[] =>
  node.type === 'block'
    ? textTree(
        textBlocksOf({ root: { children: [node] } }).flatMap((block) =>
          block.kind === 'text' ? [block.text] : [],
        ),
      ).root.children
    : [withHash(node)]

const withHash = (node: RichTextNode): RichTextNode => ({
  ...node,
  ...(node.children ? { children: node.children.map(withHash) } : {}),
  ...(node.type === 'upload' ? { value: (node.file as PublicImage | null)?.hash ?? '' } : {}),
})

const imagesOf = async (
  { payload }: ServiceContext,
  body: RichTextTree | null,
): Promise<ReadonlyMap<string, Buffer>> => {
  const images = new Map<string, Buffer>()
  const { publicFiles } = installationOf(payload)
  const visit = async (node: RichTextNode): Promise<void> => {
    const file = node.type === 'upload' ? (node.file as PublicImage | null) : null
    if (file?.mimeType.startsWith('image/') && !images.has(file.hash))
      images.set(file.hash, await readWhole(publicFiles, publicFileKey(file.hash)))
    for (const child of node.children ?? []) await visit(child)
  }
  for (const node of (body?.root.children ?? []) as RichTextNode[]) await visit(node)
  return images
}

const keep = async (
  context: ServiceContext,
  { data, fileName, mimeType }: { data: Buffer; fileName: string; mimeType: string },
): Promise<PublicFile> => {
  const { publicFiles } = installationOf(context.payload)
  const hash = sha256(data)
  const key = publicFileKey(hash)
  if ((await publicFiles.size(key)) !== data.length) await publicFiles.put(key, data)
  const file: PublicFile = { hash, fileName, mimeType, bytes: data.length }
  await putProjections(context, [{ kind: 'file', id: hash, data: file }])
  return file
}

/** A title as a file's name: without the signs that file systems keep for themselves. */
const fileNameOf = (title: string): string =>
  title
    .replaceAll(/[\\/:*?"<>|\s]+/gu, ' ')
    .trim()
    .slice(0, 80) || '文件'
