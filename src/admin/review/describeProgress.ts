import type { ReviewView } from '../../domain/office/reviewViews'
import { describeWait } from '../dashboard/describeWait'
import { formatInstant } from '../time/formatInstant'

/** What a person reads first: where the copy stands, and what happens next, by whom. */
export type Progress = { headline: string; next: string }

/** Short sentences, written for who knows Word and not software. */
export const describeProgress = (view: ReviewView): Progress => {
  switch (view.state) {
    case 'draft':
      return describeDraft(view)
    case 'reviewing':
      return describeReview(view)
    case 'approved':
      return {
        headline: '审核和保密审查都已通过',
        next: view.may.publish
          ? '现在可以公开：点“公开发布”马上公开，或者定一个时间自动公开。'
          : '等待撰写人公开发布。',
      }
    case 'scheduled':
      return {
        headline: `将于 ${formatInstant(view.scheduledFor)} 自动公开`,
        next: '到时由系统公开，不必再办。要修改或者换时间，先取消定时。',
      }
    case 'published':
      return {
        headline: `已公开于 ${formatInstant(view.publishedAt)}${version(view)}`,
        next: view.may.correct ? '内容有误的点“更正”，另成一版，原来的一版留存。' : '',
      }
    case 'withdrawn':
      return {
        headline: '内容已从门户撤下',
        next: '公众打开原来的网址，只看到撤回公开的说明和依据。',
      }
    case 'withheld':
      return {
        headline: '保密审查决定不予公开',
        next: '审查意见见下面的办理记录。台账中的任务请联系清单管理员办理免于公开。',
      }
  }
}

/** Was the copy sent back, and not submitted since? */
export const isReturned = ({ state, history }: Pick<ReviewView, 'state' | 'history'>): boolean =>
  state === 'draft' && history[0]?.act === '退回修改'

const describeDraft = (view: ReviewView): Progress => {
  const then = `提交后由${peopleOfFirstStage(view)}。`
  if (isReturned(view))
    return {
      headline: `${view.history[0]?.by ?? ''}退回，请修改`,
      next: `照意见改好后再点“提交审核”。${then}`,
    }
  if (view.revision > 1)
    return {
      headline: `正在更正（第 ${view.revision} 版）`,
      next: `重新审核、公开之前，公众看到的仍是原来的一版。${then}`,
    }
  return view.may.submit
    ? { headline: '写好后点“提交审核”', next: then }
    : { headline: '正在撰写', next: '' }
}

const describeReview = (view: ReviewView): Progress => {
  const waiting = view.stages.filter(({ state }) => state === 'waiting')
  const time = describeWait(view.waitedWorkdays)
  const isSecrecy = view.may.review.includes('secrecy')
  const headline =
    view.may.review.length > 0 ? `轮到您${isSecrecy ? '作保密审查' : '审核'}，${time}` : time
  if (view.may.review.length > 0)
    return {
      headline,
      next: view.difference
        ? '您审过的稿件有了改动，只看改动处即可。'
        : isSecrecy
          ? '请对照正文和附件逐项审查。要删去的，在文中选中文字，点“删去这段”。'
          : '请通读全文。有问题的，在文中选中文字就可以批注，再点“退回修改”。',
    }
  return {
    headline,
    next: waiting.map(({ label, people }) => `正在等 ${namesOf(people)} 办理${label}。`).join(''),
  }
}

const peopleOfFirstStage = ({ stages, urgent }: ReviewView): string => {
  if (urgent) return '各级审核和保密审查同时办理'
  const first = stages[0]
  return first ? ` ${namesOf(first.people)} 办理${first.label}` : '审核人办理'
}

/** `张三、李四`; nobody is named where the unit has set nobody. */
export const namesOf = (people: readonly string[]): string =>
  people.length > 0 ? people.join('、') : '（尚未设置人员，请联系系统管理员）'

const version = ({ revision }: ReviewView): string => (revision > 1 ? `（第 ${revision} 版）` : '')
