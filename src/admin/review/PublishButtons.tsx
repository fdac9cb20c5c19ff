'use client'
import { toast, useRouteCache } from '@payloadcms/ui'
import { addDays } from '../../domain/calendar/civilDate'
import type { PublishingResult } from '../../domain/office/officeViews'
import type { ReviewView } from '../../domain/office/reviewViews'
import { DialogButton } from '../dialogs/DialogButton'
import { postAction } from '../requests/officeRequest'
import { formatInstant } from '../time/formatInstant'
import { today } from '../time/today'
import { announceChange } from './changeSignal'
import { useCopyAction, useLetGo } from './useCopyAction'

type PublishProps = {
  id: string
  may: ReviewView['may']
  onPublished: (result: PublishingResult) => void
}

/** 公开发布, now or at a set time, of what every review has passed. */
export const PublishButtons = ({ id, may, onPublished }: PublishProps) => {
  const act = useCopyAction()
  const letGo = useLetGo()
  const { clearRouteCache } = useRouteCache()
  const publish = async () => {
    const answer = await postAction<PublishingResult>(`/api/disclosures/${id}/publish`)
    if (!answer.ok) return answer.reason
    toast.success(`已公开于 ${formatInstant(answer.result.publishedAt)}`)
    onPublished(answer.result)
    clearRouteCache()
    announceChange()
    await letGo()
    return null
  }
  return (
    <>
      {may.publish ? (
        <DialogButton
          label="公开发布"
          style={may.unschedule ? 'secondary' : 'primary'}
          heading="公开发布？"
          body={<p>公众马上可以在门户看到。公开时间由系统记录，不能更改。</p>}
          confirmLabel="公开发布"
          onConfirm={publish}
        />
      ) : null}
      {may.schedule ? (
        <DialogButton
          label="定时公开"
          heading="定时公开"
          body={<p>到时由系统自动公开，公开时间以系统实际公开为准。</p>}
          fields={[
            {
              name: 'at',
              label: '公开时间（北京时间）',
              required: true,
              moment: true,
              initial: `${addDays(today(), 1)}T09:00`,
            },
          ]}
          confirmLabel="定时"
          onConfirm={({ at }) =>
            act({ verb: 'schedule', body: { at }, done: '已定时，到时自动公开' })
          }
        />
      ) : null}
      {may.unschedule ? (
        <DialogButton
          label="取消定时"
          heading="取消定时？"
          body={<p>取消后仍为“审核通过，待公开”，可以马上公开、另定时间或者撤回修改。</p>}
          confirmLabel="取消定时"
          onConfirm={() => act({ verb: 'unschedule', done: '已取消定时' })}
        />
      ) : null}
    </>
  )
}
