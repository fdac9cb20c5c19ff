import cron from 'node-cron'
import type { Logger } from 'pino'
import { insertJobRun } from '../repositories/jobRuns'
import { JOBS, type Job, type JobContext } from './registry'

export type RunningJobs = { stop: () => Promise<void> }

/**
 * Starts the clockwork. node-cron only says when; a job that is still running is not started again in
 * this process, and two processes are kept apart by the unique keys in the database.
 */
export const startJobs = (context: JobContext, log: Logger): RunningJobs => {
  const running = new Map<string, Promise<void>>()
  const trigger = (job: Job): Promise<void> => {
    const current = running.get(job.name)
    if (current) return current
    const run = runOnce(job, context, log).finally(() => running.delete(job.name))
    running.set(job.name, run)
    return run
  }
  const tasks = JOBS.map((job) =>
    cron.schedule(job.cron, () => trigger(job), { timezone: 'Asia/Shanghai', name: job.name }),
  )
  for (const job of JOBS) if (job.atStart) void trigger(job)
  return {
    stop: async () => {
      await Promise.all(tasks.map((task) => task.stop()))
      await Promise.all(running.values())
    },
  }
}

const runOnce = async (job: Job, context: JobContext, log: Logger): Promise<void> => {
  const startedAt = context.now()
  const record = async (ok: boolean, summary: string): Promise<void> =>
    insertJobRun(
      { payload: context.payload, req: {} },
      { job: job.name, startedAt, finishedAt: context.now(), ok, summary },
    )
  try {
    const summary = await job.run(context)
    if (summary === null) return
    log.info({ job: job.name, summary }, 'job done')
    await record(true, summary)
  } catch (error) {
    log.error({ job: job.name, err: error }, 'job failed')
    await record(false, error instanceof Error ? error.message : String(error)).catch(
      (failure: unknown) => log.error({ err: failure }, 'job run could not be recorded'),
    )
  }
}
