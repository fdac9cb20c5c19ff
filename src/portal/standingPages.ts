import type { PublicPage } from '../domain/publication/publicRecords'
import { standingPageHref } from './links'

/**
 * The blocks that every 政府信息公开 column has, in this order, and the entry for information requests
 * (国办公开办函〔2019〕61号). The catalogue itself is the third block.
 */
const BLOCKS = [
  { key: 'guide', label: '政府信息公开指南', slug: 'guide', title: /指南/ },
  { key: 'rules', label: '政府信息公开制度', slug: 'rules', title: /制度/ },
  { key: 'catalogue', label: '法定主动公开内容', href: '/catalogue' },
  {
    key: 'annual-reports',
    label: '政府信息公开年报',
    slug: 'annual-reports',
    title: /年报|年度报告/,
  },
  { key: 'requests', label: '依申请公开', slug: 'request', title: /依申请/ },
] as const

export type BlockKey = (typeof BLOCKS)[number]['key']
export type NavEntry = { key: BlockKey; label: string; href: string }

/** The site navigation. A block whose page is not written yet is left out rather than led to a 404. */
export const statutoryBlocks = (pages: readonly PublicPage[]): NavEntry[] =>
  BLOCKS.flatMap((block): NavEntry[] => {
    if ('href' in block) return [{ key: block.key, label: block.label, href: block.href }]
    const page = pageOfBlock(block, pages)
    return page ? [{ key: block.key, label: block.label, href: standingPageHref(page.slug) }] : []
  })

/** Which block a standing page is, if it is one. */
export const blockOfPage = (slug: string, pages: readonly PublicPage[]): BlockKey | null =>
  BLOCKS.find((block) => !('href' in block) && pageOfBlock(block, pages)?.slug === slug)?.key ??
  null

/** Standing pages that are no statutory block, in the keeper's order. */
export const otherPages = (pages: readonly PublicPage[]): PublicPage[] =>
  pages.filter((page) => blockOfPage(page.slug, pages) === null)

/** By the agreed slug first; a county that named its pages otherwise is known by the title. */
const pageOfBlock = (
  block: { slug: string; title: RegExp },
  pages: readonly PublicPage[],
): PublicPage | undefined =>
  pages.find((page) => page.slug === block.slug) ??
  pages.find((page) => block.title.test(page.title))
