import type {
  PublicDisclosure,
  PublicFile,
  PublicPolicyDocument,
} from '../../domain/publication/publicRecords'
import type { ServiceContext } from '../serviceContext'

type Made = {
  record: Omit<PublicPolicyDocument, 'files'>
  shown: PublicDisclosure | null
}

export const makeDownloads = (_context: ServiceContext, _made: Made): Promise<PublicFile[]> =>
  Promise.resolve([])
