import { Router } from 'express'

export type HealthDeps = {
  /** What is wrong, in words; empty when ready. */
  problems: () => Promise<string[]>
}

/** `/healthz`: the process lives. `/readyz`: it can serve, and the timed work is not late. */
export const healthRouter = ({ problems }: HealthDeps): Router => {
  const router = Router()
  router.get('/healthz', (_req, res) => {
    res.set('Cache-Control', 'no-store').json({ ok: true })
  })
  router.get('/readyz', async (_req, res) => {
    const found = await problems()
    res
      .set('Cache-Control', 'no-store')
      .status(found.length > 0 ? 503 : 200)
      .json({ ok: found.length === 0, problems: found })
  })
  return router
}
