'use client'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { PaymentImportView } from '../../../domain/office/paymentViews'
import { useOfficeAction } from '../../requests/useOfficeAction'
import { SheetColumns } from './SheetColumns'
import { choiceOf, mappingOfChoice, type SheetChoice } from './sheetChoice'

/** What the columns of each sheet are: proposed by the header's words, confirmed by a person once. */
export const ColumnConfirmation = ({
  importId,
  view,
  onDone,
}: {
  importId: string
  view: PaymentImportView
  onDone: () => void
}) => {
  const act = useOfficeAction()
  const [choices, setChoices] = useState<SheetChoice[]>(() => view.sheets.map(choiceOf))
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const change = (at: number, changed: Partial<SheetChoice>) =>
    setChoices((all) => all.map((one, index) => (index === at ? { ...one, ...changed } : one)))
  const included = choices.flatMap((choice, sheet) => (choice.include ? [{ choice, sheet }] : []))

  const confirm = async () => {
    const sheets: { sheet: number; mapping: unknown }[] = []
    for (const { choice, sheet } of included) {
      const recognised = view.sheets[sheet]
      const mapping = recognised && mappingOfChoice(recognised, choice)
      if (!mapping?.ok)
        return setProblem(`工作表“${recognised?.name ?? ''}”：${mapping?.reason ?? ''}`)
      sheets.push({ sheet, mapping: mapping.mapping })
    }
    if (sheets.length === 0) return setProblem('请至少选择一张要导入的工作表')
    setBusy(true)
    const refusal = await act({
      path: `/api/payment-imports/${importId}/confirm-columns`,
      body: { sheets },
      done: '已确认，开始核对',
    })
    setBusy(false)
    setProblem(refusal)
    if (refusal === null) onDone()
  }

  return (
    <>
      <h2>第一步：确认各栏含义</h2>
      <p className="gk-hint">
        系统按表头的文字判断每一列是什么。请对照示例核对，不对的改选；确认一次，以后同样的表头照此识别。
      </p>
      {view.sheets.map((sheet, at) => {
        const choice = choices[at]
        return choice ? (
          <SheetColumns
            key={sheet.name}
            sheet={sheet}
            choice={choice}
            disabled={!view.isOwn}
            onChange={(changed) => change(at, changed)}
          />
        ) : null
      })}
      <p className="gk-problem" role="alert">
        {problem}
      </p>
      {view.isOwn ? (
        <Button disabled={busy} size="medium" onClick={() => void confirm()}>
          确认并开始核对（{included.length} 张工作表）
        </Button>
      ) : null}
    </>
  )
}
