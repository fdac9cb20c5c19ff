/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicFile } from '../../domain/publication/publicRecords'
import { formatFile } from '../formatFile'
import { fileHref } from '../links'

type MediaPlayerProps = {
  /** Names the film for those who hear the page. */
  title: string
  file: PublicFile
  captions: PublicFile | null
  caption?: string
}

/** The browser's own player, from our own storage, with captions turned on; and the file to take away. */
export const MediaPlayer = ({ title, file, captions, caption }: MediaPlayerProps) => (
  <figure class="player">
    {file.mimeType.startsWith('video/') && (
      <video controls preload="metadata" playsInline aria-label={title} src={fileHref(file)}>
        <Track captions={captions} />
      </video>
    )}
    {file.mimeType.startsWith('audio/') && (
      <audio controls preload="metadata" aria-label={title} src={fileHref(file)}>
        <Track captions={captions} />
      </audio>
    )}
    <figcaption>
      {caption && <span class="player__caption">{caption}</span>}
      <span>
        不能播放的，可以
        <a href={fileHref(file)} download={file.fileName}>
          下载“{file.fileName}”
        </a>
        （{formatFile(file)}）。
      </span>
      {captions && (
        <span>
          {' '}
          字幕：
          <a href={fileHref(captions)} download={captions.fileName}>
            {captions.fileName}
          </a>
          。
        </span>
      )}
    </figcaption>
  </figure>
)

/** `kind="captions"`: what is heard, in the language of the site. */
const Track = ({ captions }: { captions: PublicFile | null }) =>
  captions && (
    <track kind="captions" srcLang="zh-CN" label="中文字幕" src={fileHref(captions)} default />
  )
