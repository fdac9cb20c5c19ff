import type { Endpoint } from 'payload'

/** Asking for a file, its progress, and fetching it. */
export const exportEndpoints: Endpoint[] = []
