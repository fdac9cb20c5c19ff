'use client'
import { useState } from 'react'
import type { RosterOutcome } from '../../domain/office/openingViews'
import { ROSTER_KINDS, type RosterKind } from '../../domain/organisation/roster/rosterColumn'
import { FilePicker } from '../files/FilePicker'
import { postFile } from '../requests/postFile'
import { RosterReport } from './RosterReport'

/** Choose a filled-in roster, see what it would do, and take it in. */
export const RosterUpload = ({ kind, onStored }: { kind: RosterKind; onStored: () => void }) => {
  const [file, setFile] = useState<File | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<RosterOutcome | null>(null)
  const name = ROSTER_KINDS[kind]

  const send = async (chosen: File, apply: boolean) => {
    setBusy(true)
    setProblem(null)
    const answer = await postFile<RosterOutcome>(`/api/units/rosters/${kind}`, chosen, {
      apply: String(apply),
    })
    setBusy(false)
    if (!answer.ok) {
      setOutcome(null)
      return setProblem(answer.reason)
    }
    setOutcome(answer.result)
    if (answer.result.applied) {
      setFile(null)
      onStored()
    }
  }
  const choose = (chosen: File) => {
    setFile(chosen)
    void send(chosen, false)
  }
  const isStorable =
    file !== null &&
    outcome !== null &&
    !outcome.applied &&
    outcome.problems.length === 0 &&
    outcome.added.length + outcome.changed.length > 0

  return (
    <div className="gk-roster">
      <FilePicker
        label={`导入填好的${name}名册（Excel 或 CSV）`}
        accept=".xlsx,.csv"
        disabled={busy}
        onChoose={choose}
      />
      <div aria-live="polite">
        {busy ? <p className="gk-hint">正在核对…</p> : null}
        {problem ? <p className="gk-problem">{problem}</p> : null}
        {outcome ? <RosterReport outcome={outcome} /> : null}
      </div>
      {isStorable ? (
        <button
          type="button"
          className="btn btn--style-primary btn--size-medium"
          disabled={busy}
          onClick={() => void send(file, true)}
        >
          确认导入
        </button>
      ) : null}
    </div>
  )
}
