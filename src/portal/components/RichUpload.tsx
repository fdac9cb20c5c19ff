/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicImage } from '../../domain/publication/publicRecords'
import { fileHref } from '../links'
import { isFilm, isShownImage } from '../sceneFields'
import { FileList } from './FileList'
import { MediaPlayer } from './MediaPlayer'

/** A file within a text: an image as a figure, a film with its player, anything else to take away. */
export const RichUpload = ({ file }: { file: PublicImage }) => {
  if (isFilm(file))
    return (
      <MediaPlayer
        title={file.alt || file.caption || '视频'}
        file={file}
        captions={null}
        caption={file.caption}
      />
    )
  if (!isShownImage(file)) return <FileList files={[file]} />
  return (
    <figure class="figure">
      <img
        src={fileHref(file)}
        alt={file.alt}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        loading="lazy"
      />
      {file.caption && <figcaption>{file.caption}</figcaption>}
    </figure>
  )
}
