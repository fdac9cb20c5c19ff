import { imageProblems } from '../../domain/media/imageProblems'
import {
  checkContentStandard,
  type ContentStandardResult,
} from '../../domain/publication/contentStandard'
import { textBlocksOf } from '../../domain/publication/richTextWalk'
import { besideSevenElements } from '../../domain/subsidy/policy/sevenElements'
import { contentStandardOf, findVersionInForce } from '../../repositories/items'
import { idOf } from '../../repositories/scope'
import type { ServiceContext } from '../serviceContext'
import { subsidyProblemsOf } from '../subsidy/policies/subsidyProblemsOf'
import { fullNameProblems } from '../subsidy/publication/fullNameProblems'
import { paymentProblemsOf } from '../subsidy/publication/paymentContentOf'
import type { ReviewCase } from './openCase'

export type ContentProblems = {
  standard: ContentStandardResult
  /** What blocks the submission beside the content standard, in Chinese. */
  problems: string[]
}

type Judged = Pick<ReviewCase, 'disclosure' | 'content' | 'files'>

/** What a copy lacks before it may be submitted. */
export const contentProblemsOf = async (
  context: ServiceContext,
  { disclosure, content, files }: Judged,
): Promise<ContentProblems> => {
  const hasBody = textBlocksOf(content.body).length > 0 || content.media.length > 0
  const version = await findVersionInForce(context, idOf(disclosure.item))
  const elements = version ? contentStandardOf(version) : []
  const standard = checkContentStandard({
    standard: content.subsidy ? besideSevenElements(elements) : elements,
    entries: content.elements,
    hasBody,
    attachmentCount: content.attachments.length,
  })
  const hasElement = content.elements.some(({ text }) => text.trim() !== '')
  return {
    standard,
    problems: [
      ...(hasElement ||
      hasBody ||
      content.attachments.length > 0 ||
      content.subsidy ||
      content.payments
        ? []
        : ['没有可公开的内容：请填写公开内容要素、正文或添加附件']),
      ...imageProblems(
        files.media.map(({ fileName, ...media }) => ({ ...media, originalName: fileName })),
      ),
      ...(content.kind === 'policy' ? policyProblems(disclosure) : []),
      ...(content.kind === 'interpretation' ? interpretationProblems({ disclosure, content }) : []),
      ...(await subsidyProblemsOf(context, { disclosure, content })),
      ...(await paymentProblemsOf(context, { disclosure, content })),
      ...(await fullNameProblems(context, { content, files })),
      ...(disclosure.urgent && !disclosure.urgentReason?.trim() ? ['紧急稿件须写明紧急理由'] : []),
      ...((disclosure.revision ?? 1) > 1 && !content.correctionReason.trim()
        ? ['更正须写明更正说明，公众可以看到']
        : []),
    ],
  }
}

/** 无解读方案的，一律不予收文、不予办理. */
const policyProblems = ({ policy, plan }: Judged['disclosure']): string[] => [
  ...(policy?.issuers?.trim() ? [] : ['请填写发文机关']),
  ...(policy?.dateMade ? [] : ['请填写成文日期']),
  ...(policy?.property && policy.property !== 'proactive'
    ? ['公开属性不是“主动公开”的文件，不能在此公开']
    : []),
  ...(policy?.effectiveFrom && policy.lastDay && policy.lastDay < policy.effectiveFrom
    ? ['有效期早于施行日期']
    : []),
  ...(!policy?.normative
    ? []
    : [
        ...(plan?.outline?.trim() ? [] : ['规范性文件须有解读方案：请填写解读提纲']),
        ...(plan?.forms?.length ? [] : ['规范性文件须有解读方案：请选择解读形式']),
        ...(plan?.plannedOn ? [] : ['规范性文件须有解读方案：请填写计划解读日期']),
        ...(plan?.person?.trim() ? [] : ['规范性文件须有解读方案：请填写解读责任人']),
      ]),
]

const interpretationProblems = ({
  disclosure,
  content,
}: Pick<Judged, 'disclosure' | 'content'>): string[] => {
  const { interpretation } = disclosure
  const needsFilm = interpretation?.form === 'video' || interpretation?.form === 'audio'
  return [
    ...(interpretation?.documents?.length ? [] : ['请选择所解读的政策文件']),
    ...(interpretation?.original === false && content.source.trim() === ''
      ? ['非原创的解读须填写来源']
      : []),
    ...(needsFilm && !interpretation?.video ? ['请选择视频或者音频文件'] : []),
    ...(interpretation?.form === 'video' && interpretation.video && !interpretation.captions
      ? ['视频须有字幕文件（.vtt）']
      : []),
  ]
}
