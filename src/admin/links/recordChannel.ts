/** The form that records a publication elsewhere, filled in already (see `PrefillFromLink`). */
export const recordChannel = ({
  disclosureId,
  channel,
}: {
  disclosureId: string
  channel: string
}): string =>
  `/admin/collections/channel-records/create?${new URLSearchParams({ disclosure: disclosureId, channel })}`
