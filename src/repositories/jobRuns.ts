import type { Scope } from './scope'

/** When a job last ended well; null when it never did. */
export const findLastSuccess = async (
  { payload, req }: Scope,
  job: string,
): Promise<Date | null> => {
  const { docs } = await payload.find({
    collection: 'job-runs',
    where: { and: [{ job: { equals: job } }, { ok: { equals: true } }] },
    sort: '-finishedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const finishedAt = docs[0]?.finishedAt
  return finishedAt ? new Date(finishedAt) : null
}

export type JobRunRecord = {
  job: string
  startedAt: Date
  finishedAt: Date
  ok: boolean
  summary: string
}

/** Keeps a record of a run. */
export const insertJobRun = async (
  { payload, req }: Scope,
  { job, startedAt, finishedAt, ok, summary }: JobRunRecord,
): Promise<void> => {
  await payload.create({
    collection: 'job-runs',
    data: {
      job,
      startedAt: startedAt.toISOString(),
      finishedAt: finishedAt.toISOString(),
      ok,
      summary,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
