import { beforeAll, beforeEach, expect, it } from '@jest/globals'
import { readGrids } from '../../../../src/exchange/spreadsheet/readGrids'
import { collectBytes } from '../../../../src/exchange/workbook/collectBytes'
import { findPaymentImport } from '../../../../src/repositories/paymentImports'
import { correctImport } from '../../../../src/services/subsidy/imports/correctImport'
import { exportProblems } from '../../../../src/services/subsidy/imports/exportProblems'
import { storeImport } from '../../../../src/services/subsidy/imports/storeImport'
import { describeOnEachDatabase } from '../../../support/databases'
import { inventedIdentity } from '../../../support/paymentFiles/invented'
import { aListOffice, type ListOffice } from './aListOffice'

const csv = (...lines: string[]): Buffer => Buffer.from(lines.join('\n'))

describeOnEachDatabase('a payment list that is corrected', (open) => {
  let office: ListOffice
  let number = 0
  let batchLabel = ''

  beforeAll(async () => {
    office = await aListOffice(await open())
    for (const township of office.townships)
      await office.payload.create({
        collection: 'villages',
        data: { name: '新塘村', kind: 'village', township: township.id },
        depth: 0,
        overrideAccess: true,
      })
  })
  beforeEach(() => {
    number += 1
    batchLabel = `更正${number}`
  })

  /** The file of problems as it goes out, mended cell by cell, and taken in again. */
  const mend = async (id: string, cells: Readonly<Record<string, string>>): Promise<void> => {
    const { body } = await exportProblems(office.as(), id)
    const read = await readGrids({ fileName: '问题行.xlsx', data: await collectBytes(body) })
    if (!read.ok) throw new Error(read.reason)
    const [header = [], ...rows] = read.grids[0]?.rows.map(({ texts }) => texts) ?? []
    const mended = rows.map((texts) => texts.map((text, at) => cells[header[at] ?? ''] ?? text))
    const lines = [header, ...mended].map((texts) => texts.slice(0, 11).join(','))
    const file = { fileName: '更正.csv', data: csv(...lines) }
    await correctImport(office.as(), { importId: id, file })
  }

  it('keeps each row in its township, where two have a village of the same name', async () => {
    const list = await office.check(
      csv(
        '乡镇,村,姓名,身份证号码,补贴金额',
        `三塘镇,新塘村,卫一,${inventedIdentity(901)},壹佰元`,
        `车江街道,新塘村,卫二,${inventedIdentity(902)},壹佰元`,
      ),
      { batchLabel },
    )
    expect(list.badRows).toBe(2)
    await mend(list.id, { 补贴金额: '100.00' })
    const rows = await office.rowsOf({ import: list.id })
    expect(rows.flatMap(({ problems }) => problems)).toEqual([])
    expect(rows.map(({ township }) => township)).toEqual(office.townships.map(({ id }) => id))
  })

  it('does not compare what was paid with what was due, once both stood in the list', async () => {
    const list = await office.check(
      csv(
        '村,姓名,身份证号码,面积,标准,应发金额,扣减金额,实发金额',
        `石塘村,卫三,${inventedIdentity(903)},2,105,210,10,贰佰元`,
      ),
      { batchLabel },
    )
    expect(list.badRows).toBe(1)
    await mend(list.id, { 补贴金额: '200.00' })
    expect(await office.importOf(list.id)).toMatchObject({ badRows: 0, doubtfulRows: 0 })
  })

  it('is not asked for areas and identity numbers that it never had', async () => {
    const list = await office.check(csv('村,姓名,金额', '石塘村,卫五,贰佰元'), { batchLabel })
    await mend(list.id, { 补贴金额: '200.00' })
    expect(await office.importOf(list.id)).toMatchObject({ badRows: 0, doubtfulRows: 0 })
  })

  it('is proposed the columns of an earlier one, but not its unit', async () => {
    const lines = (title: string, at: number) =>
      csv(`${title},,,`, '村,姓名,身份证号码,金额', `石塘村,卫四,${inventedIdentity(at)},12`)
    const first = await office.check(lines('单位：元', 904), { batchLabel })
    await storeImport(office.as(), {
      importId: first.id,
      decision: { setAsideBad: false, doubts: null },
    })
    const id = await office.receive(lines('单位：万元', 905), { batchLabel: `${batchLabel}补` })
    const record = await findPaymentImport({ payload: office.payload, req: {} }, id)
    expect(record?.recognition.sheets[0]?.proposed).toMatchObject({ amountScale: 10_000 })
    const same = await office.receive(lines('单位：元', 906), { batchLabel: `${batchLabel}再` })
    expect(
      (await findPaymentImport({ payload: office.payload, req: {} }, same))?.recognition.sheets[0],
    ).toMatchObject({ confirmedBefore: true, proposed: { amountScale: 1 } })
  })
})
