'use client'
import type { DirectoryImportView } from '../../domain/office/directoryViews'

/** The tables that were found in the file, and what is doubtful about the file as a whole. */
export const DirectoryTables = ({ view }: { view: DirectoryImportView }) => (
  <>
    <ul>
      {view.tables.map(({ sheet, title, domain, rows }, at) => (
        <li key={at}>
          {title || sheet}：{domain || '（没有认出领域）'}，{rows} 行
        </li>
      ))}
    </ul>
    {view.doubts.map(({ sheet, cell, reason }, at) => (
      <p key={at} className="gk-problem">
        工作表“{sheet}”{cell ? ` ${cell}` : ''}：{reason}
      </p>
    ))}
  </>
)
