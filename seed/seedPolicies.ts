import type { Payload } from 'payload'
import { civilDateAt } from '../src/domain/calendar/civilDate'
import { textTree } from '../src/domain/publication/textTree'
import type { RichTextTree } from '../src/domain/publication/publicRecords'
import type { Disclosure, User } from '../src/payload-types'
import { findPolicyOf } from '../src/repositories/policyDocuments'
import { loadWorkCalendar } from '../src/repositories/workCalendar'
import { publishReviewed } from './publishReviewed'
import type { SeededAccounts } from './seedAccounts'
import { instantOn, seedContext } from './seedContext'

const UNIT = 'zhengfuban'

/**
 * A normative document with its interpretation as a scene page, both taken through review on the last
 * working day: what the gazette's own documents, made elsewhere and long ago, cannot show.
 */
export const seedPolicies = async (
  payload: Payload,
  { now, people }: { now: Date; people: SeededAccounts },
): Promise<void> => {
  const calendar = await loadWorkCalendar({ payload, req: {} })
  const day = calendar.rollBack(calendar.addWorkdays(civilDateAt(now), -1))
  const editor = people.editorOf.get(UNIT)
  const reviewer = people.reviewerOf.get(UNIT)
  if (!editor || !reviewer) return
  const at = (time: string) => (person: User) => seedContext(payload, instantOn(day, time), person)
  const write = async (
    itemCode: string,
    data: Partial<Disclosure>,
    time: string,
  ): Promise<string | null> => {
    const { docs } = await payload.find({
      collection: 'items',
      where: { and: [{ code: { equals: itemCode } }, { inForce: { equals: true } }] },
      limit: 1,
      depth: 1,
      overrideAccess: true,
    })
    const item = docs[0]
    const version = typeof item?.currentVersion === 'object' ? item.currentVersion : null
    if (!item || !version) return null
    const copy = await payload.create({
      collection: 'disclosures',
      data: {
        ...data,
        item: item.id,
        title: data.title ?? '',
        formedOn: day,
        eventKind: itemCode === '11-01' ? 'published' : 'formed',
        elements: version.contentElements.map(({ key, label }) => ({
          key,
          label,
          mode: 'body',
          text: '',
        })),
      },
      depth: 0,
      overrideAccess: true,
      req: at(time)(editor).req,
    })
    await publishReviewed({
      disclosureId: copy.id,
      editor,
      reviewer,
      secrecy: people.secrecy,
      as: at(time),
    })
    return copy.id
  }

  const documentCopy = await write('10-01', POLICY, '10:10')
  const document = documentCopy && (await findPolicyOf({ payload, req: {} }, documentCopy))
  if (!document) return
  await write(
    '11-01',
    {
      kind: 'interpretation',
      title: '一图看懂：办事材料“只交一次”（演示解读）',
      interpretation: { documents: [document.id], form: 'scenario', original: true },
      body: SCENE as never,
    },
    '14:30',
  )
}

const POLICY: Partial<Disclosure> = {
  kind: 'policy',
  title: '关于推行办事材料“只交一次”的通知（演示文件）',
  policy: {
    documentNumber: '演办发〔2026〕1号',
    issuers: '衡南县人民政府办公室（演示）',
    genre: '通知',
    subject: '综合政务',
    normative: true,
    property: 'proactive',
    dateMade: '2026-01-05',
    lastDay: '2030-12-31',
  },
  plan: {
    outline: '为什么推行、适用哪些事项、群众怎样办理、材料到哪里查。',
    forms: ['scenario', 'text'],
    channels: '政府网站、政务新媒体',
    plannedOn: '2026-01-06',
    person: '演示·解读责任人',
  },
  body: textTree([
    '本文为演示文本，不代表任何真实机关的文件。',
    '## 一、适用范围',
    '县、乡两级政务服务窗口办理的事项，申请人在同一事项中已经提交过的材料，窗口不再要求重复提交。',
    '## 二、办理要求',
    '窗口工作人员能够通过共享平台查到的材料，由窗口调取并请申请人当面确认。',
    '## 三、施行日期和有效期',
    '本通知自公布之日起施行，有效期至2030年12月31日。',
  ]) as never,
}

const block = (blockType: string, fields: Record<string, unknown>, id: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id, blockName: '', blockType, ...fields },
})

const SCENE: RichTextTree = {
  root: {
    ...textTree([]).root,
    children: [
      ...textTree(['本解读为演示文本。到窗口办事前，先看下面三步。']).root.children,
      block(
        'steps',
        {
          heading: '怎样办',
          steps: [
            { id: 's1', title: '说明要办的事项', text: '窗口告诉您需要哪些材料。' },
            { id: 's2', title: '只交没有交过的材料', text: '以前交过的，由窗口从共享平台调取。' },
            { id: 's3', title: '当面确认', text: '核对调取的材料，确认无误后受理。' },
          ],
        },
        'demo-steps',
      ),
      block(
        'cards',
        {
          heading: '三个要点',
          cards: [
            { id: 'c1', title: '少带材料', text: '同一事项交过的材料不用再交。' },
            { id: 'c2', title: '少跑窗口', text: '能共享的材料由窗口调取。' },
            { id: 'c3', title: '自己确认', text: '调取的材料由本人当面核对。' },
          ],
        },
        'demo-cards',
      ),
      block(
        'questions',
        {
          heading: '我的情况怎么办',
          questions: [
            { id: 'q1', question: '以前交过材料', answer: '不用再交，请窗口调取。', parent: null },
            { id: 'q2', question: '材料已经变更', answer: '请带变更后的材料。', parent: 1 },
            { id: 'q3', question: '第一次办理', answer: '按办事指南准备材料。', parent: null },
          ],
        },
        'demo-questions',
      ),
    ],
  },
}
