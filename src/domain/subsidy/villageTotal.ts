/** What a village was paid in a batch; the public sees this for good. */
export type VillageTotal = {
  villageId: string
  name: string
  /** Payments, lines of the list. */
  rows: number
  /** Persons, or lines where the list has no identity numbers. */
  people: number
  amountFen: number
}
