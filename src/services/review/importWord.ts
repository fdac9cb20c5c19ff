import type { ImportedWordView } from '../../domain/office/reviewViews'
import type { ImportedImage } from '../../exchange/word/nameImages'
import { placeImages } from '../../exchange/word/placeImages'
import { readWordDocument } from '../../exchange/word/readWordDocument'
import { Refusal } from '../Refusal'
import { transactionally, type ServiceContext } from '../serviceContext'

/**
 * Turns a Word file into title and body; its images become files of the unit, and one that the media
 * library refuses is left out and reported. Nothing else is stored.
 */
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
  const outcomes: ImageOutcome[] = []
  for (const image of images) outcomes.push(await storeImage(context, image))
  return {
    title,
    body: placeImages(
      body,
      outcomes.map((outcome) => (outcome.ok ? outcome.image.id : null)),
    ),
    images: outcomes.flatMap((outcome) => (outcome.ok ? [outcome.image] : [])),
    dropped: [
      ...dropped,
      ...outcomes.flatMap((outcome) =>
        outcome.ok ? [] : [{ what: `图片（${outcome.reason}）`, count: 1 }],
      ),
    ],
  }
}

type ImageOutcome =
  { ok: true; image: ImportedWordView['images'][number] } | { ok: false; reason: string }

/** Each in a transaction of its own: one that is refused must not undo the others. */
const storeImage = async (
  context: ServiceContext,
  { name, mimeType, data, alt, caption }: ImportedImage,
): Promise<ImageOutcome> => {
  try {
    const media = await transactionally(context, ({ payload, req }) =>
      payload.create({
        collection: 'media',
        data: { title: name, alt: alt || caption, caption },
        file: { name, data, size: data.length, mimetype: mimeType },
        depth: 0,
        overrideAccess: true,
        req,
        // A picture without words is taken in; the checks ask for them before submission.
        context: { ...req.context, bySystem: true },
      }),
    )
    return {
      ok: true,
      image: { id: media.id, name: media.originalName ?? name, alt: media.alt ?? '' },
    }
  } catch (error) {
    if (error instanceof Error && 'isPublic' in error) return { ok: false, reason: error.message }
    throw error
  }
}
