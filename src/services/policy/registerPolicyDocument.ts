import type { PublicDisclosure } from '../../domain/publication/publicRecords'
import type { Disclosure } from '../../payload-types'
import type { ServiceContext } from '../serviceContext'

type Published = { disclosure: Disclosure; record: PublicDisclosure }

export const registerPolicyDocument = (
  _context: ServiceContext,
  _published: Published,
): Promise<void> => Promise.resolve()

export const linkInterpretation = (
  _context: ServiceContext,
  _published: Published,
): Promise<void> => Promise.resolve()

export const withdrawPolicyDocument = (
  _context: ServiceContext,
  _withdrawn: { disclosureId: string; ground: string },
): Promise<void> => Promise.resolve()
