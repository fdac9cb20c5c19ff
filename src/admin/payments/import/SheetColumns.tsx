'use client'
import { useId } from 'react'
import { columnLetters } from '../../../domain/spreadsheet/sheetRow'
import { PAYMENT_FIELDS, type PaymentField } from '../../../domain/subsidy/payments/paymentFields'
import type { RecognisedSheet } from '../../../domain/subsidy/payments/paymentImport'
import type { SheetChoice } from './sheetChoice'

type SheetColumnsProps = {
  sheet: RecognisedSheet
  choice: SheetChoice
  disabled: boolean
  onChange: (changed: Partial<SheetChoice>) => void
}

/** One sheet: taken in or not, and a row for every column with its header, samples and meaning. */
export const SheetColumns = ({ sheet, choice, disabled, onChange }: SheetColumnsProps) => {
  const id = useId()
  return (
    <fieldset className="gk-sheet" disabled={disabled}>
      <legend>
        <label>
          <input
            type="checkbox"
            checked={choice.include}
            onChange={(event) => onChange({ include: event.target.checked })}
          />{' '}
          工作表“{sheet.name}”，{sheet.rows} 行
          {sheet.confirmedBefore ? '（表头与以前确认过的相同）' : ''}
        </label>
      </legend>
      {sheet.reason ? <p className="gk-problem">{sheet.reason}</p> : null}
      {sheet.doubts.map((doubt) => (
        <p key={doubt} className="gk-problem">
          {doubt}
        </p>
      ))}
      {choice.include ? (
        <>
          {sheet.headerRow === null ? (
            <p>
              <label htmlFor={`${id}-row`}>表头在第几行</label>{' '}
              <input
                id={`${id}-row`}
                className="gk-input"
                type="number"
                min={1}
                value={choice.headerRow ?? ''}
                onChange={(event) => onChange({ headerRow: Number(event.target.value) || null })}
              />
            </p>
          ) : null}
          <div className="gk-table-frame">
            <table className="gk-table">
              <thead>
                <tr>
                  <th scope="col">列</th>
                  <th scope="col">表头</th>
                  <th scope="col">示例（已隐去个人信息）</th>
                  <th scope="col">含义</th>
                </tr>
              </thead>
              <tbody>
                {sheet.columns.map(({ column, header, samples, confidence, field }) => (
                  <tr key={column}>
                    <td>{columnLetters(column)}</td>
                    <th scope="row" id={`${id}-${column}`}>
                      {header || '（无表头）'}
                    </th>
                    <td>{samples.filter((text) => text !== '').join('、')}</td>
                    <td>
                      <select
                        className="gk-input"
                        aria-labelledby={`${id}-${column}`}
                        value={choice.fields[column] ?? ''}
                        onChange={(event) =>
                          onChange({
                            fields: {
                              ...choice.fields,
                              [column]: (event.target.value || null) as PaymentField | null,
                            },
                          })
                        }
                      >
                        <option value="">不导入</option>
                        {CHOICES.map(([value, label]) => (
                          <option key={value} value={value}>
                            {label}
                          </option>
                        ))}
                      </select>
                      {field && confidence === 'likely' ? ' 请核对' : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            <label>
              <input
                type="checkbox"
                checked={choice.amountScale === 10_000}
                onChange={(event) => onChange({ amountScale: event.target.checked ? 10_000 : 1 })}
              />{' '}
              金额以万元为单位
            </label>
          </p>
        </>
      ) : null}
    </fieldset>
  )
}

/** Rows of corrections name their line; a new list has none. */
const CHOICES = Object.entries(PAYMENT_FIELDS).filter(([field]) => field !== 'original')
