/** @jsxRuntime automatic */
/** @jsxImportSource preact */
import type { PublicItem } from '../../domain/publication/publicRecords'
import { TimeLimitMarks } from './TimeLimitMarks'

/** The limit as printed, how the system reads it, and in full sentences what is uncertain about it. */
export const TimeLimit = ({ timeLimit }: { timeLimit: PublicItem['timeLimit'] }) => (
  <div class="limit">
    <p class="limit__raw">
      {timeLimit.raw ? `“${timeLimit.raw}”` : '原文未写明'}
      <TimeLimitMarks timeLimit={timeLimit} />
    </p>
    {timeLimit.readings.length > 0 && (
      <>
        <p class="limit__label">系统读作：</p>
        <ul>
          {timeLimit.readings.map((reading) => (
            <li key={reading}>{reading}</li>
          ))}
        </ul>
      </>
    )}
    {timeLimit.assumed && (
      <p class="limit__note">
        待确认：原文没有写明时限，暂按《中华人民共和国政府信息公开条例》第二十六条的20个工作日执行。
      </p>
    )}
    {timeLimit.ceiling && (
      <p class="limit__note">
        第二十六条上限：“及时”“实时”不是具体天数，以该条例第二十六条的20个工作日为最迟期限监督。
      </p>
    )}
    {timeLimit.needsReview && (
      <p class="limit__note">待人工核定：这一时限的写法不能确定读出，到期日以核定后为准。</p>
    )}
  </div>
)
