import {
  DISCLOSURE_STATE_LABELS,
  type DisclosureState,
} from '../../domain/publication/disclosureState'

/** The everyday filters of the list of copies; the first one shows all. */
export const disclosureFilters = (): { label: string; href: string }[] => [
  { label: '全部', href: LIST },
  ...STATES.map((state) => ({
    label: DISCLOSURE_STATE_LABELS[state],
    href: `${LIST}?${encodeURIComponent('where[or][0][and][0][state][equals]')}=${state}`,
  })),
]

const LIST = '/admin/collections/disclosures'

const STATES: readonly DisclosureState[] = [
  'draft',
  'reviewing',
  'approved',
  'scheduled',
  'published',
  'withdrawn',
]
