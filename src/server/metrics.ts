import { BlockList, isIP } from 'node:net'
import { Router } from 'express'
import type { Payload } from 'payload'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { findLastSuccess } from '../repositories/jobRuns'
import { countOutbox } from '../repositories/outbox'

export type Metrics = { registry: Registry; duration: Histogram<'area' | 'status'> }

/** The process's metrics, with what an operator of this system watches: mail waiting and the last sweep. */
export const createMetrics = (payload: Payload): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const scope = { payload, req: {} }
  new Gauge({
    name: 'gongkai_outbox_messages',
    help: 'Mail in the outbox by state',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      for (const state of ['queued', 'sending', 'failed'])
        this.set({ state }, await countOutbox(scope, state))
    },
  })
  new Gauge({
    name: 'gongkai_last_sweep_timestamp_seconds',
    help: 'When the sweep last ended well',
    registers: [registry],
    async collect() {
      const last = await findLastSuccess(scope, 'sweep')
      this.set(last ? last.getTime() / 1000 : 0)
    },
  })
  const duration = new Histogram({
    name: 'gongkai_http_request_duration_seconds',
    help: 'Time to answer by area of the site',
    labelNames: ['area', 'status'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers: [registry],
  })
  return { registry, duration }
}

/** Times every request, and answers `/metrics` to the machine itself and private networks only. */
export const metricsRouter = ({ registry, duration }: Metrics): Router => {
  const router = Router()
  router.use((req, res, next) => {
    const stop = duration.startTimer({ area: areaOf(req.path) })
    res.once('finish', () => stop({ status: String(res.statusCode) }))
    next()
  })
  router.get('/metrics', async (req, res, next) => {
    if (!isPrivate(req.ip)) return next()
    res.type(registry.contentType).send(await registry.metrics())
  })
  return router
}

const areaOf = (path: string): string => {
  if (path.startsWith('/admin') || path.startsWith('/_next')) return 'admin'
  return path.startsWith('/api') ? 'api' : 'portal'
}

const PRIVATE = new BlockList()
PRIVATE.addSubnet('127.0.0.0', 8)
PRIVATE.addSubnet('10.0.0.0', 8)
PRIVATE.addSubnet('172.16.0.0', 12)
PRIVATE.addSubnet('192.168.0.0', 16)
PRIVATE.addAddress('::1', 'ipv6')

const isPrivate = (address: string | undefined): boolean => {
  const plain = address?.replace(/^::ffff:/, '') ?? ''
  const family = isIP(plain)
  return family !== 0 && PRIVATE.check(plain, family === 6 ? 'ipv6' : 'ipv4')
}
