import { jest } from '@jest/globals'

/** A screen of the admin is compiled at its first visit; a loaded machine takes its time. */
jest.setTimeout(60_000)
