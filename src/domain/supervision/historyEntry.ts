/** One step in the life of an obligation or a card. `at` is an instant (ISO 8601, UTC). */
export type HistoryEntry = {
  at: string
  /** What happened, in Chinese. */
  event: string
  note: string
  /** Who did it: a person's name, or 系统. */
  by: string
}
