import { pino, type DestinationStream, type Logger } from 'pino'
import type { Env } from '../config/env'

/**
 * Structured logs, one JSON object a line, on standard output unless told. What could hold a secret or a
 * person's data is cut out.
 */
export const createLogger = (
  env: Pick<Env, 'logLevel'>,
  destination: DestinationStream = pino.destination(1),
): Logger =>
  pino(
    {
      level: env.logLevel,
      redact: {
        paths: [
          'req.headers.cookie',
          'req.headers.authorization',
          'res.headers["set-cookie"]',
          'password',
          '*.password',
          '*.email',
        ],
        remove: true,
      },
    },
    destination,
  )
