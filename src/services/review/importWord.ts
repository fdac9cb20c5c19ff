import type { ImportedWordView } from '../../domain/office/reviewViews'
import { placeImages } from '../../exchange/word/placeImages'
import type { ImportedImage } from '../../exchange/word/nameImages'
import { readWordDocument } from '../../exchange/word/readWordDocument'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'

/** Turns a Word file into title and body; its images become files of the unit. Nothing else is stored. */
export const importWord = async ({
  context,
  fileName,
  data,
}: {
  context: ServiceContext
  fileName: string
  data: Buffer
}): Promise<ImportedWordView> => {
  if (!/\.docx$/iu.test(fileName))
    throw new Refusal('请选择 .docx 文件；旧的 .doc、.wps 文件请先用 Word 或 WPS 另存为 .docx')
  const result = await readWordDocument(data)
  if (!result.ok) throw new Refusal(result.reason)
  const { title, body, images, dropped } = result.document
  const stored = await transactionally(context, async (inside) => {
    const files: ImportedWordView['images'] = []
    for (const image of images) files.push(await storeImage(inside, image))
    return files
  })
  return {
    title,
    body: placeImages(
      body,
      stored.map(({ id }) => id),
    ),
    images: stored,
    dropped,
  }
}

const storeImage = async (
  { payload, req }: ServiceContext,
  { name, mimeType, data, alt, caption }: ImportedImage,
): Promise<ImportedWordView['images'][number]> => {
  const media = await payload.create({
    collection: 'media',
    data: { title: name, alt: alt || caption, caption },
    file: { name, data, size: data.length, mimetype: mimeType },
    depth: 0,
    overrideAccess: true,
    req,
    // A picture without words is taken in; the checks ask for them before submission.
    context: { ...req.context, bySystem: true },
  })
  return { id: media.id, name: media.originalName ?? name, alt: media.alt ?? '' }
}
