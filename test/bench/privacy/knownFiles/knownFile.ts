import type { Random } from '../random'
import type { Mark } from '../truth'

/** A real file, made when it is wanted; `hiding` says where in it the leaks lie. */
export type KnownFile = {
  name: string
  family: string
  hiding: string
  fileName: string
  marks: Mark[]
  make: () => Promise<Buffer>
}

export type FileOptions = { random: Random; name: string; leaky: boolean; turn: number }
