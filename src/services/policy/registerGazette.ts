import type { CivilDate } from '../../domain/calendar/civilDate'
import { GENRES } from '../../domain/policy/policyFields'
import { proposeGenre } from '../../domain/policy/proposeGenre'
import { expiryOf } from '../../domain/policy/validity/expiryOf'
import { readValidity } from '../../domain/policy/validity/readValidity'
import type { SourceDocument } from '../../payload-types'
import { EVERYTHING } from '../../repositories/scope'
import { findAllUnits } from '../../repositories/units'
import type { ServiceContext } from '../serviceContext'
import { projectPolicyDocument } from './projectPolicyDocument'

/**
 * Enters the numbered documents of a gazette in the register, with the metadata and the validity that the
 * print gives; reading it again enters nothing twice. What the text leaves open stays open, with a note.
 */
export const registerGazette = async (
  context: ServiceContext,
  gazette: string,
): Promise<{ entered: number }> => {
  const { payload, req } = context
  const { docs } = await payload.find({
    collection: 'source-documents',
    where: { gazette: { equals: gazette } },
    sort: 'order',
    req,
    ...EVERYTHING,
  })
  let entered = 0
  for (const source of docs.filter(isPolicy)) {
    const key = `gazette:${source.key}`
    const { totalDocs } = await payload.count({
      collection: 'policy-documents',
      where: { key: { equals: key } },
      overrideAccess: true,
      req,
    })
    if (totalDocs > 0) continue
    const document = await payload.create({
      collection: 'policy-documents',
      data: { key, ...(await factsOf(context, { source, all: docs })), statusHistory: [] as never },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await projectPolicyDocument(context, document.id)
    entered += 1
  }
  return { entered }
}

/** A document of its own with a number; speeches and annexes are none. */
const isPolicy = ({ documentNumber, parent }: SourceDocument): boolean =>
  !parent && Boolean(documentNumber)

const factsOf = async (
  context: ServiceContext,
  { source, all }: { source: SourceDocument; all: readonly SourceDocument[] },
) => {
  const issued = all.filter((one) => one.parent === source.id)
  const paragraphs = [source, ...issued].flatMap(({ body }) => (body ?? '').split('\n'))
  const reading = readValidity({ title: source.title, paragraphs })
  const dateMade = (source.dateMade || null) as CivilDate | null
  const expiry =
    reading.effectiveFrom &&
    expiryOf({
      effectiveFrom: reading.effectiveFrom,
      term: reading.term,
      // The print does not say when it was made public: the day it was made stands in, with a note.
      publishedOn: dateMade,
      dateMade,
    })
  const term = expiry?.ok ? expiry : null
  const genre = proposeGenre(issued[0]?.title ?? source.title) ?? proposeGenre(source.title)
  const issuer = source.issuer ?? ''
  const unit = (await findAllUnits(context)).find(
    ({ name, shortName }) => issuer !== '' && (name === issuer || shortName === issuer),
  )
  return {
    title: source.title,
    documentNumber: source.documentNumber,
    registrationNumber: source.registrationNumber,
    dateMade,
    issuers: issuer,
    genre: genre ? GENRES[genre] : '',
    property: 'proactive' as const,
    // Only what was registered and numbered is a normative document (三统一).
    normative: Boolean(source.registrationNumber),
    trial: reading.trial,
    needsInterpretation: false,
    effectiveFrom: term?.effective ?? dateMade,
    lastDay: term?.lastDay ?? null,
    unit: unit?.id,
    sourceDocument: source.id,
    history: [
      {
        at: context.now.toISOString(),
        event: '从公报载入',
        note: [
          ...(term ? term.explanation : ['正文没有写明施行日期，暂以成文日期为准']),
          ...(reading.effectiveFrom?.kind === 'from-publication'
            ? ['公报未载明公布日期，暂以成文日期计算']
            : []),
          ...reading.doubts,
        ].join('\n'),
        by: '系统',
      },
    ] as never,
  }
}
