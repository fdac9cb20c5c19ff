import type { PublicSubsidyFacts } from '../../publication/publicSubsidies'
import { SEVEN_ELEMENTS, type SevenElement } from '../subsidyFields'
import { printedBasis } from './printedBasis'

export const SEVEN_ELEMENT_KEYS = Object.keys(SEVEN_ELEMENTS) as SevenElement[]

/** The seven elements of an edition as texts. */
export const sevenElementsOf = (facts: PublicSubsidyFacts): Record<SevenElement, string> => ({
  name: facts.name,
  basis: printedBasis(facts),
  department: facts.department,
  purpose: facts.purpose,
  recipients: facts.recipients,
  standard: facts.standard,
  hotline: facts.hotline,
})

const LABELS = new Set<string>(Object.values(SEVEN_ELEMENTS))

/**
 * The content elements of an item that are none of the seven. The catalogue's item of the policy list has
 * the seven as its content standard; a subsidy policy is asked for them once, in its own group.
 */
export const besideSevenElements = <Element extends { label: string }>(
  elements: readonly Element[],
): Element[] => elements.filter(({ label }) => !LABELS.has(label.trim()))
