import { randomFillSync } from 'node:crypto'

const POOL_BYTES = 48 * 1024

const pool = Buffer.alloc(POOL_BYTES)
let used = POOL_BYTES

/**
 * Fresh random bytes, at most 48 KiB. Drawn from the system in bulk: one call for each of 200,000 IVs
 * would take longer than sealing. The answer is a copy, and no byte is handed out twice.
 */
export const takeRandomBytes = (count: number): Buffer => {
  if (used + count > POOL_BYTES) {
    randomFillSync(pool)
    used = 0
  }
  const taken = Buffer.from(pool.subarray(used, used + count))
  pool.fill(0, used, used + count)
  used += count
  return taken
}
