import { z } from 'zod'
import { isCivilDate, type CivilDate } from '../calendar/civilDate'
import type { NormativeKind } from './policyFields'
import { INTERPRETATION_CHANNELS, INTERPRETATION_FORMS } from './interpretationForms'
import type { InterpretationChannel, InterpretationForm } from './interpretationForms'

const keysOf = <Key extends string>(table: Readonly<Record<Key, string>>): [Key, ...Key[]] =>
  Object.keys(table) as [Key, ...Key[]]

const LONGEST_OUTLINE = 5000

/**
 * 解读方案: outline, forms, channels and time, with who answers for it. It stands with the document
 * when it is submitted; without one a normative document is not taken (无解读方案的，不予收文、不予办理).
 * The head of the drafting department is the first interpreter (谁起草、谁解读), so a person is named.
 */
export const interpretationPlanSchema = z.object({
  outline: z
    .string('请填写解读提纲')
    .trim()
    .min(10, '解读提纲应写明背景依据、主要内容、涉及范围、执行标准等，不少于10个字')
    .max(LONGEST_OUTLINE, `解读提纲不超过${LONGEST_OUTLINE}个字`),
  forms: z
    .array(
      z.enum(keysOf<InterpretationForm>(INTERPRETATION_FORMS), '请从列出的形式中选择'),
      '请选择解读形式',
    )
    .min(1, '请至少选择一种解读形式')
    .refine((forms) => new Set(forms).size === forms.length, '同一种解读形式只选一次'),
  channels: z
    .array(
      z.enum(keysOf<InterpretationChannel>(INTERPRETATION_CHANNELS), '请从列出的渠道中选择'),
      '请选择发布渠道',
    )
    .min(1, '请至少选择一个发布渠道')
    .refine((channels) => channels.includes('website'), '发布渠道应包含政府网站')
    .refine((channels) => new Set(channels).size === channels.length, '同一个渠道只选一次'),
  /** The day on which the interpretation is to be published. */
  plannedOn: z
    .string('请填写计划发布日期')
    .refine(isCivilDate, '计划发布日期应为有效日期，格式为YYYY-MM-DD')
    .transform((date) => date as CivilDate),
  responsiblePerson: z
    .string('请填写解读责任人')
    .trim()
    .min(2, '请填写解读责任人的姓名')
    .max(30, '解读责任人姓名不超过30个字'),
})

export type InterpretationPlan = z.infer<typeof interpretationPlanSchema>

/** Reads a plan from a form; the problems are Chinese, one for each field that has one. */
export const parseInterpretationPlan = (
  input: unknown,
):
  | { ok: true; plan: InterpretationPlan }
  | { ok: false; problems: { field: string; reason: string }[] } => {
  const parsed = interpretationPlanSchema.safeParse(input ?? {})
  if (parsed.success) return { ok: true, plan: parsed.data }
  const problems = new Map<string, string>()
  for (const { path, message } of parsed.error.issues) {
    const field = String(path[0] ?? '')
    if (!problems.has(field)) problems.set(field, message)
  }
  return { ok: false, problems: [...problems].map(([field, reason]) => ({ field, reason })) }
}

/**
 * Must the document have an interpretation? Every normative document must; for others the drafting
 * unit says so (切身利益、重大公共利益、专业性强).
 */
export const needsInterpretation = ({
  kind,
  declared,
}: {
  kind: NormativeKind
  /** What the drafting unit ticked. */
  declared: boolean
}): boolean => kind === 'normative' || declared
