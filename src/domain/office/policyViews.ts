/** What the office's screens of policy documents are given. */
import type { CivilDate } from '../calendar/civilDate'
import type { InterpretationFigures } from '../policy/interpretationFigures'

export type PolicyStatusView = {
  /** Today's status, and the sentence that the public reads. */
  status: string
  sentence: string
  inForce: boolean
  publicPath: string
  entries: {
    /** Its place in the history, which a correction names. */
    number: number
    label: string
    from: CivilDate
    by: string
    reason: string
    recordedAt: string
    corrected: boolean
    corrects: number | null
  }[]
  interpretations: { id: string; title: string }[]
  mayChange: boolean
}

/** 解读覆盖率和原创解读比例. */
export type InterpretationReport = {
  from: string
  to: string
  units: { unit: { id: string; name: string }; figures: InterpretationFigures }[]
  total: InterpretationFigures
}

/** What a body says about its own validity: a proposal that a person takes over or not. */
export type ValidityProposalView = {
  effectiveFrom: CivilDate | null
  lastDay: CivilDate | null
  trial: boolean
  genre: string
  explanation: string[]
  quotes: string[]
  repeals: string[]
  advice: string[]
  doubts: string[]
}
