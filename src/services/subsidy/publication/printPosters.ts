import { writePoster } from '../../../exchange/poster/writePoster'
import type { ServiceContext } from '../../serviceContext'
import { openPosters, type PosterRequest } from './openPosters'

export type PrintedPosters = { body: AsyncIterable<Uint8Array>; fileName: string }

/** The lists for the boards of villages as one PDF; see `openPosters` for who may have it. */
export const printPosters = async ({
  context,
  ...request
}: PosterRequest & { context: ServiceContext }): Promise<PrintedPosters> => {
  const { paper } = request
  const { title, facts, publisher, where, villages } = await openPosters(context, request)
  return {
    body: writePoster({ paper, title, facts, publisher, made: context.now, villages }),
    fileName: `${title}-${where}-${paper}.pdf`,
  }
}
