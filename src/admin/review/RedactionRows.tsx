'use client'
import { useId, useState } from 'react'
import { RedactionList } from './RedactionList'

/** The passages to be struck before the text goes out. */
export const RedactionRows = ({
  redactions,
  onChange,
}: {
  redactions: readonly string[]
  onChange: (redactions: string[]) => void
}) => {
  const id = useId()
  const [typed, setTyped] = useState('')
  const add = () => {
    const passage = typed.trim()
    if (passage !== '' && !redactions.includes(passage)) onChange([...redactions, passage])
    setTyped('')
  }
  return (
    <fieldset className="gk-comment-rows">
      <legend>要删去的内容{redactions.length > 0 ? `（${redactions.length} 处）` : ''}</legend>
      <p className="gk-hint">
        删去的地方公众会看到“〔此处内容依法不予公开〕”。在文中选中文字、点“删去这段”最省事；也可以把原文粘贴到这里，一次一段。
      </p>
      <RedactionList redactions={redactions} onChange={onChange} />
      <div className="gk-inline">
        <input
          id={id}
          className="gk-input"
          aria-label="要删去的原文"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="button" className="gk-chip" onClick={add}>
          添加
        </button>
      </div>
    </fieldset>
  )
}
