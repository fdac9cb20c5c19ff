import type { WritePublicTable } from '../domain/publication/publicTable'
import { writeRegister } from '../exchange/register/writeRegister'

/** A public list as a workbook or a CSV file, for the portal, which knows no file format. */
export const writePublicTable: WritePublicTable = ({ title, note, columns, rows }, format) =>
  writeRegister({
    title,
    note,
    columns: columns.map(({ key, label, width, type }) => ({
      label,
      width,
      type,
      value: (row: Readonly<Record<string, string | number>>) => row[key] ?? '',
    })),
    rows: [rows],
    format,
  })
