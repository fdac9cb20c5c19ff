'use client'
import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { formatInstant } from '../time/formatInstant'
import { CellLink } from './CellLink'

/** An instant in a list, in Asia/Shanghai: 2026年11月23日 09:30. */
export const InstantCell = (props: DefaultCellComponentProps<DateFieldClient>) => (
  <CellLink {...props}>
    <span className="gk-cell-date">{formatInstant(props.cellData) || '—'}</span>
  </CellLink>
)
