import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { parseHTML } from 'linkedom'
import { createPortal, type CreatePortalOptions } from '../../src/portal/createPortal'
import { aStore, fixtureReader, type FixtureStore } from './fixtureReader'

export type Answer = {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
  document: Document
}

export type StartedPortal = {
  store: FixtureStore
  calls: Record<string, number>
  errors: { details: object; message: string }[]
  clock: { at: Date }
  get(path: string, headers?: Record<string, string>, method?: string): Promise<Answer>
  /** Sends a form; a text is sent as it stands. */
  post(
    path: string,
    form: Record<string, string> | string,
    headers?: Record<string, string>,
  ): Promise<Answer>
  stop(): Promise<void>
}

/** The portal over a fixture store on a free port. Answers come as sent: nothing is decompressed. */
export const startPortal = async (
  given: Partial<FixtureStore> = {},
  options: Partial<CreatePortalOptions> = {},
): Promise<StartedPortal> => {
  const store = aStore(given)
  const { reader, calls } = fixtureReader(store)
  const clock = { at: new Date('2026-11-24T02:00:00Z') }
  const errors: StartedPortal['errors'] = []
  const app = express()
  app.disable('x-powered-by')
  app.use(
    createPortal({
      reader,
      clock: { now: () => clock.at },
      log: { error: (details, message) => errors.push({ details, message }) },
      lookupAnswerMs: 0,
      ...options,
    }),
  )
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    store,
    calls,
    errors,
    clock,
    get: (path, headers = {}, method = 'GET') => ask({ port, path, headers, method }),
    post: (path, form, headers = {}) =>
      ask({
        port,
        path,
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
        body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
      }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The rows of the page's first table of facts, by their label. */
export const factsOf = (document: Document): Map<string, string> =>
  new Map(
    [...(document.querySelector('.facts')?.querySelectorAll('tr') ?? [])].map((row) => [
      row.querySelector('th[scope="row"]')?.textContent ?? '',
      row.querySelector('td')?.textContent ?? '',
    ]),
  )

type AskOptions = {
  port: number
  path: string
  headers: Record<string, string>
  method: string
  body?: string
}

const ask = ({ port, path, headers, method, body }: AskOptions): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, path, headers, method }, (incoming) => {
      const chunks: Buffer[] = []
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
      incoming.on('error', reject)
      incoming.on('end', () => {
        const bytes = Buffer.concat(chunks)
        const text = bytes.toString('utf8')
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          bytes,
          text,
          document: parseHTML(text).document as unknown as Document,
        })
      })
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
