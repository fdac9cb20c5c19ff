/** What may be wrong with the chain, with its name. Apart from the check, which a browser can't load. */
export const BREAKS = {
  changed: '内容被改动',
  missing: '记录缺失',
  reordered: '次序被调换',
  inserted: '记录系插入',
  head: '末条不符',
  unchained: '无序号的记录数不符',
  known: '与此前记下的哈希值不符',
} as const

export type BreakKind = keyof typeof BREAKS
