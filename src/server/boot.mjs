/**
 * The process's first import. On Node 20 half of all cold starts end with exit code 13 ("unsettled
 * top-level await") when Payload's Lexical package is first reached by a static import; loading this
 * entry first, dynamically, avoids it (see src/decisions/0003-load-lexical-first.md).
 */
await import('@payloadcms/richtext-lexical/lexical')
const { main } = await import('./main.ts')
await main()
