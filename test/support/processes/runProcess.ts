import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'

/** Variables of the test run itself that a process of its own must not inherit. */
const NOT_INHERITED = ['NODE_OPTIONS', 'JEST_WORKER_ID']

const root = path.resolve(import.meta.dirname, '../../..')

export type StartOptions = {
  /** From the repository's root; TypeScript is loaded as the product loads it. */
  script: string
  args?: readonly string[]
  variables?: Record<string, string>
}

export type Started = {
  child: ChildProcess
  /** Resolves when the text stands in what was printed; rejects when the process ends without it. */
  printed(text: string): Promise<void>
  /** How it ended, and all it said. */
  ended: Promise<Ended>
}

export type Ended = {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Starts a process of its own: what one Jest worker can't show, two processes on one database can. */
export const startProcess = ({ script, args = [], variables = {} }: StartOptions): Started => {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !NOT_INHERITED.includes(name)),
  )
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: root,
    env: { ...inherited, ...variables } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
  return {
    child,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (stdout.includes(text)) resolve()
        }
        child.stdout.on('data', look)
        look()
        void ended.then(({ code }) =>
          reject(new Error(`ended with ${code} without “${text}”:\n${stdout}\n${stderr}`)),
        )
      }),
  }
}

/** Runs a process to its end and answers what it printed, a JSON text. Throws when it failed. */
export const runProcess = async <T>(options: StartOptions): Promise<T> => {
  const { code, stdout, stderr } = await startProcess(options).ended
  if (code !== 0) throw new Error(`${options.script} ended with ${code}:\n${stdout}\n${stderr}`)
  return JSON.parse(stdout) as T
}
