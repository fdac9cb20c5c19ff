import type { Endpoint } from 'payload'

/** What the admin asks of a batch. */
export const paymentBatchEndpoints: Endpoint[] = []
