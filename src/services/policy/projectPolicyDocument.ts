import type { CivilDate } from '../../domain/calendar/civilDate'
import { standingEntries } from '../../domain/policy/validity/statusHistory'
import type {
  PublicDisclosure,
  PublicFile,
  PublicPolicyDocument,
} from '../../domain/publication/publicRecords'
import { plainTextOf } from '../../domain/publication/richTextWalk'
import { textTree } from '../../domain/publication/textTree'
import type { PolicyDocument } from '../../payload-types'
import {
  findInterpretations,
  findPolicyDocument,
  statusHistoryOf,
  termOf,
} from '../../repositories/policyDocuments'
import {
  findProjection,
  isFileShown,
  putProjections,
  removeProjection,
} from '../../repositories/publicStore'
import { idOf, idsOf } from '../../repositories/scope'
import { findAllUnits, unitRef } from '../../repositories/units'
import { documentRef, findDocuments, policyPath } from '../composePolicy'
import type { ServiceContext } from '../serviceContext'
import { makeDownloads } from './makeDownloads'

/** Shows a document of the register in the library as it stands now, or takes it away when it was withdrawn. */
export const projectPolicyDocument = async (
  context: ServiceContext,
  documentId: string,
): Promise<void> => {
  const document = await findPolicyDocument(context, documentId)
  if (!document) return
  const disclosureId = idOf(document.disclosure)
  const shown = disclosureId
    ? await findProjection<PublicDisclosure>(context, { kind: 'disclosure', id: disclosureId })
    : null
  const before = await findProjection<PublicPolicyDocument>(context, {
    kind: 'policy',
    id: documentId,
  })
  if (disclosureId && !shown) {
    await removeProjection(context, { kind: 'policy', id: documentId })
    return removeFiles(context, before?.made ?? [])
  }
  const record = await compose(context, { document, shown, before })
  await putProjections(context, [
    {
      kind: 'policy',
      id: documentId,
      units: record.unit ? [record.unit.code] : [],
      // By which the page of the publication finds it.
      item: disclosureId ?? '',
      sortKey: record.dateMade ?? record.publishedOn ?? '',
      words: [
        record.title,
        record.documentNumber,
        record.registrationNumber,
        record.indexNumber ?? '',
        plainTextOf(record.body),
        ...(shown?.elements ?? []).map(({ text }) => text),
      ].join('\n'),
      data: record,
    },
  ])
  if (before?.madeFrom !== record.madeFrom) await removeFiles(context, before?.made ?? [])
}

/** Word and PDF of a content that the library no longer shows are no longer there to be had. */
const removeFiles = async (
  context: ServiceContext,
  files: readonly PublicFile[],
): Promise<void> => {
  for (const { hash } of files)
    if (!(await isFileShown(context, hash)))
      await removeProjection(context, { kind: 'file', id: hash })
}

type ComposeOptions = {
  document: PolicyDocument
  shown: PublicDisclosure | null
  before: PublicPolicyDocument | null
}

const compose = async (
  context: ServiceContext,
  { document, shown, before }: ComposeOptions,
): Promise<PublicPolicyDocument> => {
  const unit = (await findAllUnits(context)).find(({ id }) => id === idOf(document.unit))
  const history = statusHistoryOf(document)
  const source = await sourceText(context, document)
  const body = shown ? shown.body : source && textTree(source.paragraphs)
  const record = {
    id: document.id,
    title: document.title,
    indexNumber: document.indexNumber ?? null,
    unit: unit ? unitRef(unit) : null,
    documentNumber: document.documentNumber ?? '',
    registrationNumber: document.registrationNumber ?? '',
    dateMade: (document.dateMade || null) as CivilDate | null,
    publishedOn: (document.publishedOn || null) as CivilDate | null,
    issuers: document.issuers ?? '',
    genre: document.genre ?? '',
    subject: document.subject ?? '',
    normative: document.normative ?? false,
    trial: document.trial ?? false,
    ...termOf(document),
    path: policyPath(document),
    statusHistory: history,
    relations: await relationsOf(context, document),
    interpretations: await interpretationsOf(context, document.id),
    gazette: source?.gazette ?? '',
    body,
  }
  const downloads = await makeDownloads(context, { record, shown, before })
  return { ...record, files: shown?.files ?? [], ...downloads }
}

/** As the public sees them: the working copy of one that is being corrected says what is not public yet. */
const interpretationsOf = async (
  context: ServiceContext,
  documentId: string,
): Promise<PublicPolicyDocument['interpretations']> => {
  const refs: PublicPolicyDocument['interpretations'] = []
  for (const { id } of await findInterpretations(context, documentId)) {
    const shown = await findProjection<PublicDisclosure>(context, { kind: 'disclosure', id })
    if (shown)
      refs.push({
        id,
        title: shown.title,
        form: shown.interpretation?.form ?? 'text',
        publishedOn: shown.publishedOn,
      })
  }
  return refs
}

const OWN_ACTS = { repeals: '废止', replaces: '替代', amends: '修改' } as const
const ACTS_UPON = {
  repealed: '被废止，依据',
  replaced: '被替代，替代文件',
  amended: '被修改，修改文件',
  expired: '宣布失效，依据',
  valid: '继续有效，依据',
} as const

/** Both directions: what it did to others, and what others did to it. */
const relationsOf = async (
  context: ServiceContext,
  document: PolicyDocument,
): Promise<PublicPolicyDocument['relations']> => {
  const { payload, req } = context
  const disclosure = await payload.findByID({
    collection: 'disclosures',
    id: idOf(document.disclosure) ?? '',
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  const relations: PublicPolicyDocument['relations'] = []
  for (const [name, relation] of Object.entries(OWN_ACTS))
    for (const target of await findDocuments(
      context,
      idsOf(disclosure?.policy?.[name as keyof typeof OWN_ACTS]),
    ))
      // Only what a publication did: a working copy under correction may name others by now.
      if (statusHistoryOf(target).some(({ by }) => by?.documentId === document.id))
        relations.push({ relation, document: documentRef(target) })
  for (const { status, by } of standingEntries(statusHistoryOf(document))) {
    if (!by) continue
    const known = by.documentId ? await findPolicyDocument(context, by.documentId) : null
    relations.push({
      relation: ACTS_UPON[status],
      document: known
        ? documentRef(known)
        : { title: by.title, documentNumber: by.documentNumber ?? '', path: null },
    })
  }
  return relations
}

/** The text of a document that came from a gazette: its own and that of what it issued. */
const sourceText = async (
  { payload, req }: ServiceContext,
  { sourceDocument }: PolicyDocument,
): Promise<{ gazette: string; paragraphs: string[] } | null> => {
  const sourceId = idOf(sourceDocument)
  if (!sourceId) return null
  const { docs } = await payload.find({
    collection: 'source-documents',
    where: { or: [{ id: { equals: sourceId } }, { parent: { equals: sourceId } }] },
    sort: 'order',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    gazette: docs.find(({ id }) => id === sourceId)?.gazette ?? '',
    paragraphs: docs.flatMap(({ id, title, body }) => [
      ...(id === sourceId ? [] : [title]),
      ...(body ?? '').split('\n').filter((line) => line.trim() !== ''),
    ]),
  }
}
