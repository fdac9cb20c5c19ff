/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { setTimeout as delay } from 'node:timers/promises'
import express, { type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import type { LookupOutcome } from '../components/PaymentLookup'
import { paymentVillageHref } from '../links'
import { PaymentVillagePage } from '../pages/PaymentVillagePage'
import type { PortalContext } from '../portalContext'
import { loadShell } from '../shell'
import { loadPaymentVillage } from './loadPaymentVillage'
import { renderDocument } from './pageRoute'
import type { LookupLimits } from './paymentLookupLimits'
import { PAYMENT_VILLAGE_PATH } from './paymentVillageRoute'

export type PaymentLookupOptions = {
  context: PortalContext
  limits: LookupLimits
  /** Every answer takes at least this long, found or not, so that its time tells nothing. */
  answerMs: number
}

const MOST_BYTES = 2 * 1024

/**
 * "My household": a form by POST, so that name and number stand in no address and no log. Nothing is
 * kept, by nobody; it changes nothing, so a forged request does nothing either.
 */
export const paymentLookupRouter = ({
  context,
  limits,
  answerMs,
}: PaymentLookupOptions): Router => {
  const router = express.Router({ caseSensitive: true })
  const readForm = express.urlencoded({ extended: false, limit: MOST_BYTES, parameterLimit: 8 })
  router.post(PAYMENT_VILLAGE_PATH, async (req, res) => {
    const { batchId = '', villageId = '' } = req.params as Record<string, string>
    const problem = await bodyProblem(readForm, req, res)
    const shell = await loadShell(context)
    const { reader } = context
    const { today } = shell
    const loaded = await loadPaymentVillage({ reader, batchId, villageId, today, page: 1 })
    // The address itself says that it is gone.
    if (!loaded) return res.redirect(303, paymentVillageHref(batchId, villageId))
    const answer = (status: number, outcome: LookupOutcome) =>
      send(res, status, <PaymentVillagePage shell={shell} outcome={outcome} {...loaded} />)

    if (problem) return answer(413, { kind: 'problem', problems: [problem] })
    const form = household.safeParse(req.body)
    if (!form.success) {
      const problems = [...new Set(form.error.issues.map(({ message }) => message))]
      return answer(400, { kind: 'problem', problems })
    }
    const { name, lastFour } = form.data
    const attempt = { address: req.ip ?? '', villageId, name }
    const wait = await limits.take(attempt)
    if (wait > 0) {
      res.setHeader('Retry-After', wait)
      return answer(429, { kind: 'limited', seconds: wait })
    }
    const [found] = await Promise.all([
      reader.household({ batchId, villageId, name, lastFour, today }),
      delay(answerMs),
    ])
    if (found.found) await limits.found(attempt)
    answer(200, { kind: 'answer', answer: found })
  })
  return router
}

const NAME = '请填写姓名，不超过 40 个字'
const LAST_FOUR = '身份证号码后四位应为四位数字，末位可以是 X'

const household = z.object({
  name: z
    .string(NAME)
    .transform((text) => text.normalize('NFKC').replace(/\s+/g, ''))
    .pipe(z.string().min(1, NAME).max(40, NAME)),
  lastFour: z
    .string(LAST_FOUR)
    .transform((text) => text.normalize('NFKC').replace(/\s+/g, '').toUpperCase())
    .pipe(z.string().regex(/^\d{3}[\dX]$/, LAST_FOUR)),
})

/** A body that is too large or no form is the sender's mistake; anything else is ours. */
const bodyProblem = (
  readForm: express.RequestHandler,
  req: Request,
  res: Response,
): Promise<string | null> =>
  new Promise((resolve, reject) => {
    readForm(req, res, (error?: unknown) => {
      if (!error) return resolve(null)
      const { status } = error as { status?: unknown }
      if (typeof status === 'number' && status < 500)
        resolve('填写的内容过长或者无法识别，请重新填写')
      else reject(error instanceof Error ? error : new Error(String(error)))
    })
  })

const send = (res: Response, status: number, node: Parameters<typeof renderDocument>[0]): void => {
  const body = Buffer.from(renderDocument(node))
  res.status(status)
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('X-Robots-Tag', 'noindex, noarchive')
  res.setHeader('Content-Length', body.length)
  res.end(body)
}
