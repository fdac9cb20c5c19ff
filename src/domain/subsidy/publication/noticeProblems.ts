import { addDays, formatCivilDate, type CivilDate } from '../../calendar/civilDate'
import type { PaymentContent } from './paymentContent'

/**
 * How long a list is at least shown, in calendar days. No act of the state fixes it for every subsidy:
 * 7 days before the money is paid is the usual figure of township notices, and 社会救助 counts 7 working
 * days on a rule of its own. The day of posting is not counted (民法典 201).
 */
export const LEAST_NOTICE_DAYS = 7

/**
 * Persons are kept on the web no longer than the notice needs (个人信息保护法 19); no notice needs more than
 * a year, and a mistyped one would keep them there for decades.
 */
export const MOST_NOTICE_DAYS = 366

/** The first and the last day of a notice. */
export type NoticePeriod = { from: CivilDate; to: CivilDate }

/**
 * What is wrong with the notice period of a copy that would be published on a day, in Chinese. One whose
 * notice has begun already (`running`: a correction) keeps its first day.
 */
export const noticeProblems = ({
  content: { noticeFrom, noticeTo, objectionTelephone },
  today,
  running,
}: {
  content: Pick<PaymentContent, 'noticeFrom' | 'noticeTo' | 'objectionTelephone'>
  today: CivilDate
  running: CivilDate | null
}): string[] => {
  const problems: string[] = []
  const from = noticeFromOf({ noticeFrom, today, running })
  if (noticeFrom && noticeFrom < today && noticeFrom !== running)
    problems.push(`公示开始日 ${formatCivilDate(noticeFrom)} 早于公开之日，请改期或者留空`)
  if (!noticeTo) problems.push('请填写公示截止日期')
  else if (noticeTo < addDays(from, LEAST_NOTICE_DAYS))
    problems.push(
      `公示期不足 ${LEAST_NOTICE_DAYS} 天：${formatCivilDate(from)}开始的，公示截止日期应为${formatCivilDate(addDays(from, LEAST_NOTICE_DAYS))}或者更晚`,
    )
  else if (noticeTo > addDays(from, MOST_NOTICE_DAYS))
    problems.push(
      `公示期超过一年：公示截止日期${formatCivilDate(noticeTo)}是否填错？最晚应为${formatCivilDate(addDays(from, MOST_NOTICE_DAYS))}`,
    )
  if (!objectionTelephone.trim()) problems.push('请填写异议电话（补贴政策中也没有）')
  return problems
}

/** The first day of the notice of a copy that is published on a day. */
export const noticeFromOf = ({
  noticeFrom,
  today,
  running,
}: {
  noticeFrom: CivilDate | null
  today: CivilDate
  running: CivilDate | null
}): CivilDate => noticeFrom ?? running ?? today
