/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { HouseholdAnswer } from '../../domain/publication/publicSubsidies'
import { Notice } from './Notice'
import { PaymentLineTable } from './PaymentRowTable'

/** What a question of a household came to; null before one was asked. */
export type LookupOutcome =
  | { kind: 'answer'; answer: HouseholdAnswer }
  | { kind: 'problem'; problems: readonly string[] }
  | { kind: 'limited'; seconds: number }

type PaymentLookupProps = { action: string; outcome: LookupOutcome | null; keeper: string }

/**
 * The own household by name and the last four characters of the identity number. Sent in the body, for
 * an address would be kept; what was typed is never shown again.
 */
export const PaymentLookup = ({ action, outcome, keeper }: PaymentLookupProps) => (
  <section aria-labelledby="lookup-title">
    <h2 id="lookup-title">查询本户</h2>
    <Outcome outcome={outcome} keeper={keeper} />
    <form class="filter" action={action} method="post" autocomplete="off">
      <div class="filter__field">
        <label for="name">姓名（名单上的全名）</label>
        <input id="name" name="name" type="text" maxLength={40} required autocomplete="off" />
      </div>
      <div class="filter__field">
        <label for="lastFour">身份证号码后四位</label>
        <input
          id="lastFour"
          name="lastFour"
          type="text"
          maxLength={4}
          pattern="[0-9]{3}[0-9Xx]"
          title="后四位，末位是字母的填 X"
          required
          autocomplete="off"
        />
      </div>
      <div class="filter__actions">
        <button class="button" type="submit">
          查询
        </button>
      </div>
    </form>
    <p class="soft">只有姓名和后四位都一致才显示结果；填写的内容不保存、不记入日志。</p>
  </section>
)

type OutcomeProps = { outcome: LookupOutcome | null; keeper: string }

const Outcome = ({ outcome, keeper }: OutcomeProps) => {
  if (outcome === null) return null
  if (outcome.kind === 'problem')
    return (
      <Notice id="lookup" tone="late" title="没有查询">
        <ul>
          {outcome.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </Notice>
    )
  if (outcome.kind === 'limited')
    return (
      <Notice id="lookup" tone="late" title="查询次数过多">
        <p>
          为保护个人信息，查询有次数限制。请约 {waitingTime(outcome.seconds)}
          后再试，或者到村（居）委会查看纸质名单。
        </p>
      </Notice>
    )
  if (outcome.answer.found)
    return (
      <Notice id="lookup" tone="note" title="查询结果">
        <PaymentLineTable caption="本户的发放记录" rows={outcome.answer.rows} />
      </Notice>
    )
  return (
    <Notice id="lookup" tone="note" title="没有查到">
      <p>
        没有与所填姓名和后四位完全一致的唯一一户。请核对后再试；仍查不到的，请到村（居）委会查看纸质名单（资料留存：
        {keeper}）。
      </p>
    </Notice>
  )
}

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** `约 2 分钟`, in the unit that makes a small number; never sooner than it really is. */
const waitingTime = (seconds: number): string => {
  if (seconds <= 2 * HOUR) return `${Math.ceil(seconds / MINUTE)} 分钟`
  return seconds <= 2 * DAY ? `${Math.ceil(seconds / HOUR)} 小时` : `${Math.ceil(seconds / DAY)} 天`
}
