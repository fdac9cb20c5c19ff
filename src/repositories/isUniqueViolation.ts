/**
 * Did a write fail because its unique key is there already? Payload turns the drivers' errors into a
 * ValidationError on some paths and lets them through on others; both are read here.
 */
export const isUniqueViolation = (error: unknown): boolean => {
  for (let cause = error, depth = 0; cause && depth < 5; depth += 1) {
    const candidate = cause as {
      cause?: unknown
      code?: unknown
      message?: unknown
      data?: { errors?: { message?: string }[] }
    }
    if (candidate.code === 11000) return true
    if (typeof candidate.code === 'string' && candidate.code.startsWith('SQLITE_CONSTRAINT'))
      return true
    if (typeof candidate.message === 'string' && UNIQUE_MESSAGE.test(candidate.message)) return true
    if (candidate.data?.errors?.some(({ message }) => UNIQUE_MESSAGE.test(message ?? '')))
      return true
    cause = candidate.cause
  }
  return false
}

const UNIQUE_MESSAGE = /UNIQUE constraint failed|E11000|must be unique|唯一/i
