import type { CollectionSlug, Payload } from 'payload'
import sharp from 'sharp'
import { civilDateAt } from '../../../src/domain/calendar/civilDate'
import type { User } from '../../../src/payload-types'
import { textTree } from '../../../src/domain/publication/textTree'
import { bringIntoForce } from './openOffice'

/** The id of one record of every collection, all of the first unit, none of it published. */
export type Records = Record<CollectionSlug, string> & {
  /** A copy of the first unit in the state `published`: what channels are recorded of. */
  publishedCopy: string
  /** A picture of the first unit. */
  photo: string
}

type FillOptions = {
  payload: Payload
  people: Record<'editor' | 'otherEditor' | 'keeper' | 'reviewer' | 'secrecy', User>
  marker: string
}

/** A file whose text carries the marker. */
export const csvFile = (name: string, text: string) => {
  const data = Buffer.from(`项目,金额\n${text},1\n`)
  return { name, data, size: data.length, mimetype: 'text/csv' }
}

/** Puts one record into every collection, the way each is made in real life where there is one. */
export const fillOffice = async ({ payload, people, marker }: FillOptions): Promise<Records> => {
  const today = civilDateAt(new Date())
  const unit = people.editor.unit as string
  const otherUnit = people.otherEditor.unit as string
  const records: Partial<Records> = { units: unit, users: people.secrecy.id }
  const add = async (
    collection: CollectionSlug,
    data: Record<string, unknown>,
    user?: User,
    file?: ReturnType<typeof csvFile>,
  ): Promise<string> => {
    const { id } = await payload.create({
      collection,
      data: data as never,
      file,
      depth: 0,
      ...(user ? { user, overrideAccess: false } : { overrideAccess: true }),
    })
    records[collection] = String(id)
    return String(id)
  }

  await payload.update({
    collection: 'users',
    id: people.secrecy.id,
    data: { name: `保密 ${marker}` },
    overrideAccess: true,
  })
  await payload.update({
    collection: 'units',
    id: unit,
    data: { note: marker, leaders: [people.secrecy.id] },
    overrideAccess: true,
  })
  await payload.updateGlobal({
    slug: 'supervision-settings',
    data: { supervisionStart: today },
    overrideAccess: true,
  })
  const domain = await add('domains', { name: '财政预决算', code: 'czyjs', source: marker })
  await add('legal-bases', { code: 'tiaoli', title: '政府信息公开条例', quotation: marker })
  const version = {
    domain,
    contentElements: [{ label: '收支总表', key: 'e1', required: true }],
    timeLimitText: '信息形成之日起20个工作日内',
    publishingOrgan: '县财政局',
    owningScope: 'units',
    owningUnits: [unit, otherUnit],
    methods: ['proactive'],
  }
  const adopted = await add('checklist-editions', {
    number: '2026年第1版',
    title: '主动公开清单',
    basis: marker,
    effectiveFrom: today,
  })
  await add('item-versions', {
    ...version,
    code: '01-01',
    name: '部门预算',
    edition: adopted,
    changeReason: '首次编制',
    changeBasis: marker,
  })
  await bringIntoForce(payload, adopted)
  const items = await payload.find({ collection: 'items', depth: 0, overrideAccess: true })
  const item = items.docs[0]?.id ?? ''
  records.items = item
  const draftEdition = await add('checklist-editions', {
    number: `草拟版次 ${marker}`,
    title: `草拟 ${marker}`,
    effectiveFrom: today,
  })
  await add('item-versions', {
    ...version,
    code: '09-09',
    name: `草拟事项 ${marker}`,
    edition: draftEdition,
    changeReason: marker,
  })
  const media = await add(
    'media',
    { title: marker },
    people.editor,
    csvFile(`caogao-${marker}.csv`, marker),
  )
  records.photo = await addPhoto(payload, people.editor)
  await add(
    'disclosures',
    {
      item,
      title: `草稿 ${marker}`,
      formedOn: today,
      elements: [{ key: 'e1', label: '收支总表', text: marker }],
      body: textTree([marker]),
      attachments: [media],
      source: marker,
    },
    people.editor,
  )
  const event = await payload.find({ collection: 'disclosure-events', overrideAccess: true })
  records['disclosure-events'] = event.docs[0]?.id
  const made = await payload.find({ collection: 'obligations', overrideAccess: true })
  const obligation = made.docs[0]?.id ?? ''
  records.obligations = obligation
  await add(
    'prior-publications',
    {
      title: marker,
      obligation,
      address: `http://old.example/${marker}`,
      publishedOn: today,
      evidence: [media],
    },
    people.editor,
  )
  await add(
    'item-proposals',
    { kind: 'new', name: `建议 ${marker}`, content: marker, reason: marker },
    people.editor,
  )
  await add('duties', { code: 'D1', title: `任务 ${marker}`, text: marker, note: marker })
  await add('source-documents', { key: 'g#0', title: `公报 ${marker}`, body: marker })
  await add('standing-pages', {
    title: `隐藏 ${marker}`,
    slug: 'hidden-page',
    visible: false,
    body: textTree([marker]),
  })
  await add('villages', { name: `村 ${marker}`, township: unit })
  await add('work-calendars', {
    year: 2027,
    version: `2027/1 ${marker}`,
    mode: 'amend',
    source: marker,
  })
  await add('cards', {
    title: `黄牌 ${marker}`,
    key: 'card-1',
    level: 'yellow',
    issuedOn: today,
    unit,
    obligation,
    history: [{ at: new Date().toISOString(), note: marker }],
  })
  await add('notices', {
    key: 'notice-1',
    recipient: people.editor.id,
    subject: marker,
    text: marker,
    shortText: marker,
  })
  await add('outbox', {
    key: 'mail-1',
    messageId: '<1@office.example>',
    to: 'a@office.example',
    subject: marker,
    text: marker,
  })
  await add('job-runs', { job: 'sweep', summary: marker })
  await add('audit-log', { at: new Date().toISOString(), act: marker, subject: marker })
  await add('sweep-ledger', { key: 'ledger-1', rung: marker })
  await add('publications', {
    title: '已公开的信息',
    kind: 'disclosure',
    source: 'elsewhere',
    revision: 1,
    key: 'disclosure:elsewhere:1',
    contentHash: '0'.repeat(64),
    snapshot: { title: '已公开的信息' },
    publishedAt: new Date().toISOString(),
    publishedBy: people.editor.id,
  })
  await addReviewing({ payload, people, marker, item, add, records })
  await addSubsidies({ payload, people, marker, add, records })
  const shown = await payload.find({ collection: 'projections', limit: 1, overrideAccess: true })
  records.projections = shown.docs[0]?.id
  await add('payload-locked-documents', {
    // Of a record that nobody changes: saving lifts the lock.
    document: { relationTo: 'publications', value: records.publications },
    user: { relationTo: 'users', value: people.editor.id },
  })
  await payload.create({
    collection: 'payload-preferences',
    data: { key: marker, value: {}, user: { relationTo: 'users', value: people.editor.id } },
    user: people.editor,
    overrideAccess: false,
  })
  const preferences = await payload.find({
    collection: 'payload-preferences',
    overrideAccess: true,
    user: people.editor,
  })
  records['payload-preferences'] = preferences.docs[0]?.id
  await payload.kv.set('leak', { marker })
  const kv = await payload.find({ collection: 'payload-kv', overrideAccess: true })
  records['payload-kv'] = String(kv.docs[0]?.id)
  await add('payload-migrations', { name: `migration ${marker}`, batch: 1 })
  return records as Records
}

type Add = (
  collection: CollectionSlug,
  data: Record<string, unknown>,
  user?: User,
) => Promise<string>

const addPhoto = async (payload: Payload, user: User): Promise<string> => {
  const pixel = sharp({ create: { width: 1, height: 1, channels: 3, background: '#777777' } })
  const data = await pixel.png().toBuffer()
  const file = { name: 'zhaopian.png', data, size: data.length, mimetype: 'image/png' }
  const { id } = await payload.create({
    collection: 'media',
    data: { title: '照片', alt: '公开栏' },
    file,
    depth: 0,
    user,
    overrideAccess: false,
  })
  return id
}

/** A policy, its list on the way in, a batch with a person's row, the paper on the board. */
const addSubsidies = async ({
  people,
  marker,
  add,
  records,
}: FillOptions & { add: Add; records: Partial<Records> }): Promise<void> => {
  const unit = people.editor.unit as string
  const year = 2026
  const policy = await add('subsidy-policies', {
    key: `${marker}:2026`,
    series: marker,
    name: `补贴 ${marker}`,
    title: `补贴 ${marker}`,
    year,
    unit,
  })
  const list = { policy, year, batchLabel: '第一批', unit }
  const importId = await add('payment-imports', {
    ...list,
    title: `名单 ${marker}`,
    fileName: `${marker}.xlsx`,
    fileKey: marker,
    state: 'received',
  })
  const batch = await add('payment-batches', {
    ...list,
    key: marker,
    title: `批次 ${marker}`,
    township: unit,
    import: importId,
    villages: [
      { villageId: records.villages, name: `村 ${marker}`, rows: 1, people: 1, amountFen: 100 },
    ],
    state: 'published',
  })
  const person = { batch, village: records.villages, line: 1, groupText: marker }
  await add('payments', { ...person, import: importId, name: marker, identitySealed: marker })
  await add('public-payments', { ...person, maskedName: marker, householdKey: marker })
  await add(
    'postings',
    {
      batch,
      placeKind: 'hall',
      place: `大厅 ${marker}`,
      postedOn: civilDateAt(new Date()),
      photos: [records.photo],
      note: marker,
    },
    people.editor,
  )
  await add('directory-imports', {
    fileName: `${marker}.xlsx`,
    reading: { tables: [], marker },
    uploadedBy: people.keeper.id,
  })
  await add('exports', {
    fileName: `${marker}.csv`,
    kind: 'ledger',
    format: 'csv',
    requester: people.editor.id,
    fileKey: marker,
  })
  await add('data-keys', {
    keyId: 'seal-99',
    purpose: 'seal',
    wrapped: marker,
    kekFingerprint: '00000000',
  })
}

/** What review leaves behind: steps, opinions, releases, channels, the register and its counter. */
const addReviewing = async ({
  payload,
  people,
  marker,
  item,
  add,
  records,
}: FillOptions & { item: string; add: Add; records: Partial<Records> }): Promise<void> => {
  const now = new Date().toISOString()
  const today = civilDateAt(new Date())
  const unit = people.editor.unit as string
  const own = { disclosure: records.disclosures, unit, at: now }
  await add('reviews', {
    ...own,
    title: `草稿 ${marker}`,
    revision: 1,
    act: 'submit',
    reviewer: people.editor.id,
    contentHash: 'f'.repeat(64),
    opinion: marker,
    content: { title: marker },
  })
  await add('secrecy-reviews', {
    ...own,
    title: `草稿 ${marker}`,
    revision: 1,
    contentHash: 'f'.repeat(64),
    outcome: 'partly',
    opinion: marker,
    ground: marker,
    redactions: [marker],
    reviewer: people.secrecy.id,
  })
  await add('privacy-releases', {
    ...own,
    findingKey: 'e'.repeat(64),
    kind: 'mobile',
    where: marker,
    masked: marker,
    ground: marker,
    reviewer: people.secrecy.id,
  })
  await add('index-counters', { key: `${marker}/2026`, last: 7 })
  await add('policy-documents', {
    key: `disclosure:${marker}`,
    title: `文件 ${marker}`,
    unit,
    statusHistory: [],
    plan: { outline: marker },
  })
  await payload.updateGlobal({
    slug: 'content-settings',
    data: { words: [{ wrong: marker, right: '正确', kind: 'typo' }] },
    overrideAccess: true,
  })
  const copy = await payload.create({
    collection: 'disclosures',
    data: { item, title: `已公开的稿件 ${marker}`, formedOn: today } as never,
    user: people.editor,
    overrideAccess: false,
    depth: 0,
  })
  await payload.db.updateOne({
    collection: 'disclosures',
    where: { id: { equals: copy.id } },
    data: {
      state: 'published',
      publishedAt: now,
      publishedOn: today,
      publication: records.publications,
    },
    req: {} as never,
  })
  records.publishedCopy = copy.id
  await add(
    'channel-records',
    { disclosure: copy.id, channel: '政府公报', servedOn: today, place: marker, note: marker },
    people.editor,
  )
}
