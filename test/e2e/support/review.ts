/** What reviewers do on their screens, for the tests that need a copy to get through. */
import type { Browser, Page } from 'playwright-core'
import { open, openOfficeAs, type Office } from './office'

/** Passes the first tier on the reviewer's own screen. */
export const passFirstTier = async (page: Page, disclosureId: string): Promise<void> => {
  await open(page, `/admin/collections/disclosures/${disclosureId}`)
  await page.getByRole('button', { name: '审核通过' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '审核通过' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Answers every point with no, and agrees. */
export const agreeToSecrecy = async (page: Page, disclosureId: string): Promise<void> => {
  await open(page, `/admin/collections/disclosures/${disclosureId}`)
  await page.getByRole('button', { name: '保密审查', exact: true }).click()
  const dialog = page.getByRole('dialog')
  const points = dialog.locator('.gk-points__row')
  await points.first().waitFor()
  for (let index = 0; index < (await points.count()); index++)
    await points.nth(index).getByLabel('否').check()
  await dialog.getByLabel('同意公开').check()
  await dialog.getByLabel(/审查意见/).fill('经审查，不涉及国家秘密、工作秘密和个人隐私。')
  await dialog.getByRole('button', { name: '提交审查意见' }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Submits the copy that is open on the editor's screen. */
export const submit = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /提交审核$/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText(/内容齐全/).waitFor()
  await dialog.getByRole('button', { name: '提交审核' }).click()
  await dialog.waitFor({ state: 'detached' })
}

export type Reviewers = { reviewer: Office; secrecy: Office }

/** The windows of the two people who review what a unit publishes. */
export const openReviewers = async (browser: Browser, unitCode: string): Promise<Reviewers> => ({
  reviewer: await openOfficeAs(browser, `shenhe-${unitCode}`),
  secrecy: await openOfficeAs(browser, 'baomi'),
})

/** Takes the copy on the editor's screen through both reviews and publishes it. */
export const publishThroughReview = async (
  page: Page,
  { reviewer, secrecy }: Reviewers,
): Promise<void> => {
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await submit(page)
  await passFirstTier(reviewer.page, id)
  await agreeToSecrecy(secrecy.page, id)
  await open(page, `/admin/collections/disclosures/${id}`)
  await page.getByRole('button', { name: '公开发布' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '公开发布' }).click()
}
