import { sendOffice, type Answer } from './officeRequest'

/** Sends a file to an address of the office's API, as a form with the one field `file`. */
export const postFile = <Result>(path: string, file: File): Promise<Answer<Result>> => {
  const body = new FormData()
  body.set('file', file)
  return sendOffice<Result>(path, { method: 'POST', body })
}
