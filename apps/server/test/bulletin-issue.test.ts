/** 编发通报: what was recorded since makes another bulletin, and an erratum in it. */
import { day } from '@oneruler/campaign/day'
import { renderBulletinMarkdown } from '@oneruler/documents/bulletin/render-markdown'
import { issueBulletin } from '@oneruler/server/bulletin-issue'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { act, filesOf, importFiles, openFresh } from './opened.ts'

let installation: Awaited<ReturnType<typeof openFresh>>
beforeAll(async () => {
  installation = await openFresh()
})
afterAll(() => installation.discard())

test('given a bulletin, when an import only takes a day back, then the same day has a new bulletin with the erratum', async () => {
  const ledger = simulateCampaign({ households: 30, groups: 2, seed: 'bulletin' })
  const { projectId } = (await importFiles(installation, await filesOf(ledger))).staged
  const asOf = day('2099-01-01')
  const first = await issueBulletin(installation, projectId, asOf, act)
  expect((await issueBulletin(installation, projectId, asOf, act)).bulletin.number).toBe(1)

  const [solved] = ledger.sheets.问题.filter(({ 办结日期 }) => 办结日期 !== null && 办结日期 !== undefined)
  const reopened = {
    ...ledger,
    sheets: {
      ...ledger.sheets,
      问题: ledger.sheets.问题.map((row) => (row === solved ? { ...row, 办结日期: null, 结果: null } : row)),
    },
  }
  const { staged } = await importFiles(installation, await filesOf(reopened))
  expect(staged.events.map(({ type }) => type)).toEqual(['Voided'])

  const second = await issueBulletin(installation, projectId, asOf, act)
  expect(second.bulletin.number).toBe(2)
  expect(second.figures.协调解决问题).toBe(first.figures.协调解决问题 - 1)
  expect(renderBulletinMarkdown(second.bulletin)).toContain('第1期数字更正')
  expect((await issueBulletin(installation, projectId, asOf, act)).bulletin.number).toBe(2)
})

test('given no plan, when the law of the place asks for a share, then the bulletin counts to it as the overview does', async () => {
  const ledger = simulateCampaign({ households: 8, groups: 1, seed: 'threshold' })
  const renewal: Record<string, string> = { 辖区: '浙江', 项目类型: '旧城区改建' }
  const 项目 = ledger.sheets.项目.map((row) => ({
    ...row,
    内容: renewal[String(row.项目)] ?? row.内容 ?? null,
  }))
  const files = await filesOf({ ...ledger, sheets: { ...ledger.sheets, 项目 } })
  const { projectId } = (await importFiles(installation, { ...files, plan: null })).staged
  const { bulletin } = await issueBulletin(installation, projectId, day('2099-01-01'), act)
  expect(renderBulletinMarkdown(bulletin)).toContain('生效比例为80%')
})
