import type { Field, GlobalConfig, NumberField } from 'payload'
import {
  AUDIENCE_LABELS,
  DEFAULT_SUPERVISION_SETTINGS,
  SUPERVISION_SETTING_LABELS,
  SUPERVISION_SETTING_SOURCES,
  type EscalationStep,
} from '../../../src/domain/supervision/supervisionSettings'
import { only, staff } from '../../shared/access'
import { civilDateField } from '../../shared/civilDateField'
import { GROUPS } from '../../shared/groups'
import { checkSupervisionSettings, followSupervisionSettings, refreshPublicSite } from './hooks'

type NumberSetting =
  | 'horizonDays'
  | 'ceilingWorkdays'
  | 'lateRecordingWorkdays'
  | 'shortLimitWorkdays'
  | 'yellowAfterWorkdays'
  | 'overdueNoticeAfterWorkdays'
  | 'redAfterYellowWorkdays'
  | 'interpretationWorkdays'
  | 'reviewReminderWorkdays'
  | 'urgentReviewHours'
  | 'evaluationMonthsAhead'

const numberSetting = (name: NumberSetting): NumberField => ({
  name,
  type: 'number',
  label: SUPERVISION_SETTING_LABELS[name],
  required: true,
  defaultValue: DEFAULT_SUPERVISION_SETTINGS[name],
  admin: { description: SUPERVISION_SETTING_SOURCES[name] },
})

const rungsSetting = (name: 'reminderWorkdaysBefore' | 'longReminderWorkdaysBefore'): Field => ({
  name,
  type: 'number',
  hasMany: true,
  label: SUPERVISION_SETTING_LABELS[name],
  defaultValue: DEFAULT_SUPERVISION_SETTINGS[name],
  admin: { description: SUPERVISION_SETTING_SOURCES[name] },
})

const ESCALATION_LABELS: Record<EscalationStep, string> = {
  reminder: '到期提醒发给',
  yellow: '黄牌发给',
  overdue: '逾期上报发给',
  red: '红牌发给',
}

const escalationSetting = (step: EscalationStep): Field => ({
  name: step,
  type: 'select',
  hasMany: true,
  label: ESCALATION_LABELS[step],
  required: true,
  defaultValue: DEFAULT_SUPERVISION_SETTINGS.escalation[step],
  options: Object.entries(AUDIENCE_LABELS).map(([value, label]) => ({ value, label })),
})

/** Everything that may differ from county to county in the supervision of time limits. */
export const SupervisionSettingsGlobal: GlobalConfig = {
  slug: 'supervision-settings',
  label: '监督设置',
  access: { read: staff, update: only('catalogue', 'admin') },
  hooks: {
    beforeValidate: [checkSupervisionSettings],
    afterChange: [refreshPublicSite, followSupervisionSettings],
  },
  admin: { group: GROUPS.system },
  fields: [
    civilDateField({
      name: 'supervisionStart',
      label: SUPERVISION_SETTING_LABELS.supervisionStart,
      description: SUPERVISION_SETTING_SOURCES.supervisionStart,
    }),
    {
      name: 'bureau',
      type: 'relationship',
      relationTo: 'units',
      label: '政务公开主管机构',
      admin: { description: '依县政府授权主管政务公开的机构，红牌同时发给其清单管理员和监督员' },
    },
    numberSetting('horizonDays'),
    numberSetting('ceilingWorkdays'),
    numberSetting('lateRecordingWorkdays'),
    rungsSetting('reminderWorkdaysBefore'),
    numberSetting('shortLimitWorkdays'),
    rungsSetting('longReminderWorkdaysBefore'),
    numberSetting('yellowAfterWorkdays'),
    numberSetting('overdueNoticeAfterWorkdays'),
    numberSetting('redAfterYellowWorkdays'),
    numberSetting('interpretationWorkdays'),
    numberSetting('reviewReminderWorkdays'),
    numberSetting('urgentReviewHours'),
    numberSetting('evaluationMonthsAhead'),
    {
      name: 'digestTime',
      type: 'text',
      label: SUPERVISION_SETTING_LABELS.digestTime,
      required: true,
      defaultValue: DEFAULT_SUPERVISION_SETTINGS.digestTime,
      admin: { description: SUPERVISION_SETTING_SOURCES.digestTime },
    },
    {
      name: 'escalation',
      type: 'group',
      label: SUPERVISION_SETTING_LABELS.escalation,
      admin: { description: SUPERVISION_SETTING_SOURCES.escalation },
      fields: (['reminder', 'yellow', 'overdue', 'red'] as const).map(escalationSetting),
    },
  ],
}
