/** After the last browser test: the server ends, and its data folder goes. */
export default async () => {
  await globalThis.gongkaiSite?.stop()
}
