'use client'
import { posterFile } from '../../links/paymentLinks'

type PosterLinksProps = {
  batchId: string
  village: string
  /** Whose list, for those who hear the link. */
  name: string
}

/** The poster of a village on either paper. */
export const PosterLinks = ({ batchId, village, name }: PosterLinksProps) => (
  <>
    {(['A4', 'A3'] as const).map((paper) => (
      <a
        key={paper}
        className="gk-chip"
        href={posterFile({ batchId, village, paper })}
        aria-label={`${name}公示单 ${paper}`}
        download
      >
        {paper}
      </a>
    ))}
  </>
)
