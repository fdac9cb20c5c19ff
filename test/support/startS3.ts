import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { S3Settings } from '../../src/repositories/fileStore/StorageSettings'

/** A small server of the S3 interface in memory: PUT, GET with ranges, HEAD, DELETE, path style. */
export type StartedS3 = {
  settings: S3Settings
  /** What lies in the bucket, by key. */
  objects: Map<string, Buffer>
  /** `GET office/a.pdf` and the like, in the order of arrival. */
  requests: string[]
  /** Answers every request with a failure until it is set to false. */
  failing: boolean
  stop(): Promise<void>
}

const BUCKET = 'gongkai'
const ACCESS_KEY = 'AKIDTEST'

export const startS3 = async (): Promise<StartedS3> => {
  const objects = new Map<string, Buffer>()
  const requests: string[] = []
  const state: StartedS3 = {
    objects,
    requests,
    failing: false,
    settings: {
      endpoint: '',
      bucket: BUCKET,
      region: 'us-east-1',
      accessKeyId: ACCESS_KEY,
      secretAccessKey: 'a secret of tests',
      forcePathStyle: true,
    },
    stop: () => stop(server),
  }
  const server = createServer((req, res) => {
    void bodyOf(req).then((body) => {
      const { bucket, key } = addressOf(req)
      requests.push(`${req.method} ${key}`)
      if (state.failing) return fail(res, 400, 'InvalidRequest')
      if (!isSigned(req)) return fail(res, 403, 'AccessDenied')
      if (bucket !== BUCKET) return fail(res, 404, 'NoSuchBucket')
      return answer({ req, res, key, body, objects })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.settings.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return state
}

type AnswerOptions = {
  req: IncomingMessage
  res: ServerResponse
  key: string
  body: Buffer
  objects: Map<string, Buffer>
}

const answer = ({ req, res, key, body, objects }: AnswerOptions): void => {
  if (req.method === 'PUT') {
    // A framing of chunks would be stored as content by the simpler servers: so it is here.
    objects.set(key, body)
    return void res.writeHead(200, { ETag: '"stored"' }).end()
  }
  if (req.method === 'DELETE') {
    objects.delete(key)
    return void res.writeHead(204).end()
  }
  const stored = objects.get(key)
  if (!stored) return fail(res, 404, 'NoSuchKey')
  if (req.method === 'HEAD')
    return void res.writeHead(200, { 'Content-Length': stored.length }).end()
  const range = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? '')
  if (!range) return void res.writeHead(200, { 'Content-Length': stored.length }).end(stored)
  const [start, end] = [Number(range[1]), Math.min(Number(range[2]), stored.length - 1)]
  if (start >= stored.length) return fail(res, 416, 'InvalidRange')
  res.writeHead(206, {
    'Content-Length': end - start + 1,
    'Content-Range': `bytes ${start}-${end}/${stored.length}`,
  })
  res.end(stored.subarray(start, end + 1))
}

const addressOf = (req: IncomingMessage): { bucket: string; key: string } => {
  const { pathname } = new URL(req.url ?? '/', 'http://s3')
  const [, bucket = '', ...key] = pathname.split('/')
  return { bucket, key: decodeURIComponent(key.join('/')) }
}

const isSigned = (req: IncomingMessage): boolean =>
  req.headers.authorization?.startsWith(`AWS4-HMAC-SHA256 Credential=${ACCESS_KEY}/`) ?? false

const fail = (res: ServerResponse, status: number, code: string): void =>
  void res
    .writeHead(status, { 'Content-Type': 'application/xml' })
    .end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`)

const bodyOf = async (req: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of req) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
