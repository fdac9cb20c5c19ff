import {
  SUPERVISION_SETTING_LABELS,
  type SupervisionSettings,
} from '../domain/supervision/supervisionSettings'
import { idOf } from '../repositories/scope'
import { recomputeDueDates } from './recomputeDueDates'
import { recordAudit } from './recordAudit'
import type { ServiceContext } from './serviceContext'

type SettingsChange = {
  context: ServiceContext
  /** The settings, and the `bureau`, which is told but is no rule. */
  before: Record<string, unknown>
  after: Record<string, unknown>
}

/** Settings that due dates are computed from. */
const RULES: readonly (keyof SupervisionSettings)[] = ['ceilingWorkdays', 'supervisionStart']

/** Records which settings changed, and recomputes open limits when one of them is a rule. */
export const applySupervisionSettings = async ({
  context,
  before,
  after,
}: SettingsChange): Promise<void> => {
  const names = Object.keys(SUPERVISION_SETTING_LABELS) as (keyof SupervisionSettings)[]
  const changed = names.filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  )
  if (changed.length === 0) return
  await recordAudit(context, {
    act: '变更监督设置',
    subject: changed.map((name) => SUPERVISION_SETTING_LABELS[name]).join('、'),
    record: { collection: 'supervision-settings', id: 'supervision-settings' },
    before: { ...before, bureau: idOf(before.bureau) },
    after: { ...after, bureau: idOf(after.bureau) },
  })
  if (changed.some((name) => RULES.includes(name)))
    await recomputeDueDates({ context, reason: '监督设置变更' })
}
