import type { PaymentImport, SubsidyPolicy, Unit, User } from '../../../../src/payload-types'
import { findPaymentImport } from '../../../../src/repositories/paymentImports'
import { readPayments } from '../../../../src/repositories/payments/readPayments'
import type { PaymentRow } from '../../../../src/repositories/payments/paymentRow'
import { confirmColumns } from '../../../../src/services/subsidy/imports/confirmColumns'
import { receivePaymentList } from '../../../../src/services/subsidy/imports/receivePaymentList'
import { workOnImports } from '../../../../src/services/subsidy/imports/workOnImports'
import { aCounty } from '../../../support/aCounty'
import { aUnit, aUser } from '../../../support/builders'
import type { Installation } from '../../../support/installation'
import { inventedCard, inventedIdentity } from '../../../support/paymentFiles/invented'

export const DAY = '2026-06-01'

export type ListLine = {
  village?: string
  name: string
  identity?: string
  bank?: string
  area?: string
  amount?: string
}

/** A finance office that pays the villages of two townships, one of which has an editor of its own. */
export const aListOffice = async (installation: Installation) => {
  const county = await aCounty(installation)
  const { payload, units, people } = county
  const townships: Unit[] = []
  for (const [code, name] of [
    ['santang', '三塘镇人民政府'],
    ['chejiang', '车江街道办事处'],
  ] as const)
    townships.push(await aUnit(payload, { code, name, level: 'township' }))
  const townshipEditor = await aUser(payload, { role: 'editor', unit: townships[0]?.id ?? '' })
  for (const [name, township] of [
    ['石塘村', townships[0]],
    ['前进村', townships[0]],
    ['柳塘村', townships[1]],
  ] as const)
    await payload.create({
      collection: 'villages',
      data: { name, kind: 'village', township: township?.id ?? '' },
      depth: 0,
      overrideAccess: true,
    })
  const policy: SubsidyPolicy = await payload.create({
    collection: 'subsidy-policies',
    data: {
      key: 'gengdi:2026',
      series: 'gengdi',
      name: '耕地地力保护补贴',
      title: '耕地地力保护补贴（2026年）',
      year: 2026,
      unit: units.finance.id,
      unitStandardFen: 10_500,
      inForce: true,
    },
    depth: 0,
    overrideAccess: true,
  })
  const as = (person: User = people.editor) => county.at(DAY, person)

  const receive = async (
    data: Buffer,
    {
      batchLabel = '第一批',
      editor = people.editor,
      townshipId = null as string | null,
      fileName = '名单.csv',
    } = {},
  ): Promise<string> =>
    (
      await receivePaymentList(as(editor), {
        fileName,
        data,
        policyId: policy.id,
        year: 2026,
        batchLabel,
        townshipId,
      })
    ).id
  const confirm = async (id: string, editor: User = people.editor): Promise<void> => {
    const record = await findPaymentImport({ payload, req: {} }, id)
    const sheets = (record?.recognition.sheets ?? []).flatMap(({ proposed, include }, sheet) =>
      proposed && include ? [{ sheet, mapping: proposed }] : [],
    )
    await confirmColumns(as(editor), { importId: id, sheets })
  }
  const work = () => workOnImports(county.at(DAY), () => new Date(`${DAY}T04:00:00Z`))
  return {
    ...county,
    townships,
    townshipEditor,
    policy,
    as,
    receive,
    confirm,
    work,
    /** From the file to the point where somebody decides. */
    check: async (
      data: Buffer,
      options?: Parameters<typeof receive>[1],
    ): Promise<PaymentImport> => {
      const id = await receive(data, options)
      await confirm(id, options?.editor)
      await work()
      return importOf(id)
    },
    importOf,
    rowsOf: async (query: { import?: string; batch?: string }): Promise<PaymentRow[]> => {
      const rows: PaymentRow[] = []
      for await (const page of readPayments({ payload, req: {} }, query)) rows.push(...page)
      return rows
    },
    batches: async () =>
      (
        await payload.find({
          collection: 'payment-batches',
          sort: 'title',
          pagination: false,
          depth: 0,
          overrideAccess: true,
        })
      ).docs,
  }

  async function importOf(id: string): Promise<PaymentImport> {
    return payload.findByID({ collection: 'payment-imports', id, depth: 0, overrideAccess: true })
  }
}

export type ListOffice = Awaited<ReturnType<typeof aListOffice>>

const HEADER = '村,姓名,身份证号码,一卡通账号,补贴面积（亩）,补贴标准（元/亩）,补贴金额（元）'

/** Nobody is paid twice unless a test says so. */
let people = 10_000
const nobodyYet = (): number => (people += 1)

/** A list as CSV: title, header, a line a person; what is not said is right. */
export const aList = (lines: readonly ListLine[], title = '耕地地力保护补贴发放公示表'): Buffer =>
  Buffer.from(
    [
      `${title},,,,,,`,
      HEADER,
      ...lines.map(
        (
          {
            village = '石塘村',
            name,
            identity,
            bank,
            area = '2.00',
            amount = (Number(area) * 105).toFixed(2),
          },
          at,
        ) =>
          [
            village,
            name,
            identity ?? inventedIdentity(nobodyYet()),
            bank ?? inventedCard(at + 1),
            area,
            '105.00',
            amount,
          ].join(','),
      ),
    ].join('\n'),
  )
