import { describe, expect, it } from '@jest/globals'
import { recordingRule } from '../../../src/domain/supervision/recordingRule'
import type { RecordingRuleOptions } from '../../../src/domain/supervision/recordingRule'
import { calendar, day } from './anObligation'

const record = (date: string, changes: Partial<RecordingRuleOptions> = {}) =>
  recordingRule({
    kind: 'formed',
    date: day(date),
    today: day('2026-11-23'),
    due: day('2026-12-21'),
    calendar,
    lateRecordingWorkdays: 3,
    ...changes,
  })

describe('recording an event', () => {
  it('refuses tomorrow', () => {
    expect(record('2026-11-24')).toEqual({
      ok: false,
      reason: '“信息形成（制作或获取）”的日期不能晚于今天（2026年11月23日）。',
    })
  })

  it('takes a start that is announced ahead, but no end', () => {
    expect(record('2026-12-24', { kind: 'starts' }).ok).toBe(true)
    expect(record('2026-12-24', { kind: 'ends' }).ok).toBe(false)
  })

  it.each([
    ['today', '2026-11-23'],
    ['the weekend before', '2026-11-21'],
    ['3 working days before (Wednesday for a Monday)', '2026-11-18'],
  ])('takes %s without a reason', (_name, date) => {
    expect(record(date)).toEqual({ ok: true, needsReason: false, why: null })
  })

  it('asks for a reason after more than 3 working days', () => {
    expect(record('2026-11-17')).toEqual({
      ok: true,
      needsReason: true,
      why: '登记日期比发生日期晚4个工作日（超过3个工作日），请说明原因。',
    })
  })

  it('counts working days by the official calendar: National Day does not count', () => {
    // From Wednesday 09-30 to Saturday 10-10 (a make-up day) there are 10-08, 10-09 and 10-10.
    expect(record('2026-09-30', { today: day('2026-10-10') })).toMatchObject({ needsReason: false })
    expect(record('2026-09-30', { today: day('2026-10-12') })).toMatchObject({ needsReason: true })
  })

  it('asks for a reason once the limit is over, however recent the event', () => {
    expect(record('2026-11-20', { due: day('2026-11-22') })).toMatchObject({
      ok: true,
      needsReason: true,
      why: '登记时已超过公开期限（2026年11月22日），请说明原因。',
    })
    expect(record('2026-11-20', { due: day('2026-11-23') })).toMatchObject({ needsReason: false })
  })
})
