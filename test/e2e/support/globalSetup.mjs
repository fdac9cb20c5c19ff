/**
 * Before the first browser test: one server, with a data folder and a mail server of its own. Plain
 * JavaScript that registers tsx, because Jest does not transform this file.
 */
import { register } from 'tsx/esm/api'

export default async () => {
  const unregister = register()
  const { startSite } = await import('./startSite.ts')
  await unregister()
  globalThis.gongkaiSite = await startSite()
}
