/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicFile } from '../../domain/publication/publicRecords'
import { FileList } from './FileList'

type DownloadsProps = {
  files: readonly PublicFile[]
  /** Files made from the content of the page; none for what is no policy document. */
  made?: readonly PublicFile[]
}

/** What can be taken away: the files as published, and those made from the page. */
export const Downloads = ({ files, made = [] }: DownloadsProps) => {
  if (files.length + made.length === 0) return null
  const hasBoth = files.length > 0 && made.length > 0
  return (
    <section aria-labelledby="files-title">
      <h2 id="files-title">{made.length > 0 ? '文件下载' : '附件'}</h2>
      {hasBoth && <h3>原件和附件</h3>}
      {files.length > 0 && <FileList files={files} />}
      {hasBoth && <h3>按网页内容生成的版本</h3>}
      {made.length > 0 && <FileList files={made} />}
    </section>
  )
}
