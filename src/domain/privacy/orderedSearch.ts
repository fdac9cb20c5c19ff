/** The index of the first item whose `position` is at least `at`, in a list ordered by that position. */
export const firstAtOrAfter = <Item>(
  items: readonly Item[],
  at: number,
  position: (item: Item) => number,
): number => {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (position(items[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}
