type Download = {
  body: AsyncIterable<Uint8Array>
  fileName: string
  mimeType: string
  /** The name for programs that read no other: ASCII, without an ending. */
  plainName: string
  /** The length, where it is known before the end. */
  bytes?: number
}

/** A file as the answer, written while it is read, no faster than the client takes it, and kept nowhere. */
export const downloadResponse = ({
  body,
  fileName,
  mimeType,
  plainName,
  bytes,
}: Download): Response =>
  new Response(streamOf(body), {
    headers: {
      'Content-Type': mimeType,
      ...(bytes === undefined ? {} : { 'Content-Length': String(bytes) }),
      'Content-Disposition': `attachment; filename="${plainName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })

const streamOf = (chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> => {
  const source = chunks[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await source.return?.()
    },
  })
}
