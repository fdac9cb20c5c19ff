'use client'
import { POSTER_PAPERS } from '../../../domain/subsidy/publication/posterPaper'
import { posterFile, posterPage } from '../../links/paymentLinks'

type PosterLinksProps = {
  batchId: string
  /** `all` for every village of the batch, which is a file and no page. */
  village: string
  /** Whose list, for those who hear the link. */
  name: string
}

/** The poster of a village as a page to print, and as a PDF on either paper. */
export const PosterLinks = ({ batchId, village, name }: PosterLinksProps) => (
  <>
    {village === 'all' ? null : (
      <a
        className="gk-chip"
        href={posterPage({ batchId, village, paper: 'A4' })}
        aria-label={`打印${name}公示单`}
        target="_blank"
        rel="noreferrer"
      >
        打印
      </a>
    )}
    {POSTER_PAPERS.map((paper) => (
      <a
        key={paper}
        className="gk-chip"
        href={posterFile({ batchId, village, paper })}
        aria-label={`${name}公示单 ${paper} PDF`}
        download
      >
        {paper} PDF
      </a>
    ))}
  </>
)
