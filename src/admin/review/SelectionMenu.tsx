'use client'
import { useEffect, useState } from 'react'
import { selectedPassage, type SelectedPassage } from './pageSelection'

type SelectionMenuProps = {
  /** What can be done with the passage: a label, and what happens. */
  choices: readonly { label: string; onChoose: (passage: SelectedPassage) => void }[]
}

/** As in Word: select words in the text, and a small menu beside them offers to comment. */
export const SelectionMenu = ({ choices }: SelectionMenuProps) => {
  const passage = useSelectedPassage()
  if (!passage) return null
  return (
    <div
      className="gk-selection-menu"
      role="toolbar"
      aria-label="选中的文字"
      style={placeOf(passage)}
    >
      {choices.map(({ label, onChoose }) => (
        <button
          key={label}
          type="button"
          // The selection must outlive the press.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            onChoose(passage)
            window.getSelection()?.removeAllRanges()
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

/** Above the passage, and always within sight. */
const placeOf = ({ top, left }: SelectedPassage) => ({
  top: Math.min(Math.max(8, top - 44), window.innerHeight - 52),
  left: Math.min(Math.max(90, left), window.innerWidth - 90),
})

const useSelectedPassage = (): SelectedPassage | null => {
  const [passage, setPassage] = useState<SelectedPassage | null>(null)
  useEffect(() => {
    const look = () => setPassage(selectedPassage())
    document.addEventListener('selectionchange', look)
    window.addEventListener('scroll', look, true)
    return () => {
      document.removeEventListener('selectionchange', look)
      window.removeEventListener('scroll', look, true)
    }
  }, [])
  return passage
}
