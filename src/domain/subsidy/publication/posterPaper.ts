/** Paper of a village's board. A3 is the same sheet enlarged: it is read standing. */
export const POSTER_PAPERS = ['A4', 'A3'] as const
export type PosterPaper = (typeof POSTER_PAPERS)[number]
