import { randomBytes } from 'node:crypto'

/** A random password of three classes for somebody who must change it at the first sign-in. */
export const initialPassword = (): string => `Gk1-${randomBytes(9).toString('base64url')}`
