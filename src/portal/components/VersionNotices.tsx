/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicCorrection } from '../../domain/publication/publicRecords'
import { formatInstant, formatMachineInstant } from '../formatInstant'
import { disclosureHref, versionHref } from '../links'
import { Notice } from './Notice'

type CorrectionNoticeProps = { id: string; correction: PublicCorrection }

/** 更正: why, when, and where to read what stood here before. */
export const CorrectionNotice = ({ id, correction }: CorrectionNoticeProps) => (
  <Notice id="correction" tone="note" title="本信息已更正">
    <p>
      更正时间：
      <InstantTime instant={correction.correctedAt} />
    </p>
    {correction.reason && <p>更正原因：{correction.reason}</p>}
    <p>更正前的内容仍可查阅：</p>
    <ul>
      {correction.earlier.map(({ revision, publishedAt }) => (
        <li key={revision}>
          <a href={versionHref(id, revision)}>第{revision}版</a>
          （<InstantTime instant={publishedAt} /> 公开）
        </li>
      ))}
    </ul>
  </Notice>
)

type OldVersionNoticeProps = { id: string; revision: number; current: number }

/** Stands on an earlier version, so that nobody takes it for what holds. */
export const OldVersionNotice = ({ id, revision, current }: OldVersionNoticeProps) => (
  <Notice id="old-version" tone="late" title="这是更正前的旧版">
    <p>
      这里是第{revision}版，内容已经更正，只供查阅。请以
      <a href={disclosureHref(id)}>现行的第{current}版</a>为准。
    </p>
  </Notice>
)

export const InstantTime = ({ instant }: { instant: string }) => (
  <time dateTime={formatMachineInstant(instant)}>{formatInstant(instant)}</time>
)
