/** The address that exports what the audit log's list shows: its filter and its search, all pages. */
export const auditExport = (format: 'xlsx' | 'csv', listQuery: string): string => {
  const query = new URLSearchParams(listQuery)
  for (const name of [...query.keys()]) if (!name.startsWith('where[')) query.delete(name)
  const text = query.toString()
  return `/api/audit-log/export/${format}${text === '' ? '' : `?${text}`}`
}
