import { afterEach, describe, expect, it } from '@jest/globals'
import { civilDate } from '../../../src/domain/calendar/civilDate'
import { SUBSIDY_COLUMNS } from '../../../src/domain/subsidy/policy/subsidyTable'
import { SEVEN_ELEMENTS } from '../../../src/domain/subsidy/subsidyFields'
import { readGrids } from '../../../src/exchange/spreadsheet/readGrids'
import { writePublicTable } from '../../../src/services/writePublicTable'
import { aPaymentBatch, aSubsidy } from '../fixtureReader'
import { factsOf, startPortal, type StartedPortal } from '../startPortal'

const POLICIES = [
  aSubsidy(),
  aSubsidy({
    id: 's-2',
    name: '高龄津贴',
    department: '县民政局',
    kind: 'social-assistance',
    recipientKind: 'elderly',
    standard: '=HYPERLINK("http://evil.example")',
    documents: [
      {
        title: '关于《高龄津贴》的通知',
        documentNumber: '清政发〔2026〕2号',
        path: '/policies/p-1',
      },
    ],
  }),
]
const LABELS = SUBSIDY_COLUMNS.map(({ label }) => label)

describe('the list of subsidy policies', () => {
  let portal: StartedPortal
  afterEach(() => portal.stop())

  it('shows the seven elements of each, with documents of the library as links', async () => {
    portal = await startPortal({ subsidies: POLICIES })
    const { document } = await portal.get('/subsidies')
    expect([...document.querySelectorAll('main thead th')].map((one) => one.textContent)).toEqual(
      Object.values(SEVEN_ELEMENTS),
    )
    expect(document.querySelectorAll('main tbody tr')).toHaveLength(2)
    expect(document.querySelector('main tbody a[href="/policies/p-1"]')?.textContent).toBe(
      '《关于〈高龄津贴〉的通知》',
    )
  })

  it.each([
    ['department', '县民政局'],
    ['kind', 'social-assistance'],
    ['recipientKind', 'elderly'],
    ['keyword', '高龄'],
  ])('is filtered by %s, on the page and in what is taken away', async (name, value) => {
    portal = await startPortal({ subsidies: POLICIES })
    const query = `?${new URLSearchParams({ [name]: value })}`
    const { document } = await portal.get(`/subsidies${query}`)
    expect(document.querySelector('main tbody th')?.textContent).toContain('高龄津贴')
    expect(document.querySelectorAll('main tbody tr')).toHaveLength(1)
    const { text } = await portal.get(`/subsidies.json${query}`)
    expect((JSON.parse(text) as { rows: unknown[] }).rows).toHaveLength(1)
    expect(
      [...document.querySelectorAll('main a[href^="/subsidies."]')].map((one) =>
        one.getAttribute('href'),
      ),
    ).toEqual(['xlsx', 'csv', 'json'].map((format) => `/subsidies.${format}${query}`))
  })

  it('lists each department by itself, and under it what it is in charge of with others', async () => {
    portal = await startPortal({
      subsidies: [...POLICIES, aSubsidy({ id: 's-3', department: '县财政局、县民政局' })],
    })
    const { document } = await portal.get(`/subsidies?department=${encodeURIComponent('县民政局')}`)
    const choices = [...document.querySelectorAll('select[name=department] option')]
    expect(choices.map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['县财政局', '县民政局', '县农业农村局']),
    )
    expect(choices).toHaveLength(1 + 3)
    expect(document.querySelectorAll('main tbody tr')).toHaveLength(2)
  })

  it('says in what is taken away that it is a part, and which', async () => {
    portal = await startPortal({ subsidies: POLICIES }, { writeTable: writePublicTable })
    const query = `?${new URLSearchParams({ department: '县民政局', kind: 'social-assistance' })}`
    const { document } = await portal.get(`/subsidies/print${query}`)
    const chosen = '只列主管部门为县民政局，补贴种类为社会救助的'
    expect(document.querySelector('.sheet__title')?.textContent).toMatch(/（部分）$/)
    expect(document.querySelector('.sheet__note')?.textContent).toContain(`${chosen}，共 1 项`)
    const file = await portal.get(`/subsidies.xlsx${query}`, { 'accept-encoding': 'identity' })
    expect(file.headers['content-disposition']).toContain(encodeURIComponent('（部分）.xlsx'))
    const read = await readGrids({ fileName: '清单.xlsx', data: file.bytes })
    expect(read.ok && read.grids[0]?.rows[0]?.texts[0]).toContain(chosen)
    const whole = await portal.get('/subsidies/print')
    expect(whole.document.querySelector('.sheet')?.textContent).not.toMatch(/部分|只列/)
  })

  it('says so when none fits', async () => {
    portal = await startPortal({ subsidies: POLICIES })
    const { document } = await portal.get('/subsidies?keyword=none')
    expect(document.querySelector('.empty')).not.toBeNull()
  })

  it('has the same columns on paper, as a workbook, as text and as data', async () => {
    portal = await startPortal({ subsidies: POLICIES }, { writeTable: writePublicTable })
    const paper = await portal.get('/subsidies/print')
    // The advice stands apart: the style sheet keeps it from the paper.
    expect(paper.document.querySelector('.sheet__hint')?.textContent).toContain('打印')
    expect(
      [...paper.document.querySelectorAll('.sheet__table thead th')].map((one) => one.textContent),
    ).toEqual(['序号', ...LABELS])
    const data = JSON.parse((await portal.get('/subsidies.json')).text) as {
      columns: { key: string; label: string }[]
      rows: Record<string, unknown>[]
    }
    expect(data.columns.map(({ label }) => label)).toEqual(LABELS)
    expect(data.rows[1]).toMatchObject({ name: '高龄津贴', year: 2026 })
    const identity = { 'accept-encoding': 'identity' }
    const csv = await portal.get('/subsidies.csv', identity)
    expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = csv.text.replace('\ufeff', '').split('\r\n')
    expect(lines[0]).toBe(LABELS.join(','))
    expect(csv.text).not.toMatch(/,"?=HYPERLINK/)
    const xlsx = await portal.get('/subsidies.xlsx', identity)
    expect(xlsx.headers['content-disposition']).toContain(
      encodeURIComponent('补贴政策目录清单.xlsx'),
    )
    const read = await readGrids({ fileName: '清单.xlsx', data: xlsx.bytes })
    const rows = read.ok ? (read.grids[0]?.rows ?? []) : []
    expect(rows[1]?.texts).toEqual(LABELS)
    expect(rows[3]?.texts[5]).toBe('=HYPERLINK("http://evil.example")')
    expect(rows[3]?.kinds[7]).toBe('number')
  })

  it('knows no other format', async () => {
    portal = await startPortal({ subsidies: POLICIES }, { writeTable: writePublicTable })
    expect((await portal.get('/subsidies.exe')).status).toBe(404)
  })
})

describe('the page of a subsidy policy', () => {
  let portal: StartedPortal
  afterEach(() => portal.stop())

  it('shows the seven elements, what changed from year to year, and where it was paid', async () => {
    const { name, department, purpose, recipients, hotline, kind, recipientKind } = aSubsidy()
    const of2025 = {
      ...{ name, department, purpose, recipients, hotline, kind, recipientKind },
      ...{ year: 2025, documents: [], basis: aSubsidy().basis, standard: '每亩100元' },
      publishedOn: civilDate('2025-03-03'),
      disclosureId: 'd-subsidy-2025',
    }
    portal = await startPortal({
      subsidies: [aSubsidy({ editions: [of2025] })],
      paymentBatches: [aPaymentBatch()],
    })
    const { document } = await portal.get('/subsidies/s-1')
    expect([...factsOf(document).keys()].slice(0, 7)).toEqual(Object.values(SEVEN_ELEMENTS))
    expect(document.querySelector('main del')?.textContent).toBe('100')
    expect(document.querySelector('main ins')?.textContent).toBe('105')
    expect(document.querySelector('main a[href="/disclosures/d-subsidy-2025"]')).not.toBeNull()
    expect(document.querySelector('main a[href="/payments/b-1"]')).not.toBeNull()
  })

  it('is not there for a policy that is not public', async () => {
    portal = await startPortal()
    expect((await portal.get('/subsidies/s-9')).status).toBe(404)
  })
})
