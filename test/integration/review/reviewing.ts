import { NO_OBJECTION } from '../../../seed/publishReviewed'
import type { ReviewView } from '../../../src/domain/office/reviewViews'
import type { ReviewStage, ReviewTier } from '../../../src/domain/publication/reviewStage'
import type { SecrecyOpinion } from '../../../src/domain/publication/secrecyReview'
import type { Disclosure, User } from '../../../src/payload-types'
import { publishDisclosure } from '../../../src/services/publishDisclosure'
import { approveDisclosure } from '../../../src/services/review/approveDisclosure'
import { readReview } from '../../../src/services/review/readReview'
import { recallDisclosure } from '../../../src/services/review/recallDisclosure'
import { returnDisclosure } from '../../../src/services/review/returnDisclosure'
import { reviewSecrecy } from '../../../src/services/review/reviewSecrecy'
import { submitDisclosure } from '../../../src/services/review/submitDisclosure'
import type { County } from '../../support/aCounty'
import { countOf } from '../../support/readings'

type By = { by?: User; at?: string; contentHash?: string }

/** A day on which the tests' copies go through review, unless they name another. */
export const DAY = '2026-09-02'

/** The steps of review as the persons of a county take them: the finance office's unless told. */
export const reviewing = (county: County) => {
  const { people, payload } = county
  const copyOf = (id: string): Promise<Disclosure> =>
    payload.findByID({ collection: 'disclosures', id, depth: 0, overrideAccess: true })
  const review = (disclosureId: string, by: User = people.editor, at = DAY): Promise<ReviewView> =>
    readReview({ context: county.at(at, by), disclosureId })
  /** The content as it lies there, as the unit's editor would see it. */
  const hashOf = async (id: string): Promise<string> => (await review(id)).contentHash

  return {
    copyOf,
    review,
    hashOf,
    submit: (disclosureId: string, { by = people.editor, at = DAY }: By = {}) =>
      submitDisclosure({ context: county.at(at, by), disclosureId }),
    approve: async (
      disclosureId: string,
      {
        by = people.leader,
        at = DAY,
        contentHash,
        stage = 'tier1',
      }: By & { stage?: ReviewTier } = {},
    ) =>
      approveDisclosure({
        context: county.at(at, by),
        disclosureId,
        stage,
        contentHash: contentHash ?? (await hashOf(disclosureId)),
      }),
    secrecy: async (
      disclosureId: string,
      { by = people.secrecy, at = DAY, contentHash, ...opinion }: By & Partial<SecrecyOpinion> = {},
    ) =>
      reviewSecrecy({
        context: county.at(at, by),
        disclosureId,
        contentHash: contentHash ?? (await hashOf(disclosureId)),
        opinion: { ...NO_OBJECTION, ...opinion },
      }),
    sendBack: (
      disclosureId: string,
      {
        by = people.leader,
        at = DAY,
        stage = 'tier1',
        opinion = '请修改',
      }: By & { stage?: ReviewStage; opinion?: string } = {},
    ) =>
      returnDisclosure({ context: county.at(at, by), disclosureId, stage, opinion, comments: [] }),
    recall: (disclosureId: string, { by = people.editor, at = DAY }: By = {}) =>
      recallDisclosure({ context: county.at(at, by), disclosureId, reason: '需要修改' }),
    publish: (disclosureId: string, { by = people.editor, at = DAY }: By = {}) =>
      publishDisclosure({ context: county.at(at, by), disclosureId }),
    /** Saves a draft as the form does, with the number that the form was opened with, if told. */
    save: (
      id: string,
      data: Partial<Disclosure>,
      { by = people.editor, at = DAY }: By = {},
    ): Promise<Disclosure> =>
      payload.update({
        collection: 'disclosures',
        id,
        data: data as never,
        user: { ...by, collection: 'users' } as never,
        overrideAccess: false,
        depth: 0,
        context: { now: county.at(at).now },
      }),
    /** Changes a row below every hook, as a person with the database at hand could. */
    tamper: (id: string, data: Partial<Disclosure>) =>
      payload.db.updateOne({
        collection: 'disclosures',
        where: { id: { equals: id } },
        data: data as never,
        req: {} as never,
      }),
    /** Everything that a step would leave behind: equal before and after a refusal. */
    traces: async (id: string) => ({
      copy: await copyOf(id),
      reviews: await countOf(county, 'reviews'),
      opinions: await countOf(county, 'secrecy-reviews'),
      releases: await countOf(county, 'privacy-releases'),
      publications: await countOf(county, 'publications'),
      shown: await countOf(county, 'projections', { kind: { in: ['disclosure', 'file'] } }),
      notices: await countOf(county, 'notices'),
      log: await countOf(county, 'audit-log'),
    }),
  }
}

export type Reviewing = ReturnType<typeof reviewing>
