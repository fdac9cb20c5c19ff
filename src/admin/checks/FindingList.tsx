'use client'
import type { FindingView } from '../../domain/office/reviewViews'
import { DialogButton } from '../dialogs/DialogButton'
import { Mark } from '../marks/Mark'
import { useCopyAction } from '../review/useCopyAction'
import { FindingRow } from './FindingRow'

type FindingListProps = {
  findings: readonly FindingView[]
  /** Kinds that the item's law wants public. */
  advice: readonly FindingView[]
  /** May the person mask now? */
  masks: boolean
  /** May the person let a finding pass? */
  releases: boolean
}

/** Personal data found in the copy and its files: masked with one click, or let pass with a ground. */
export const FindingList = ({ findings, advice, masks, releases }: FindingListProps) => {
  const act = useCopyAction()
  const open = findings.filter(({ released }) => !released)
  const maskable = open.filter((one) => one.maskable)
  const mask = (keys?: string[]) =>
    act({ verb: 'mask', body: keys ? { keys } : {}, done: '已遮盖，请核对正文' })
  return (
    <div className="gk-checks__part">
      <h4>
        个人信息{' '}
        {findings.length === 0 ? (
          <Mark tone="good">没有发现</Mark>
        ) : open.length === 0 ? (
          <Mark tone="good">都已处理</Mark>
        ) : (
          <Mark tone="bad">{open.length} 处须处理，否则不能公开</Mark>
        )}
      </h4>
      {open.length > 0 ? <p className="gk-hint">{wayOut({ masks, releases })}</p> : null}
      {masks && maskable.length > 1 ? (
        <DialogButton
          label={`一键遮盖（${maskable.length} 处）`}
          heading={`遮盖 ${maskable.length} 处个人信息？`}
          body={
            <p>
              号码中间的几位换成“*”，住址只留到乡镇、街道。遮盖后自动保存，原来的内容不再显示；附件里的不能自动遮盖。
            </p>
          }
          confirmLabel="遮盖"
          onConfirm={() => mask()}
        />
      ) : null}
      {findings.length > 0 ? (
        <ul className="gk-findings">
          {findings.map((finding) => (
            <FindingRow
              key={finding.key}
              finding={finding}
              onMask={masks && finding.maskable ? () => mask([finding.key]) : null}
              releases={releases}
            />
          ))}
        </ul>
      ) : null}
      {advice.length > 0 ? (
        <>
          <p className="gk-hint">这些是本事项依法应当公开的内容，不用处理，请核对没有多写：</p>
          <ul className="gk-findings">
            {advice.map((finding) => (
              <FindingRow key={finding.key} finding={finding} onMask={null} releases={false} />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}

const wayOut = ({ masks, releases }: Pick<FindingListProps, 'masks' | 'releases'>): string => {
  if (masks) return '正文、标题和要素里的可以一键遮盖；附件里的请修改后重新上传。'
  if (releases) return '依法应当公开的，写明依据放行；其余的退回遮盖。'
  return '由撰写人遮盖，或者由保密审查员写明依据放行。'
}
