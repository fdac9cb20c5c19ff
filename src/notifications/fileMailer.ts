import { randomUUID } from 'node:crypto'
import { access, constants, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { mailOptionsOf } from './mailOptions'
import type { Mailer } from './mailer'

/** Delivery into a folder, for offices without a mail server: one `.eml` file a message. */
export const createFileMailer = ({
  outboxDir,
  from,
}: {
  outboxDir: string
  from: string
}): Mailer => {
  const transport = createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    deliver: async (message) => {
      try {
        const { message: content } = await transport.sendMail(mailOptionsOf(message, from))
        const file = emlFileName(message.messageId)
        await writeAtomically({ folder: outboxDir, file, content: content as Buffer })
        return { ok: true, via: 'file', detail: file }
      } catch (error) {
        return { ok: false, retryable: true, error: describeFileError(error) }
      }
    },
    verify: async () => {
      try {
        await mkdir(outboxDir, { recursive: true, mode: 0o700 })
        await access(outboxDir, constants.W_OK)
        return { ok: true }
      } catch (error) {
        return { ok: false, error: describeFileError(error) }
      }
    },
  }
}

/** The file of a message: its id without the brackets. */
export const emlFileName = (id: string): string => `${id.replace(/[^\w.@-]/g, '')}.eml`

/** Renamed into place, so that nobody reads half a message; a message sent again replaces itself. */
const writeAtomically = async (options: {
  folder: string
  file: string
  content: Buffer
}): Promise<void> => {
  const { folder, file, content } = options
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = path.join(folder, `.${randomUUID()}.tmp`)
  try {
    await writeFile(draft, content, { mode: 0o600, flag: 'wx' })
    await rename(draft, path.join(folder, file))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const describeFileError = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '未知错误'
  return `无法写入发件目录（${code}）。`
}
