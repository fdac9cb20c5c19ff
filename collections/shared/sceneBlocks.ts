import type { Block } from 'payload'

/** Blocks of a scene page (场景解读): they work without a script on the portal. */
const steps: Block = {
  slug: 'steps',
  labels: { singular: '办事步骤', plural: '办事步骤' },
  fields: [
    { name: 'heading', type: 'text', label: '标题' },
    {
      name: 'steps',
      type: 'array',
      label: '步骤',
      labels: { singular: '步骤', plural: '步骤' },
      minRows: 1,
      required: true,
      fields: [
        { name: 'title', type: 'text', label: '做什么', required: true },
        { name: 'text', type: 'textarea', label: '说明' },
      ],
    },
  ],
}

const cards: Block = {
  slug: 'cards',
  labels: { singular: '要点卡片', plural: '要点卡片' },
  fields: [
    { name: 'heading', type: 'text', label: '标题' },
    {
      name: 'cards',
      type: 'array',
      label: '卡片',
      labels: { singular: '卡片', plural: '卡片' },
      minRows: 1,
      required: true,
      fields: [
        { name: 'title', type: 'text', label: '要点', required: true },
        { name: 'text', type: 'textarea', label: '说明', required: true },
      ],
    },
  ],
}

const questions: Block = {
  slug: 'questions',
  labels: { singular: '问答树', plural: '问答树' },
  fields: [
    { name: 'heading', type: 'text', label: '标题' },
    {
      name: 'questions',
      type: 'array',
      label: '问题',
      labels: { singular: '问题', plural: '问题' },
      minRows: 1,
      required: true,
      admin: { description: '从上到下逐级展开；“上一级”填上一级问题的序号，第一级留空' },
      fields: [
        { name: 'question', type: 'text', label: '问题或者选项', required: true },
        { name: 'answer', type: 'textarea', label: '回答' },
        { name: 'parent', type: 'number', label: '上一级（序号）', min: 1 },
      ],
    },
  ],
}

const film: Block = {
  slug: 'film',
  labels: { singular: '视频', plural: '视频' },
  fields: [
    { name: 'heading', type: 'text', label: '标题' },
    { name: 'video', type: 'relationship', relationTo: 'media', label: '视频', required: true },
    { name: 'captions', type: 'relationship', relationTo: 'media', label: '字幕文件' },
    { name: 'transcript', type: 'textarea', label: '文字稿' },
  ],
}

export const sceneBlocks: Block[] = [steps, cards, questions, film]
