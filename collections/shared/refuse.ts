import { APIError } from 'payload'

/** Ends an operation with a reason that the person at the screen reads. Status 400 unless told. */
export const refuse = (reason: string, status = 400): never => {
  throw new APIError(reason, status, null, true)
}
