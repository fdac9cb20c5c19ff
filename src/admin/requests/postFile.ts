import { sendOffice, type Answer } from './officeRequest'

/** Sends a file to an address of the office's API, as a form, with texts beside it if there are any. */
export const postFile = <Result>(
  path: string,
  file: File,
  texts: Readonly<Record<string, string>> = {},
): Promise<Answer<Result>> => {
  const body = new FormData()
  // Payload reads whatever stands beside a file from this one field.
  if (Object.keys(texts).length > 0) body.set('_payload', JSON.stringify(texts))
  body.set('file', file)
  return sendOffice<Result>(path, { method: 'POST', body })
}
