import type { Readable } from 'node:stream'
import type * as S3 from '@aws-sdk/client-s3'
import { checkedKey, MissingFile, type FileStore } from './FileStore'
import type { S3Settings } from './StorageSettings'
import { withUnnamedFile } from './withUnnamedFile'
import { writeAll } from './writeAll'

/** A server that does not answer must not hold a transaction for ever. */
const CONNECT_MS = 5_000
const ANSWER_MS = 60_000

type Connection = { sdk: typeof S3; client: S3.S3Client }

/**
 * Files below a prefix of a bucket, on any server of the S3 interface. Only plain PUT, GET, HEAD and
 * DELETE of whole objects are used, which every such server has.
 */
export const createS3Store = (settings: S3Settings, prefix: string): FileStore => {
  const connection = connector(settings)
  const at = (key: string) => ({ Bucket: settings.bucket, Key: `${prefix}${checkedKey(key)}` })

  return {
    put: async (key, data) => {
      const address = at(key)
      const { sdk, client } = await connection()
      await client.send(new sdk.PutObjectCommand({ ...address, Body: data }))
    },
    putStream: async (key, chunks) => {
      const address = at(key)
      // A plain PUT names its length first: the bytes wait on the disk until they are counted.
      return withUnnamedFile(async (handle) => {
        const ContentLength = await writeAll(handle, chunks)
        const { sdk, client } = await connection()
        const Body = handle.createReadStream({ start: 0, autoClose: false })
        await client.send(new sdk.PutObjectCommand({ ...address, Body, ContentLength }))
        return ContentLength
      })
    },
    open: async (key, range) => {
      const address = at(key)
      const { sdk, client } = await connection()
      const Range = range && `bytes=${range.start}-${range.end}`
      const answer = await client
        .send(new sdk.GetObjectCommand({ ...address, Range }))
        .catch((error: unknown) => {
          throw isAbsent(error) ? new MissingFile(key, { cause: error }) : error
        })
      // Whole bytes sent as a part would corrupt what the reader puts together.
      const body = answer.Body as Readable
      if (range && !answer.ContentRange) {
        body.destroy()
        throw new Error('the file store ignored a range')
      }
      return body
    },
    size: async (key) => {
      const address = at(key)
      const { sdk, client } = await connection()
      try {
        return (await client.send(new sdk.HeadObjectCommand(address))).ContentLength ?? null
      } catch (error) {
        if (isAbsent(error)) return null
        throw error
      }
    },
    remove: async (key) => {
      const address = at(key)
      const { sdk, client } = await connection()
      await client.send(new sdk.DeleteObjectCommand(address))
    },
  }
}

/** The SDK is large: an installation on disk never loads it. */
const connector = (settings: S3Settings): (() => Promise<Connection>) => {
  let connection: Promise<Connection> | undefined
  return () => (connection ??= connect(settings))
}

const connect = async ({
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
  forcePathStyle,
}: S3Settings): Promise<Connection> => {
  const sdk = await import('@aws-sdk/client-s3')
  const client = new sdk.S3Client({
    endpoint,
    region,
    forcePathStyle,
    credentials: { accessKeyId, secretAccessKey },
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS },
    // The newer checksums travel in a framing that older servers of the interface store as content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  return { sdk, client }
}

const isAbsent = (error: unknown): boolean => {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } }
  if (name === 'NoSuchBucket') return false
  return name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404
}
