import { pino, type Logger } from 'pino'
import type { Env } from '../config/env'

/** Structured logs, one JSON object a line. What could hold a secret or a person's data is cut out. */
export const createLogger = (env: Pick<Env, 'logLevel'>): Logger =>
  pino({
    level: env.logLevel,
    redact: {
      paths: [
        'req.headers.cookie',
        'req.headers.authorization',
        'password',
        '*.password',
        '*.email',
      ],
      remove: true,
    },
  })
