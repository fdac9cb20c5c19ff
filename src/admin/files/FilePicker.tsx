'use client'
import { useId, useRef, useState } from 'react'

/**
 * A button that chooses a file, with its name beside it, in Chinese whatever the browser speaks. The
 * same file, corrected meanwhile, may be chosen again.
 */
export const FilePicker = ({
  label,
  accept,
  disabled = false,
  onChoose,
}: {
  label: string
  accept: string
  disabled?: boolean
  onChoose: (file: File) => void
}) => {
  const input = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const id = useId()
  return (
    <div className="gk-file">
      <label htmlFor={id}>{label}</label>
      <div>
        <button
          type="button"
          className="gk-chip"
          disabled={disabled}
          onClick={() => input.current?.click()}
        >
          选择文件
        </button>{' '}
        <span>{name}</span>
      </div>
      <input
        ref={input}
        id={id}
        className="gk-file__input"
        type="file"
        accept={accept}
        disabled={disabled}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (!file) return
          setName(file.name)
          onChoose(file)
        }}
      />
    </div>
  )
}
