import type { PublicDisclosure } from '../../../domain/publication/publicRecords'
import { printedBasis } from '../../../domain/subsidy/policy/printedBasis'
import { readSubsidyGroup } from '../../../domain/subsidy/policy/subsidyGroup'
import { fenOf } from '../../../domain/subsidy/policy/subsidyProblems'
import type { ReviewableContent } from '../../../domain/publication/reviewableContent'
import type { Disclosure } from '../../../payload-types'
import { idOf } from '../../../repositories/scope'
import { findEditionOf } from '../../../repositories/subsidyPolicies'
import { Refusal } from '../../Refusal'
import type { ServiceContext } from '../../serviceContext'
import { hideUngroundedNames } from '../publication/hideUngroundedNames'
import { placeInSeries } from './placeInSeries'
import { projectSubsidy } from './projectSubsidy'
import { renewDocumentLinks } from './renewDocumentLinks'

type Published = { disclosure: Disclosure; content: ReviewableContent; record: PublicDisclosure }

/**
 * Enters a published edition in the register of subsidy policies, or renews it after a correction, and
 * shows its policy. A policy document of the library renews the links of the subsidies that rest on it.
 * Throws a Refusal when another copy has published the same year meanwhile.
 */
export const registerSubsidyPolicy = async (
  context: ServiceContext,
  { disclosure, content, record }: Published,
): Promise<void> => {
  if (record.kind === 'policy') return renewDocumentLinks(context, disclosure)
  if (!record.subsidy) return
  const group = readSubsidyGroup(content.subsidy)
  const { subsidy } = record
  const { series, rowId, problems } = await placeInSeries(context, {
    disclosureId: disclosure.id,
    unitId: idOf(disclosure.unit) ?? '',
    group,
  })
  if (problems[0]) throw new Refusal(problems[0], 409)
  const data = {
    key: `${series}:${subsidy.year}`,
    title: `${subsidy.name}（${subsidy.year}年度）`,
    series,
    name: subsidy.name,
    year: subsidy.year,
    basis: printedBasis(subsidy),
    documents: group.documents,
    department: subsidy.department,
    purpose: subsidy.purpose,
    recipients: subsidy.recipients,
    standard: subsidy.standard,
    hotline: subsidy.hotline,
    kind: subsidy.kind,
    recipientKind: subsidy.recipientKind,
    objectionTelephone: group.objectionTelephone,
    namesGround: group.namesGround,
    unitStandardFen: group.unitStandard === null ? null : fenOf(group.unitStandard),
    unit: idOf(disclosure.unit),
    disclosure: disclosure.id,
    publishedOn: record.publishedOn,
    inForce: true,
  }
  const options = {
    collection: 'subsidy-policies',
    depth: 0,
    overrideAccess: true,
    req: context.req,
  } as const
  if (rowId) {
    await context.payload.update({ ...options, id: rowId, data })
    await hideUngroundedNames(context, { ...data, id: rowId })
  } else await context.payload.create({ ...options, data })
  await projectSubsidy(context, series)
}

/**
 * A publication taken back: its edition leaves the register's public part, and the year before it is the
 * newest again; lists lose the names that rested on its ground. A document that left the library loses
 * its links.
 */
export const withdrawSubsidyPolicy = async (
  context: ServiceContext,
  { disclosure }: { disclosure: Disclosure },
): Promise<void> => {
  if (disclosure.kind === 'policy') return renewDocumentLinks(context, disclosure)
  const edition = await findEditionOf(context, disclosure.id)
  if (!edition) return
  await context.payload.update({
    collection: 'subsidy-policies',
    id: edition.id,
    data: { inForce: false },
    depth: 0,
    overrideAccess: true,
    req: context.req,
  })
  await hideUngroundedNames(context, { ...edition, inForce: false })
  await projectSubsidy(context, edition.series)
}
