/** A bucket on a server of the S3 interface. */
export type S3Settings = {
  /** Address of the server; undefined for Amazon's own of the region. */
  endpoint?: string
  bucket: string
  region: string
  accessKeyId: string
  secretAccessKey: string
  /** `host/bucket/key` and not `bucket.host/key`: most servers on premises want it. */
  forcePathStyle: boolean
}

/** Where an installation keeps the bytes of its files. */
export type StorageSettings = { kind: 'disk' } | ({ kind: 's3' } & S3Settings)
