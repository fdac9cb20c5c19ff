'use client'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { formatDay } from '../time/formatDay'
import { CellLink } from './CellLink'

/** A civil date in a list: 2026年11月23日. */
export const CivilDateCell = (props: DefaultCellComponentProps<TextFieldClient>) => (
  <CellLink {...props}>
    <span className="gk-cell-date">{formatDay(props.cellData) || '—'}</span>
  </CellLink>
)
