import {
  RECIPIENT_KINDS,
  SUBSIDY_KINDS,
  type RecipientKind,
  type SubsidyKind,
} from '../subsidyFields'

/** The group of a working copy of the kind `subsidy` as the office fills it; empty texts are `''`. */
export type SubsidyGroup = {
  year: number | null
  /** The id of the edition that it follows. */
  previous: string | null
  /** Ids of documents of the library. */
  documents: string[]
  /** 文件依据 that the library does not hold, a line each. */
  basis: string
  department: string
  purpose: string
  recipients: string
  standard: string
  hotline: string
  objectionTelephone: string
  /** In yuan. */
  unitStandard: number | null
  kind: SubsidyKind | null
  recipientKind: RecipientKind | null
  namesGround: string
}

/** Reads the group as reviews keep it: without what is empty, with ids for records. */
export const readSubsidyGroup = (
  group: Readonly<Record<string, unknown>> | undefined,
): SubsidyGroup => {
  const textOf = (name: string): string => {
    const value = group?.[name]
    return typeof value === 'string' ? value.trim() : ''
  }
  const numberOf = (name: string): number | null => {
    const value = group?.[name]
    return typeof value === 'number' && Number.isFinite(value) ? value : null
  }
  const documents = group?.documents
  return {
    year: numberOf('year'),
    previous: textOf('previous') || null,
    documents: Array.isArray(documents) ? documents.map(String) : [],
    basis: textOf('basis'),
    department: textOf('department'),
    purpose: textOf('purpose'),
    recipients: textOf('recipients'),
    standard: textOf('standard'),
    hotline: textOf('hotline'),
    objectionTelephone: textOf('objectionTelephone'),
    unitStandard: numberOf('unitStandard'),
    kind: oneOf(SUBSIDY_KINDS, group?.kind),
    recipientKind: oneOf(RECIPIENT_KINDS, group?.recipientKind),
    namesGround: textOf('namesGround'),
  }
}

const oneOf = <Key extends string>(
  table: Readonly<Record<Key, string>>,
  value: unknown,
): Key | null => (typeof value === 'string' && Object.hasOwn(table, value) ? (value as Key) : null)
