import type { PublicTable, WritePublicTable } from '../domain/publication/publicTable'
import { writeRegister } from '../exchange/register/writeRegister'

/** A public list as a file; handed to the portal, which knows no file format. */
export const writePublicTable: WritePublicTable = ({ title, note, columns, rows }, format) =>
  writeRegister<PublicTable['rows'][number]>({
    title,
    note,
    format,
    rows: [rows],
    columns: columns.map(({ key, label, width, type }) => ({
      label,
      width,
      type,
      value: (row) => row[key] ?? '',
    })),
  })
