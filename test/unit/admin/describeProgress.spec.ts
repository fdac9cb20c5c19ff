import { describe, expect, it } from '@jest/globals'
import { describeProgress, isReturned } from '../../../src/admin/review/describeProgress'
import { aReviewView, aStage, aStep } from './aReviewView'

describe('What a person reads about the way of a copy', () => {
  it('tells the author of a draft who will look at it first', () => {
    const { headline, next } = describeProgress(aReviewView({ may: { submit: true } }))
    expect(headline).toContain('提交审核')
    expect(next).toContain('张三')
  })

  it('says of an urgent draft that all reviews run at once', () => {
    const view = aReviewView({ urgent: true, may: { submit: true } })
    expect(describeProgress(view).next).toContain('同时办理')
  })

  it('names who sent a copy back', () => {
    const view = aReviewView({ history: [aStep({ act: '退回修改', by: '赵审核' })] })
    expect(isReturned(view)).toBe(true)
    expect(describeProgress(view).headline).toContain('赵审核')
  })

  it('no longer calls a copy returned once it was submitted again', () => {
    const history = [aStep(), aStep({ act: '退回修改' })]
    expect(isReturned(aReviewView({ state: 'reviewing', history }))).toBe(false)
    expect(isReturned(aReviewView({ history }))).toBe(false)
  })

  it('says during a correction that the public still sees the former version', () => {
    const { headline, next } = describeProgress(aReviewView({ revision: 2 }))
    expect(headline).toContain('第 2 版')
    expect(next).toContain('公众看到的仍是原来的一版')
  })

  it('names the people everybody waits for, and how long', () => {
    const view = aReviewView({
      state: 'reviewing',
      waitedWorkdays: 3,
      stages: [aStage('tier1', { state: 'waiting', people: ['张三', '李四（代张三）'] })],
    })
    const { headline, next } = describeProgress(view)
    expect(headline).toBe('已等 3 个工作日')
    expect(next).toContain('张三、李四（代张三）')
  })

  it('tells a reviewer whose turn it is to read all of a new text, and only the changes of a known one', () => {
    const view = aReviewView({ state: 'reviewing', may: { review: ['tier1'] } })
    expect(describeProgress(view).next).toContain('通读全文')
    const again = { ...view, difference: [{ part: '标题', pieces: [] }] }
    expect(describeProgress(again).next).toContain('改动')
    expect(describeProgress(again).next).not.toContain('通读全文')
  })

  it('offers publication only to those who may publish', () => {
    const approved = aReviewView({ state: 'approved', may: { publish: true, schedule: true } })
    expect(describeProgress(approved).next).toContain('公开发布')
    expect(describeProgress(aReviewView({ state: 'approved' })).next).toBe('等待撰写人公开发布。')
  })

  it('tells the scheduled hour in Beijing time', () => {
    const view = aReviewView({ state: 'scheduled', scheduledFor: '2026-11-25T01:00:00.000Z' })
    expect(describeProgress(view).headline).toBe('将于 2026年11月25日 09:00 自动公开')
  })

  it('says who has to act when a stage has nobody', () => {
    const view = aReviewView({
      state: 'reviewing',
      stages: [aStage('tier1', { state: 'waiting', people: [] })],
    })
    expect(describeProgress(view).next).toContain('尚未设置人员')
  })
})
