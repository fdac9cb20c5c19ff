import {
  supervisionSettingsSchema,
  type SupervisionSettings,
} from '../domain/supervision/supervisionSettings'
import { idOf, type Scope } from './scope'

/** The settings with the unit that is the county's supervising organ. */
export type LoadedSettings = SupervisionSettings & { bureauId: string | null }

/** The settings in force; defaults where nothing was entered. */
export const loadSupervisionSettings = async ({ payload, req }: Scope): Promise<LoadedSettings> => {
  const doc = await payload.findGlobal({
    slug: 'supervision-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    ...supervisionSettingsSchema.parse(supervisionSettingsOf(doc)),
    bureauId: idOf(doc.bureau),
  }
}

/** Picks the settings out of a document, leaving out what was never entered. */
export const supervisionSettingsOf = (doc: object): Record<string, unknown> => {
  const record = doc as Record<string, unknown>
  const picked = Object.keys(supervisionSettingsSchema.shape)
    .map((name) => [name, record[name]] as const)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
  const settings = Object.fromEntries(picked)
  return 'escalation' in settings
    ? { ...settings, escalation: present(settings.escalation) }
    : settings
}

const present = (group: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(group as object).filter(([, value]) => Array.isArray(value) && value.length > 0),
  )
