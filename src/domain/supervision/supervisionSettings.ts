/**
 * The settings of supervision: one schema with the defaults, bounds and Chinese labels. Numbers of
 * days are working days unless the name ends in `Days`.
 */
import { z } from 'zod'
import { isCivilDate } from '../calendar/civilDate'
import type { CivilDate } from '../calendar/civilDate'

/** Who is told, from the desk upwards (逐级提醒). The service resolves each to persons. */
export const AUDIENCES = ['editor', 'deputy', 'unit-leader', 'supervising-unit', 'bureau'] as const
export type Audience = (typeof AUDIENCES)[number]

export const AUDIENCE_LABELS: Readonly<Record<Audience, string>> = {
  editor: '经办人',
  deputy: 'AB角（代办人）',
  'unit-leader': '单位负责人',
  'supervising-unit': '主管部门',
  bureau: '政务公开主管机构',
}

/** The steps of escalation. */
export const ESCALATION_STEPS = ['reminder', 'yellow', 'overdue', 'red'] as const
export type EscalationStep = (typeof ESCALATION_STEPS)[number]

const civilDateText = z.custom<CivilDate>(
  (value) => typeof value === 'string' && isCivilDate(value),
  '应为有效日期，格式为 YYYY-MM-DD',
)

const workdays = (min: number, max: number) =>
  z
    .number(`应为 ${min} 至 ${max} 之间的整数`)
    .int('应为整数')
    .min(min, `不得小于 ${min}`)
    .max(max, `不得大于 ${max}`)

/** Rungs before the due date: distinct, largest first, so that a settings screen cannot double one. */
const rungs = z
  .array(workdays(0, 60))
  .max(10, '最多 10 档')
  .refine((list) => new Set(list).size === list.length, '各档提醒天数不得重复')
  .transform((list) => [...list].sort((a, b) => b - a))

const audiences = z
  .array(z.enum(AUDIENCES, `应为${Object.values(AUDIENCE_LABELS).join('、')}之一`))
  .min(1, '至少选择一类接收人')
  .transform((list) => AUDIENCES.filter((audience) => list.includes(audience)))

export const supervisionSettingsSchema = z
  .strictObject({
    /** Nothing due before this day is supervised, so that opening a county cards none of its past. */
    supervisionStart: civilDateText.nullable().default(null),
    /** How far ahead periodic obligations are made, in calendar days. */
    horizonDays: workdays(1, 400).default(120),
    /** 政府信息公开条例 26: a county may be stricter than 20 for 及时 and 实时, never laxer. */
    ceilingWorkdays: workdays(1, 20).default(20),
    /** A past date needs a reason when it is recorded more than this many working days after it. */
    lateRecordingWorkdays: workdays(0, 20).default(3),
    reminderWorkdaysBefore: rungs.default([5, 2, 0]),
    /** Limits under this many working days remind at recording, midway and on the last day. */
    shortLimitWorkdays: workdays(1, 20).default(7),
    /** Half-yearly and longer limits remind earlier as well. */
    longReminderWorkdaysBefore: rungs.default([20]),
    /** Yellow card: this many working days after the due date. */
    yellowAfterWorkdays: workdays(1, 20).default(1),
    /** The supervising unit is told this many working days after the due date. */
    overdueNoticeAfterWorkdays: workdays(1, 60).default(3),
    /** Red card: this many working days after the yellow card was issued. */
    redAfterYellowWorkdays: workdays(1, 60).default(5),
    /** 政策解读: at the latest this many working days after the document was published. */
    interpretationWorkdays: workdays(0, 20).default(3),
    /** Whoever holds a copy in review is reminded every so many working days. */
    reviewReminderWorkdays: workdays(1, 20).default(1),
    /** On the urgent path: hours, not days. */
    urgentReviewHours: workdays(1, 48).default(2),
    /** The drafting unit is asked to evaluate a document so many months before it expires. */
    evaluationMonthsAhead: workdays(1, 24).default(6),
    /** Asia/Shanghai, on working days. */
    digestTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, '应为 24 小时制时间，如 08:00')
      .default('08:00'),
    escalation: z
      .strictObject({
        reminder: audiences.default(['editor', 'deputy']),
        yellow: audiences.default(['editor', 'deputy', 'unit-leader']),
        overdue: audiences.default(['editor', 'deputy', 'unit-leader', 'supervising-unit']),
        red: audiences.default([...AUDIENCES]),
      })
      .prefault({}),
  })
  .refine((settings) => settings.overdueNoticeAfterWorkdays >= settings.yellowAfterWorkdays, {
    path: ['overdueNoticeAfterWorkdays'],
    message: '逾期上报不得早于黄牌',
  })

export type SupervisionSettings = z.infer<typeof supervisionSettingsSchema>

export const DEFAULT_SUPERVISION_SETTINGS: SupervisionSettings = supervisionSettingsSchema.parse({})

/** Field labels for the admin screen and for refusals. */
export const SUPERVISION_SETTING_LABELS: Readonly<Record<keyof SupervisionSettings, string>> = {
  supervisionStart: '监督起始日',
  horizonDays: '定期任务提前生成天数（自然日）',
  ceilingWorkdays: '“及时”“实时”的最长期限（工作日）',
  lateRecordingWorkdays: '补录须说明原因的天数（工作日）',
  reminderWorkdaysBefore: '到期前提醒（提前工作日数）',
  shortLimitWorkdays: '短期限标准（少于多少个工作日）',
  longReminderWorkdaysBefore: '半年及以上期限的加提醒（提前工作日数）',
  yellowAfterWorkdays: '黄牌：到期后第几个工作日',
  overdueNoticeAfterWorkdays: '逾期上报主管部门：到期后第几个工作日',
  redAfterYellowWorkdays: '红牌：黄牌后第几个工作日',
  interpretationWorkdays: '政策解读：最迟在文件公开后第几个工作日',
  reviewReminderWorkdays: '待审核稿件每隔几个工作日提醒一次',
  urgentReviewHours: '紧急稿件的审核时限（小时）',
  evaluationMonthsAhead: '文件到期前几个月提醒评估（月）',
  digestTime: '每日汇总发送时间（工作日）',
  escalation: '各级提醒的接收人',
}

/** Where a default comes from, shown under its field. */
export const SUPERVISION_SETTING_SOURCES: Readonly<Record<keyof SupervisionSettings, string>> = {
  supervisionStart: '由县政务公开主管机构确定；此前到期的不纳入监督。',
  horizonDays: '系统默认值。',
  ceilingWorkdays:
    '《政府信息公开条例》第二十六条：自形成或者变更之日起20个工作日内。可以更严，不得更宽。',
  lateRecordingWorkdays: '系统默认值；超过后补录须说明原因并记入日志。',
  reminderWorkdaysBefore: '系统默认值；0 表示到期当日，逢休息日提前到最后一个工作日。',
  shortLimitWorkdays: '系统默认值；短期限在登记时、过半时和最后一日提醒。',
  longReminderWorkdaysBefore: '系统默认值。',
  yellowAfterWorkdays: '系统默认值；电子监察规则中的黄牌标准由各地规定，可据以修改。',
  overdueNoticeAfterWorkdays: '系统默认值。',
  redAfterYellowWorkdays: '系统默认值；自黄牌实际发出之日起计算。',
  interpretationWorkdays:
    '各地多规定解读与文件同日公开、最迟不超过3个工作日（如郑州市2016年规定），可据本地规定修改。',
  reviewReminderWorkdays: '系统默认值；提醒发给当前办理人及其 AB 角。',
  urgentReviewHours: '系统默认值；回应关切、辟谣等紧急稿件各环节同时办理。',
  evaluationMonthsAhead: '规范性文件有效期届满前6个月内评估（湖南省行政程序规定，待核对）。',
  digestTime: '系统默认值，北京时间。',
  escalation: '系统默认值：经办人、单位负责人、主管部门、政务公开主管机构逐级扩大。',
}
