'use client'
import { ExportButtons, type ExportButtonsProps } from './ExportButtons'

/** Above a list that has no toolbar of its own: its export. */
export const ExportToolbar = ({ kind, what }: ExportButtonsProps) => (
  <div className="gk-toolbar">
    <ExportButtons kind={kind} what={what} />
  </div>
)
