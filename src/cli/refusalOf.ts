import { EnvError } from '../config/env'
import { CliError } from './cliError'

/** What stderr and the exit code say of an expected error; null for a fault of the program. */
export const refusalOf = (error: unknown): { message: string; exitCode: number } | null => {
  if (error instanceof CliError) return { message: error.message, exitCode: error.exitCode }
  if (error instanceof EnvError) return { message: error.message, exitCode: 1 }
  return isForPeople(error) ? { message: messageOf(error), exitCode: 1 } : null
}

/** Refusals of our services and Payload's validation, told by shape: Payload is not loaded for them. */
type ForPeople = Error & {
  isPublic: true
  data?: { errors?: { label?: unknown; path: string; message: string }[] } | null
}

const isForPeople = (error: unknown): error is ForPeople =>
  error instanceof Error && 'isPublic' in error && error.isPublic === true

const messageOf = ({ message, data }: ForPeople): string =>
  data?.errors?.map((one) => `${one.path}：${one.message}`).join('\n') ?? message
