/** A picture of more pixels (A0 at 200 dpi has 60 million) costs more memory than it is worth. */
export const MOST_PIXELS = 100_000_000

/** The longer edge of a published picture: sharp on any screen, a few hundred kilobytes. */
export const LONGEST_EDGE = 2400
