/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicFile } from '../../domain/publication/publicRecords'
import { formatFile } from '../formatFile'
import { fileHref } from '../links'

/** Attachments with their kind and size before the download. */
export const FileList = ({ files }: { files: readonly PublicFile[] }) => (
  <ul class="files">
    {files.map((file) => (
      <li key={`${file.hash}/${file.fileName}`}>
        <a href={fileHref(file)} download={file.fileName}>
          {file.fileName}
        </a>
        <span class="files__size">{formatFile(file)}</span>
      </li>
    ))}
  </ul>
)
