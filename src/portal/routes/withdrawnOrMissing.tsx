/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicReader } from '../../domain/publication/publicReader'
import { WithdrawnPage } from '../pages/WithdrawnPage'
import type { Shell } from '../shell'
import type { PageResult } from './pageRoute'

type WithdrawnOrMissingOptions = { reader: PublicReader; shell: Shell; id: string }

/** What an address of a disclosure answers that is not, or no longer, public. */
export const withdrawnOrMissing = async ({
  reader,
  shell,
  id,
}: WithdrawnOrMissingOptions): Promise<PageResult> => {
  const withdrawal = await reader.withdrawal(id)
  if (!withdrawal) return { kind: 'missing' }
  return { kind: 'gone', node: <WithdrawnPage shell={shell} withdrawal={withdrawal} /> }
}
