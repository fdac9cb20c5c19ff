import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs every `*.bench.ts` of this folder, or those whose name contains an argument:
 * `npm run bench -- due`. A bench prints a rate and its ratio to a reference measured in the same
 * run; none asserts a time.
 */
const wanted = process.argv.slice(2)
const benches = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort()

for (const file of benches) {
  console.log(`\n${file}`)
  const { run } = (await import(join(import.meta.dirname, file))) as {
    run: () => void | Promise<void>
  }
  await run()
}
