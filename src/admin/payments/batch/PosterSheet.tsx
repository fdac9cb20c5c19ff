import type { PosterPaper } from '../../../domain/subsidy/publication/posterPaper'
import {
  POSTER_COLUMNS,
  POSTER_NOTE,
  type PosterColumn,
  type PosterView,
} from '../../../domain/subsidy/publication/posterView'
import { QrCode } from './QrCode'

type PosterSheetProps = { poster: PosterView; paper: PosterPaper }

const COLUMNS: readonly PosterColumn[] = Object.values(POSTER_COLUMNS)

/**
 * The list of a village, black on white. The head of the table stands on every sheet; the paper's size
 * comes with the sheet, so that the printer is asked for it.
 */
export const PosterSheet = ({ poster, paper }: PosterSheetProps) => (
  <article className={`gk-poster gk-poster--${paper}`} aria-label={poster.title}>
    <style>{`@page { size: ${paper}; margin: 14mm; }`}</style>
    <header className="gk-poster__head">
      <div>
        <h2>{poster.title}</h2>
        <p className="gk-poster__place">{poster.place}</p>
        <dl className="gk-poster__facts">
          {[...poster.facts, { label: '发放合计', value: poster.total }].map(({ label, value }) => (
            <div key={label}>
              <dt>{label}：</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <figure className="gk-poster__code">
        <QrCode text={poster.address} label={`网上公示的网址：${poster.address}`} />
        <figcaption>扫码看网上公示</figcaption>
      </figure>
    </header>
    <table className="gk-poster__table">
      <thead>
        <tr>
          {COLUMNS.map(({ header }) => (
            <th key={header} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {poster.rows.map((row, at) => (
          <tr key={at}>
            {COLUMNS.map(({ header, align, text }) => (
              <td key={header} className={`gk-poster__${align}`}>
                {text(row, at + 1)}
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <td colSpan={COLUMNS.length} className="gk-poster__center">
            <strong>合计：{poster.total}</strong>
          </td>
        </tr>
      </tbody>
    </table>
    <footer className="gk-poster__foot">
      <p>{poster.publisher}</p>
      <p>{POSTER_NOTE}</p>
    </footer>
  </article>
)
