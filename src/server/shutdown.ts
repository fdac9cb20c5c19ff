import type { Server } from 'node:http'
import type { Logger } from 'pino'

export type ShutdownOptions = {
  server: Server
  log: Logger
  seconds: number
  /** In the order in which they are closed, after the last request. */
  closers: (() => Promise<unknown>)[]
}

/** Ends gracefully on SIGTERM and SIGINT: no new requests, running ones finish, then the rest closes. */
export const shutDownGracefully = ({ server, log, seconds, closers }: ShutdownOptions): void => {
  let ending = false
  const end = async (signal: string): Promise<void> => {
    if (ending) return
    ending = true
    log.info({ signal }, 'shutting down')
    const timer = setTimeout(() => {
      log.error({ seconds }, 'shutdown took too long')
      process.exit(1)
    }, seconds * 1000)
    timer.unref()
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeIdleConnections()
    })
    for (const close of closers)
      await close().catch((err: unknown) => log.error({ err }, 'close failed'))
    process.exit(0)
  }
  process.once('SIGTERM', () => void end('SIGTERM'))
  process.once('SIGINT', () => void end('SIGINT'))
}
