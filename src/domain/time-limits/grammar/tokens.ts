import type { LimitUnit } from '../clause'

/** What happened, as the words say it; `resolveAnchor` turns the events of a phrase into an Anchor. */
export type EventKind =
  | 'formed'
  | 'made'
  | 'obtained'
  | 'changed'
  | 'decided'
  | 'approved'
  | 'received'
  | 'published'
  | 'posted'
  | 'signed'
  | 'allocated'
  | 'occurred'
  | 'starts'
  /** 招生, 考试: begins for what is due before it, is over for what is due after it. */
  | 'lasting'
  | 'ends'
  | 'finished'
  | 'last-update'
  /** 归档, 移交: certainly what the count starts from, and none of the anchors. */
  | 'unplaced'

export type ActKind =
  'publish' | 'post' | 'send' | 'consult' | 'update' | 'answer' | 'withdraw' | 'extend'

export type TimingKind = 'promptly' | 'realtime' | 'standing' | 'together' | 'dynamic' | 'reference'

/** How a rhythm is written: 每季度, 按季度, or only 季度. */
export type RhythmStyle = 'each' | 'by' | 'bare'

/** The parts of speech of a time limit. `text` is the normalised print. */
export type Token = { text: string } & (
  | {
      type: 'amount'
      value: number
      unit: LimitUnit
      /** Printed as 日 or 号, so it may be a day of the month. */
      isDayLike: boolean
      /** 第5个工作日. */
      isOrdinal: boolean
      /** 5-10个工作日: the value is the upper end. */
      isRange: boolean
    }
  /** `MM-DD` or `YYYY-MM-DD`; empty when there is no such day. */
  | { type: 'date'; dates: string[]; isLoose: boolean; isPeriodName: boolean }
  | { type: 'rhythm'; amount: number; unit: LimitUnit; style: RhythmStyle; isLoose: boolean }
  | { type: 'count'; value: number }
  | { type: 'event'; event: EventKind; isWeak: boolean }
  | { type: 'act'; act: ActKind }
  | { type: 'timing'; timing: TimingKind }
  /** 定期, 按规定: a time is meant and not said. */
  | { type: 'unsaid' }
  /** Words that make a limit uncertain: 原则上, 必要时. */
  | { type: 'vague' }
  | { type: 'condition' }
  | { type: 'since' } // 之日起
  | { type: 'after' } // 后
  | { type: 'when' } // 时
  | { type: 'ahead' } // 前
  | { type: 'inside' } // 内
  | { type: 'advance' } // 提前
  | { type: 'floor' } // 不少于
  | { type: 'ceiling' } // 不超过
  | { type: 'atLeast' } // 以上
  | { type: 'full' } // 届满
  | { type: 'request' } // 申请, 来信
  | { type: 'happening' } // 事件, 数据
  | { type: 'termNoun' } // 期, 期限, 时间
  | { type: 'periodPart' } // 末月, 最后一个月
  | { type: 'firstPart' } // 首月
  | { type: 'durationLabel' } // 公开期限: how long, or how soon
  | { type: 'workdaysOnly' } // (工作日), 节假日除外
  | { type: 'including' } // 含
  | { type: 'opener' } // 自, 在, 应当
  | { type: 'glue' } // 的, 为
  | { type: 'or' } // 或, 、
  | { type: 'to' } // 至
  | { type: 'year' }
  | { type: 'number' }
  | { type: 'open' }
  | { type: 'close' }
  | { type: 'comma' }
  | { type: 'stop' }
  | { type: 'word' }
)

export type TokenType = Token['type']
export type TokenOf<T extends TokenType> = Extract<Token, { type: T }>

/** 或 and its like: one or the other; 、 and 和 join. */
export const isAlternative = (token: Token | undefined): boolean =>
  token?.type === 'or' && /^(?:或|\/)/u.test(token.text)

export const isType =
  <T extends TokenType>(...types: readonly T[]) =>
  (token: Token | undefined): token is TokenOf<T> =>
    token !== undefined && (types as readonly TokenType[]).includes(token.type)
