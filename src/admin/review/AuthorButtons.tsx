'use client'
import { DialogButton } from '../dialogs/DialogButton'
import type { ReviewView } from '../../domain/office/reviewViews'
import { useCopyAction } from './useCopyAction'

/** What an author may take back: 撤回修改, 更正, 放弃更正, 撤回公开. */
export const AuthorButtons = ({ may }: { may: ReviewView['may'] }) => {
  const act = useCopyAction()
  return (
    <>
      {may.recall ? (
        <DialogButton
          label="撤回修改"
          heading="撤回修改"
          body={<p>撤回后回到草稿，改好再提交。内容有改动的，已通过的审核须重新办理。</p>}
          fields={[{ name: 'reason', label: '理由', required: true, multiline: true }]}
          confirmLabel="撤回修改"
          onConfirm={({ reason }) =>
            act({ verb: 'recall', body: { reason }, done: '已撤回，可以修改了' })
          }
        />
      ) : null}
      {may.correct ? (
        <DialogButton
          label="更正"
          heading="更正已公开的信息"
          body={
            <p>
              另成一版，改好后照样审核、公开。公开之前公众看到的仍是原来的一版；公开后门户标明“更正”，原来的一版留存。
            </p>
          }
          fields={[
            {
              name: 'reason',
              label: '更正说明（公众可见）',
              required: true,
              multiline: true,
              description: '写明哪里有误、改成什么，如：联系电话末位应为 3',
            },
          ]}
          confirmLabel="开始更正"
          onConfirm={({ reason }) =>
            act({ verb: 'correct', body: { reason }, done: '已另成一版，可以修改了' })
          }
        />
      ) : null}
      {may.abandonCorrection ? (
        <DialogButton
          label="放弃更正"
          heading="放弃更正？"
          body={<p>这一版的改动全部丢弃，恢复为公众看到的一版。</p>}
          confirmLabel="放弃更正"
          danger
          onConfirm={() => act({ verb: 'abandon-correction', done: '已放弃更正' })}
        />
      ) : null}
      {may.withdraw ? (
        <DialogButton
          label="撤回公开"
          heading="撤回公开"
          body={
            <p>
              公众不再看到内容和附件；原来的网址上显示撤回公开的说明和下面的依据。撤回记入台账，不能恢复，需要时另写一篇。
            </p>
          }
          fields={[
            {
              name: 'ground',
              label: '法律依据（公众可见）',
              required: true,
              multiline: true,
              description: '写明法规名称和条款，如《政府信息公开条例》第十五条',
            },
            { name: 'reason', label: '理由', required: true, multiline: true },
          ]}
          confirmLabel="撤回公开"
          danger
          onConfirm={({ ground, reason }) =>
            act({ verb: 'withdraw', body: { ground, reason }, done: '已撤回公开' })
          }
        />
      ) : null}
    </>
  )
}
