import type { Endpoint } from 'payload'

/** The steps of an import as the admin calls them. */
export const paymentImportEndpoints: Endpoint[] = []
