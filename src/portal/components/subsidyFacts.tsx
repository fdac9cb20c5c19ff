/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicSubsidyFacts } from '../../domain/publication/publicSubsidies'
import { RECIPIENT_KINDS, SEVEN_ELEMENTS, SUBSIDY_KINDS } from '../../domain/subsidy/subsidyFields'
import type { Fact } from './FactTable'
import { SubsidyBasis } from './SubsidyBasis'

/** The seven elements of a subsidy policy, and its kinds. */
export const subsidyFacts = (subsidy: PublicSubsidyFacts): Fact[] => [
  { label: SEVEN_ELEMENTS.name, value: subsidy.name },
  { label: SEVEN_ELEMENTS.basis, value: <SubsidyBasis {...subsidy} /> },
  { label: SEVEN_ELEMENTS.department, value: subsidy.department },
  { label: SEVEN_ELEMENTS.purpose, value: subsidy.purpose },
  { label: SEVEN_ELEMENTS.recipients, value: subsidy.recipients },
  { label: SEVEN_ELEMENTS.standard, value: subsidy.standard },
  { label: SEVEN_ELEMENTS.hotline, value: subsidy.hotline },
  { label: '补贴种类', value: subsidy.kind && SUBSIDY_KINDS[subsidy.kind] },
  { label: '对象类别', value: subsidy.recipientKind && RECIPIENT_KINDS[subsidy.recipientKind] },
]
