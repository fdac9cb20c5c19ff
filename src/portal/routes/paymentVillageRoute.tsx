/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import { PaymentVillagePage } from '../pages/PaymentVillagePage'
import { paymentVillageHref } from '../links'
import { pageQuery, type PageQuery } from '../query'
import { lastPageHref } from './lastPage'
import { loadPaymentVillage } from './loadPaymentVillage'
import type { PageRoute } from './pageRoute'

export const PAYMENT_VILLAGE_PATH = '/payments/:batchId/villages/:villageId'

export const paymentVillageRoute: PageRoute<PageQuery> = {
  path: PAYMENT_VILLAGE_PATH,
  query: pageQuery,
  isPersonal: true,
  load: async ({ reader, shell, params, query }) => {
    const { batchId = '', villageId = '' } = params
    const { today } = shell
    const loaded = await loadPaymentVillage({ reader, batchId, villageId, today, ...query })
    if (!loaded) return { kind: 'missing' }
    const path = paymentVillageHref(batchId, villageId)
    const to = lastPageHref({ path, query, list: loaded.rows })
    if (to) return { kind: 'moved', to }
    return { kind: 'page', node: <PaymentVillagePage shell={shell} outcome={null} {...loaded} /> }
  },
}
