import { spawn } from 'node:child_process'
import path from 'node:path'

export const ROOT = path.resolve(import.meta.dirname, '../../..')
export const GONGKAI = path.join(ROOT, 'src/cli/gongkai.mjs')

export type Ended = {
  status: number | null
  stdout: string
  stderr: string
  /** Standard output as JSON lines; throws where a line is not JSON. */
  lines: Record<string, unknown>[]
}

export type RunOptions = {
  args: readonly string[]
  input?: string
  cwd?: string
  /** Variables beside a clean environment. */
  env?: Record<string, string>
  /** What to run; the command itself unless told. */
  command?: readonly [file: string, ...args: string[]]
}

/** Runs the command as a person at a shell does: a process of its own, from any folder. */
export const gongkai = ({
  args,
  input = '',
  cwd = ROOT,
  env = {},
  command = [process.execPath, GONGKAI],
}: RunOptions): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const [file, ...before] = command
    const child = spawn(file, [...before, ...args], {
      cwd,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env } as never,
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    // A command that refuses its arguments does not wait for its input.
    child.stdin.on('error', () => undefined)
    child.on('close', (status) =>
      resolve({
        status,
        stdout,
        stderr,
        get lines() {
          return stdout
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Record<string, unknown>)
        },
      }),
    )
    child.stdin.end(input)
  })
