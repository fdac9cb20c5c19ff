/** The writing screen, with its item and obligation chosen already (see `usePrefillFromLink`). */
export const writeDisclosure = ({
  itemId,
  obligationId,
}: { itemId?: string; obligationId?: string } = {}): string => {
  const query = new URLSearchParams()
  if (itemId) query.set('item', itemId)
  if (obligationId) query.set('obligation', obligationId)
  const text = query.toString()
  return `/admin/collections/disclosures/create${text === '' ? '' : `?${text}`}`
}
