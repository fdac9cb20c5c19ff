'use client'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { Mark } from '../marks/Mark'
import { markTone } from '../marks/markTone'
import { CellLink } from './CellLink'

/** A state in a list: its Chinese label with a shape and a colour. */
export const StateCell = (props: DefaultCellComponentProps<SelectFieldClient>) => {
  const value = typeof props.cellData === 'string' ? props.cellData : ''
  if (value === '') return <CellLink {...props}>—</CellLink>
  return (
    <CellLink {...props}>
      <Mark tone={markTone(value)}>{labelOf(props.field, value)}</Mark>
    </CellLink>
  )
}

const labelOf = (field: SelectFieldClient, value: string): string => {
  const option = field.options.find((one) => typeof one === 'object' && one.value === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : value
}
