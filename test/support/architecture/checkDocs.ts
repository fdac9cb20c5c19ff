import { existsSync } from 'node:fs'
import path from 'node:path'

export type Document = { file: string; text: string }

/**
 * What documents name and is not there, as `file:line names X`: relative links, and files in backticks,
 * written from the root, from `src/`, from the document's folder, or by their bare name.
 */
export const deadReferences = (
  { file, text }: Document,
  { root, names }: { root: string; names: ReadonlySet<string> },
): string[] =>
  text.split('\n').flatMap((line, index) => {
    const here = path.posix.dirname(file)
    const isThere = (...parts: string[]) => existsSync(path.join(root, ...parts))
    const dead = [
      ...linksIn(line).filter((target) => !isThere(here, target)),
      ...filesIn(line).filter((named) =>
        named.includes('/')
          ? !['', 'src', here].some((folder) => isThere(folder, named))
          : !names.has(named),
      ),
    ]
    return dead.map((target) => `${file}:${index + 1} names ${target}`)
  })

const linksIn = (line: string): string[] =>
  [...line.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target))

/** Files of this repository; what a program makes (`.data/…`) or a pattern (`*.spec.ts`) is none. */
const filesIn = (line: string): string[] =>
  [...line.matchAll(/`([^`\s*:<>]+\.(?:ts|tsx|mjs|md|yml|sh|json))`/g)]
    .map(([, named]) => named ?? '')
    .filter((named) => !named.startsWith('.data/'))
