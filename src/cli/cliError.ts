/** A refusal of a command: its Chinese message goes to stderr, and the exit code is not zero. */
export class CliError extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message)
    this.name = 'CliError'
  }
}
