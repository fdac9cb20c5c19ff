import type { PosterView } from '../../../domain/subsidy/publication/posterView'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'
import { openPosters, type PosterRequest } from './openPosters'

/** The list of one village for its board, as the page that prints it shows it; see `openPosters`. */
export const readPoster = async (
  context: ServiceContext,
  request: PosterRequest & { villageId: string },
): Promise<PosterView> => {
  const { title, facts, publisher, villages } = await openPosters(context, request)
  for await (const village of villages) return { title, facts, publisher, ...village }
  throw new Refusal('这个批次没有发放到该村（社区）', 404)
}
