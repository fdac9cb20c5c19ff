import { TYPO_WORDS } from './typoWords'
import { USAGE_WORDS } from './usageWords'
import type { WordingEntry } from './wordingEntry'

/** The list that is shipped; a county adds its own entries behind it. */
export const DEFAULT_WORDING: readonly WordingEntry[] = [...TYPO_WORDS, ...USAGE_WORDS]
