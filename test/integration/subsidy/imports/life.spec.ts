import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { openSpreadsheet } from '../../../../src/exchange/spreadsheet/openSpreadsheet'
import { readGrids } from '../../../../src/exchange/spreadsheet/readGrids'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { cancelImport } from '../../../../src/services/subsidy/imports/cancelImport'
import { correctImport } from '../../../../src/services/subsidy/imports/correctImport'
import { discardBatch } from '../../../../src/services/subsidy/imports/discardBatch'
import { exportProblems } from '../../../../src/services/subsidy/imports/exportProblems'
import { readUploadChoices } from '../../../../src/services/subsidy/imports/readUploadChoices'
import { readImport } from '../../../../src/services/subsidy/imports/readImport'
import { storeImport } from '../../../../src/services/subsidy/imports/storeImport'
import { installationOf } from '../../../../src/services/installation'
import { openVault } from '../../../../src/services/vault/openVault'
import { describeOnEachDatabase } from '../../../support/databases'
import { inventedIdentity } from '../../../support/paymentFiles/invented'
import { aList, aListOffice, DAY, type ListOffice } from './aListOffice'

const KEEP = { setAsideBad: false, doubts: 'keep' } as const

describeOnEachDatabase('a payment list on its way in', (open) => {
  let office: ListOffice
  let number = 0
  let batchLabel = ''

  beforeAll(async () => {
    office = await aListOffice(await open())
  })
  beforeEach(() => {
    number += 1
    batchLabel = `第${number}批`
  })

  const store = (
    importId: string,
    decision: Parameters<typeof storeImport>[1]['decision'] = KEEP,
  ) => storeImport(office.as(), { importId, decision })

  it('becomes a batch a township, with the totals of every village', async () => {
    const list = await office.check(
      aList([
        { name: '王芳' },
        { name: '李小明', area: '3.50' },
        { name: '欧阳娜', village: '前进村' },
        { name: '赵强', village: '柳塘村' },
      ]),
      { batchLabel },
    )
    expect(list).toMatchObject({ state: 'checked', rowsRead: 4, badRows: 0, doubtfulRows: 0 })
    expect(await office.batches()).toEqual([])
    expect(await store(list.id)).toEqual({ batches: 2, rows: 4 })
    const batches = await office.batches()
    expect(
      batches.map(({ title, rowCount, people, amountFen }) => [title, rowCount, people, amountFen]),
    ).toEqual([
      [`耕地地力保护补贴2026年${batchLabel}（三塘镇人民政府）`, 3, 3, 78_750],
      [`耕地地力保护补贴2026年${batchLabel}（车江街道办事处）`, 1, 1, 21_000],
    ])
    expect(batches[0]?.villages).toMatchObject([
      { name: '石塘村', rows: 2, people: 2, amountFen: 57_750 },
      { name: '前进村', rows: 1, people: 1, amountFen: 21_000 },
    ])
    expect(batches.map(({ rowsHash }) => rowsHash?.length)).toEqual([64, 64])
  })

  it('keeps file and numbers sealed, and the file no longer than it is needed', async () => {
    const { payload } = office
    const files = installationOf(payload).officeFiles
    const identity = inventedIdentity(77)
    const id = await office.receive(aList([{ name: '钱七', identity }]), { batchLabel })
    const key = async () =>
      (
        await payload.find({
          collection: 'payment-imports',
          where: { id: { equals: id } },
          showHiddenFields: true,
          overrideAccess: true,
        })
      ).docs[0]?.fileKey ?? ''
    const chunks: Buffer[] = []
    for await (const chunk of await files.open(await key())) chunks.push(chunk as Buffer)
    expect(Buffer.concat(chunks).toString('latin1')).not.toContain(identity)
    const stored = await key()
    await office.confirm(id)
    await office.work()
    const [row] = await office.rowsOf({ import: id })
    expect(JSON.stringify(row)).not.toContain(identity)
    const vault = await openVault({ payload, req: {} })
    expect(vault.open(row?.identitySealed ?? '', `payment:${row?.id}:identity`)).toBe(identity)
    await store(id)
    expect([await key(), await files.size(stored)]).toEqual(['', null])
  })

  it('takes nothing in while a row is wrong, unless it is set aside', async () => {
    const list = await office.check(
      aList([
        { name: '孙一' },
        { name: '孙二', amount: '1.00' },
        { name: '孙三', identity: '430422195001010017' },
      ]),
      { batchLabel },
    )
    expect(list).toMatchObject({ state: 'checked', badRows: 2 })
    await expect(store(list.id)).rejects.toThrow('还有 2 行有问题')
    expect(
      await office.batches().then((all) => all.some(({ batchLabel: one }) => one === batchLabel)),
    ).toBe(false)
    expect(await store(list.id, { setAsideBad: true, doubts: null })).toEqual({
      batches: 1,
      rows: 1,
    })
    expect((await office.rowsOf({ import: list.id })).map(({ name }) => name)).toEqual(['孙一'])
  })

  it('asks what becomes of rows in doubt, and does that', async () => {
    const identity = inventedIdentity(91)
    const lines = [
      { name: '周一', identity },
      { name: '周一', identity, area: '5.00' },
    ]
    const list = await office.check(aList(lines), { batchLabel })
    expect(list).toMatchObject({ badRows: 0, doubtfulRows: 1 })
    await expect(store(list.id, { setAsideBad: false, doubts: null })).rejects.toThrow(
      '有 1 行存疑',
    )
    expect(await store(list.id, { setAsideBad: false, doubts: 'set-aside' })).toEqual({
      batches: 1,
      rows: 1,
    })
    expect(await office.rowsOf({ import: list.id })).toHaveLength(1)
  })

  it('is corrected by the rows that went out masked, and judged as a whole again', async () => {
    const identity = inventedIdentity(120)
    const list = await office.check(
      aList([
        { name: '吴一', identity },
        { name: '吴二', amount: '9.00' },
        { name: '吴三', village: '某某村' },
      ]),
      { batchLabel },
    )
    expect(list.badRows).toBe(2)
    const { body } = await exportProblems(office.as(), list.id)
    const read = await readGrids({ fileName: '问题行.xlsx', data: await collectBytes(body) })
    if (!read.ok) throw new Error(read.reason)
    const [header, ...rows] = read.grids[0]?.rows.map(({ texts }) => [...texts]) ?? []
    expect(header?.slice(0, 6)).toEqual([
      '原行号',
      '村（居）',
      '村民小组',
      '姓名',
      '身份证号',
      '银行账号',
    ])
    expect(rows.map((texts) => [texts[0], texts[3]])).toEqual([
      ['2', '吴二'],
      ['3', '吴三'],
    ])
    expect(rows[0]?.[4]).toMatch(/^430422\*{8}\d{3}[\dX]$/)
    const before = await office.rowsOf({ import: list.id })
    // One is mended as to its amount, one as to its village and its person: who is paid above already.
    const mended = rows.map((texts) =>
      texts[3] === '吴二'
        ? texts.map((text, at) => (at === 8 ? '210.00' : text))
        : texts.map((text, at) => (at === 1 ? '前进村' : at === 4 ? identity : text)),
    )
    const csv = [header, ...mended].map((texts) => texts?.slice(0, 11).join(',')).join('\n')
    expect(
      await correctImport(office.as(), {
        importId: list.id,
        file: { fileName: '更正.csv', data: Buffer.from(csv) },
      }),
    ).toEqual({ corrected: 2 })
    expect(await office.importOf(list.id)).toMatchObject({ badRows: 0, doubtfulRows: 1 })
    const after = await office.rowsOf({ import: list.id })
    expect(after[1]).toMatchObject({
      amountFen: 21_000,
      identitySealed: before[1]?.identitySealed,
      severity: '',
    })
    expect(after[2]).toMatchObject({ identityKey: after[0]?.identityKey, severity: 'doubt' })
    expect(await store(list.id)).toEqual({ batches: 1, rows: 3 })
  })

  it('refuses corrections of lines that it does not have, and changes nothing', async () => {
    const list = await office.check(aList([{ name: '郑一', amount: '1.00' }]), { batchLabel })
    const data = Buffer.from('原行号,村,姓名,身份证号,补贴金额\n9,石塘村,郑一,,210.00\n')
    await expect(
      correctImport(office.as(), { importId: list.id, file: { fileName: '更正.csv', data } }),
    ).rejects.toThrow('第 2 行的“原行号”不在这份名单中')
    expect(await office.importOf(list.id)).toMatchObject({
      state: 'checked',
      badRows: 1,
      claimedBy: '',
    })
  })

  it('doubts a person who is paid in another batch of the year', async () => {
    const identity = inventedIdentity(200)
    const first = await office.check(aList([{ name: '冯一', identity }]), { batchLabel })
    await store(first.id)
    const again = await office.check(aList([{ name: '冯一', identity, area: '1.00' }]), {
      batchLabel: `${batchLabel}补`,
    })
    expect(again).toMatchObject({ doubtfulRows: 1 })
    expect(JSON.stringify(again.summary)).toContain('其他批次')
  })

  it('goes on where a process that died left it, and neither loses nor doubles a line', async () => {
    const lines = Array.from({ length: 40 }, (_, at) => ({
      name: '陈生',
      identity: inventedIdentity(300 + at),
      area: (1 + at / 10).toFixed(2),
    }))
    const id = await office.receive(aList(lines), { batchLabel })
    await office.confirm(id)
    await office.work()
    const whole = await office.rowsOf({ import: id })
    // As a process would have left it that was killed after it stored 25 lines and said so of 20.
    const { payload } = office
    await payload.db.deleteMany({
      collection: 'payments',
      where: { and: [{ import: { equals: id } }, { line: { greater_than: 25 } }] },
    })
    const embedded = payload.db.name === 'sqlite'
    await payload.db.updateOne({
      collection: 'payment-imports',
      where: { id: { equals: id } },
      data: {
        state: 'reading',
        // On SQLite rows and progress are one transaction.
        rowsRead: embedded ? 25 : 20,
        claimedBy: 'somebody who is gone',
        claimedAt: `${DAY}T03:58:30.000Z`,
      },
    })
    await office.work()
    expect(await office.importOf(id)).toMatchObject({ state: 'checked', rowsRead: 40 })
    const resumed = await office.rowsOf({ import: id })
    expect(resumed.map(({ line }) => line)).toEqual(whole.map(({ line }) => line))
    expect(resumed.map(({ id: rowId }) => rowId)).toEqual(whole.map(({ id: rowId }) => rowId))
  })

  it('is left alone while another process shows that it is alive', async () => {
    const id = await office.receive(aList([{ name: '褚一' }]), { batchLabel })
    await office.confirm(id)
    const held = { claimedBy: 'somebody else', claimedAt: `${DAY}T03:59:50.000Z` }
    await office.payload.db.updateOne({
      collection: 'payment-imports',
      where: { id: { equals: id } },
      data: { state: 'reading', ...held },
    })
    expect(await office.work()).toBeNull()
    expect(await office.importOf(id)).toMatchObject({ state: 'reading', ...held })
    await office.payload.db.updateOne({
      collection: 'payment-imports',
      where: { id: { equals: id } },
      data: { claimedBy: '', claimedAt: '' },
    })
    await office.work()
    await cancelImport(office.as(), id)
  })

  it('is cancelled at any time before it is stored, and leaves nothing', async () => {
    const list = await office.check(aList([{ name: '卫一' }]), { batchLabel })
    await cancelImport(office.as(), list.id)
    expect(await office.importOf(list.id)).toMatchObject({ state: 'cancelled' })
    expect(await office.rowsOf({ import: list.id })).toEqual([])
    const queued = await office.receive(aList([{ name: '卫二' }]), { batchLabel })
    await office.confirm(queued)
    await cancelImport(office.as(), queued)
    await office.work()
    expect(await office.importOf(queued)).toMatchObject({ state: 'cancelled' })
  })

  it('is refused when it was uploaded before, and taken again once that batch is discarded', async () => {
    const data = aList([{ name: '蒋一' }, { name: '蒋二' }])
    const list = await office.check(data, { batchLabel })
    await store(list.id)
    await expect(office.receive(data, { batchLabel })).rejects.toThrow('同一个文件已经上传过')
    const other = await office.check(aList([{ name: '蒋三', identity: inventedIdentity(901) }]), {
      batchLabel,
    })
    await expect(store(other.id)).rejects.toThrow('已经入库过')
    const batch = (await office.batches()).find((one) => one.batchLabel === batchLabel)
    await discardBatch(office.as(), { batchId: batch?.id ?? '', reason: '乡镇重报' })
    expect(await office.rowsOf({ batch: batch?.id })).toEqual([])
    expect(await store(other.id)).toEqual({ batches: 1, rows: 1 })
  })

  describe('in whose hands', () => {
    it('lets a township bring its own villages only', async () => {
      const { townshipEditor } = office
      const data = aList([{ name: '沈一' }, { name: '沈二', village: '柳塘村' }])
      const list = await office.check(data, { batchLabel, editor: townshipEditor })
      expect(list).toMatchObject({ badRows: 1, unit: office.townships[0]?.id })
      await expect(
        office.receive(aList([{ name: '沈三' }]), {
          batchLabel,
          editor: townshipEditor,
          townshipId: office.townships[1]?.id ?? '',
        }),
      ).rejects.toThrow('只能上传本乡镇（街道）的名单')
    })

    it('tells another unit nothing of it, at any door', async () => {
      const list = await office.check(aList([{ name: '韩一', amount: '1.00' }]), { batchLabel })
      const stranger = office.as(office.people.educationEditor)
      for (const attempt of [
        () => readImport(stranger, list.id),
        () => cancelImport(stranger, list.id),
        () =>
          storeImport(stranger, {
            importId: list.id,
            decision: { setAsideBad: true, doubts: 'keep' },
          }),
        () => exportProblems(stranger, list.id),
        () =>
          correctImport(stranger, {
            importId: list.id,
            file: { fileName: 'a.csv', data: Buffer.from('') },
          }),
      ])
        await expect(attempt()).rejects.toMatchObject({ status: 404 })
      await expect(
        office.receive(aList([{ name: '韩二' }]), {
          batchLabel,
          editor: office.people.educationEditor,
        }),
      ).rejects.toThrow('这项政策由其他单位主管')
    })

    it('is taken from the department that is in charge of the policy, by any of its names', async () => {
      const { payload, policy, people, units } = office
      const editor = people.educationEditor
      const list = aList([{ name: '韩三' }])
      const inCharge = (department: string) =>
        payload.update({
          collection: 'subsidy-policies',
          id: policy.id,
          data: { department },
          depth: 0,
          overrideAccess: true,
        })
      await inCharge(`县财政局、${units.education.shortName}`)
      const { policies } = await readUploadChoices(office.as(editor))
      const id = await office.receive(list, { batchLabel: '主管部门', editor })
      await inCharge('')

      expect(policies.map((one) => one.id)).toEqual([policy.id])
      expect(await readImport(office.as(editor), id)).toMatchObject({ isOwn: true })
    })

    it('shows it to the auditor, who changes nothing', async () => {
      const list = await office.check(aList([{ name: '杨一' }]), { batchLabel })
      const auditor = office.as(office.people.auditor)
      expect(await readImport(auditor, list.id)).toMatchObject({ isOwn: false, rowsRead: 1 })
      await expect(cancelImport(auditor, list.id)).rejects.toMatchObject({ status: 403 })
    })
  })

  it('lets no number of a person out: not in answers, log, or the file of problems', async () => {
    const people = Array.from({ length: 6 }, (_, at) => inventedIdentity(700 + at))
    const list = await office.check(
      aList(
        people.map((identity, at) => ({
          name: '朱生',
          identity,
          amount: at < 3 ? '1.00' : '210.00',
        })),
      ),
      { batchLabel, fileName: `${people[0]}名单.csv` },
    )
    const view = await readImport(office.as(), list.id)
    const { body } = await exportProblems(office.as(), list.id)
    const opened = await openSpreadsheet({
      fileName: '问题行.xlsx',
      data: await collectBytes(body),
    })
    const cells: unknown[] = []
    if (opened.ok)
      for (const sheet of opened.sheets) for await (const batch of sheet.rows()) cells.push(batch)
    await store(list.id, { setAsideBad: true, doubts: 'keep' })
    const log = await office.payload.find({
      collection: 'audit-log',
      pagination: false,
      overrideAccess: true,
    })
    const said = JSON.stringify([
      view,
      cells,
      log.docs,
      await office.importOf(list.id),
      await office.batches(),
    ])
    for (const identity of people) expect(said).not.toContain(identity)
    expect(said).toContain('朱生')
  })
})
