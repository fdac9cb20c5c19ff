/**
 * 保密审查: one record a content ("先审查后公开、一事一审"), 保守国家秘密法实施条例（2024）42: item by item.
 * The points are those of 政府信息公开条例 14-16.
 */
import { z } from 'zod'

/** Key to what is asked, and the article that would be relied on. */
export const SECRECY_POINTS = {
  'state-secret': { label: '是否涉及国家秘密', article: '《条例》第十四条' },
  'work-secret': { label: '是否涉及工作秘密', article: '《条例》第十四条' },
  prohibited: { label: '法律、行政法规是否禁止公开', article: '《条例》第十四条' },
  security: {
    label: '是否危及国家安全、公共安全、经济安全、社会稳定',
    article: '《条例》第十四条',
  },
  'trade-secret': { label: '是否涉及商业秘密', article: '《条例》第十五条' },
  privacy: { label: '是否涉及个人隐私', article: '《条例》第十五条' },
  internal: { label: '是否属于内部事务信息', article: '《条例》第十六条第一款' },
  process: { label: '是否属于过程性信息', article: '《条例》第十六条第二款' },
  'case-file': { label: '是否属于行政执法案卷信息', article: '《条例》第十六条第二款' },
} as const
export type SecrecyPoint = keyof typeof SECRECY_POINTS
export const SECRECY_POINT_KEYS = Object.keys(SECRECY_POINTS) as SecrecyPoint[]

export const SECRECY_OUTCOMES = {
  public: '同意公开',
  partly: '部分公开（删去有关内容后公开）',
  'on-request': '依申请公开',
  'not-public': '不予公开',
} as const
export type SecrecyOutcome = keyof typeof SECRECY_OUTCOMES
export const SECRECY_OUTCOME_KEYS = Object.keys(SECRECY_OUTCOMES) as SecrecyOutcome[]

const point = z.strictObject({
  involved: z.boolean('请逐项选择“是”或者“否”'),
  note: z.string().trim().max(1000).default(''),
})

/**
 * The opinion as the form sends it. Every point is answered; what is withheld names its article; a
 * partly public text names the passages to be struck.
 */
export const secrecyOpinionSchema = z
  .strictObject({
    points: z.record(z.enum(SECRECY_POINT_KEYS), point, '请逐项审查'),
    opinion: z.string('请填写审查意见').trim().min(1, '请填写审查意见').max(4000),
    outcome: z.enum(SECRECY_OUTCOME_KEYS, '请选择审查结论'),
    /** The article relied on. */
    ground: z.string().trim().max(1000).default(''),
    /** Passages to strike, as they stand in the text. */
    redactions: z.array(z.string().min(1).max(4000)).max(200).default([]),
  })
  .superRefine((value, context) => {
    const problem = (message: string) => context.addIssue({ code: 'custom', message })
    for (const key of SECRECY_POINT_KEYS) {
      const answer = value.points[key]
      if (!answer) problem(`请审查：${SECRECY_POINTS[key].label}`)
      else if (answer.involved && answer.note === '')
        problem(`“${SECRECY_POINTS[key].label}”选“是”的，请写明涉及的内容和处理办法`)
    }
    if (value.outcome !== 'public' && value.ground === '')
      problem('不公开或者部分公开的，须写明依据的条款')
    if (value.outcome === 'partly' && value.redactions.length === 0)
      problem('部分公开的，须写明要删去的内容')
    if (value.outcome === 'public' && ABSOLUTE.some((key) => value.points[key]?.involved))
      problem('涉及国家秘密、工作秘密、禁止公开事项或者“三安全一稳定”的，不能选“同意公开”')
  })
export type SecrecyOpinion = z.infer<typeof secrecyOpinionSchema>

/** What 条例 14 never lets pass whole; 15 and 16 leave room for consent, public interest and discretion. */
const ABSOLUTE: readonly SecrecyPoint[] = ['state-secret', 'work-secret', 'prohibited', 'security']
