/** Chinese letters take three bytes each, and file systems allow 255 bytes a name. */
const LONGEST_STEM = 48

/**
 * The name under which an upload lies in the store: still readable in the office's lists, with a token
 * that nobody can guess and that keeps equal names of two units apart. The extension is the content's.
 */
export const storedName = ({
  originalName,
  extension,
  token,
}: {
  originalName: string
  /** Without the dot. */
  extension: string
  token: string
}): string => {
  const stem = [...withoutExtension(originalName).normalize('NFC')]
    .filter((char) => /[\p{L}\p{N}_-]/u.test(char))
    .slice(0, LONGEST_STEM)
    .join('')
  return `${stem || 'file'}-${token}.${extension}`
}

/** The name a file came with, without what a browser or an attacker put before it; at most 200 letters. */
export const cleanOriginalName = (name: string, extension: string): string => {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = [...withoutExtension(last)]
    .filter((char) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(char))
    .slice(0, 200)
    .join('')
    .trim()
  return `${stem || '未命名'}.${extension}`
}

const withoutExtension = (name: string): string => name.replace(/\.[a-z0-9]{1,8}$/iu, '')
