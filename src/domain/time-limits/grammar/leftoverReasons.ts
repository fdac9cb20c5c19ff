import { isType, type Token } from './tokens'

/**
 * Words that change a limit and that no reading can take into account: 原则上, 必要时, a condition, a
 * number that belongs to nothing. Each is a Chinese reason. What only names a scope (规划类栏目除外,
 * 其中…事项) or points to the law (另有规定的从其规定) changes no limit and is let pass.
 */
export const leftoverReasons = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token, at) => {
    if (token.type === 'number') return [`“${token.text}”没有读懂`]
    if (token.type === 'vague' && !isHarmlessVague(tokens, at))
      return [`“${token.text}”使时限不确定，须人工确认`]
    if (token.type === 'periodPart') return [`“${token.text}”没有计入，请确认日期`]
    if (token.type === 'unsaid' && POINTS_ELSEWHERE.test(token.text))
      return [`“${token.text}”没有写明具体期限`]
    if (token.type === 'unsaid' && isTermRhythm(tokens, at))
      return [`“${token.text}”没有写明具体期限`]
    if (token.type === 'condition' && !isChangeCondition(tokens, at))
      return [`“${token.text}…”是有条件的，须人工确认`]
    if (token.type === 'year' && isBoundYear(tokens, at)) return [`“${token.text}”没有读懂`]
    return []
  })

/** 定期, 按规定时限: another limit is meant and not said; 按有关规定 beside a limit adds nothing. */
const POINTS_ELSEWHERE = /时限|期限|时间|定期|适时|阶段|分批|择期|择机|届时|事后|前中后|中、后/u

const isHarmlessVague = (tokens: readonly Token[], at: number): boolean =>
  isOrdinary(tokens, at) || isSoftFloor(tokens, at)

/** 一般事故, 一般隐患: a grade of things and no hedge. */
const isOrdinary = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '一般' && isType('word', 'happening')(tokens[at + 1])

/** 一般不少于30日: a floor stays a floor. */
const isSoftFloor = (tokens: readonly Token[], at: number): boolean =>
  /^一般|^通常|^原则上/u.test(tokens[at]!.text) &&
  tokens.slice(at + 1, at + 4).some(isType('floor'))

/** 如有变更,及时更新 and 遇节假日顺延 add nothing to what is read anyway. */
const isChangeCondition = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1, at + 4)
    .some(
      (token) =>
        (token.type === 'event' && token.event === 'changed') ||
        (token.type === 'act' && token.act === 'update') ||
        /节假日|法定假日|休息日/u.test(token.text),
    )

/** 每学期末公布一次, beside another limit; in 每学期结束后一个月内 the event says when. */
const isTermRhythm = (tokens: readonly Token[], at: number): boolean => {
  const following = tokens.slice(at + 1).find((token) => token.type !== 'glue')
  return /学期|学年|每届/u.test(tokens[at]!.text) && isType('act', 'count')(following)
}

/** 2023年 before a bound is a date that was not read; 2023年度 is a mere name. */
const isBoundYear = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]!.text.endsWith('度') && isType('ahead', 'inside')(tokens[at + 1])
