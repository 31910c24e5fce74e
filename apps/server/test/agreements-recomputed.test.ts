/** The agreements of a stored project held against its published plan: on the sample, and on a simulated campaign. */

import type { LoadedCampaign } from '@oneruler/server/loaded-campaign'
import type { FindingsPage, OverviewPage } from '@oneruler/server/pages'
import { findingsPage } from '@oneruler/server/pages/findings'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { simulateCampaign } from '../../../tools/simulate/campaign.ts'
import { filesOf, importFiles, openFresh } from './opened.ts'
import { sampleServed } from './sample.ts'

const served = sampleServed()
const page = <Page>(room: string, on: string) => served().page<Page>(`/${room}?day=${on}`)

describe('the sample', () => {
  test('all 649 agreements come out, and on an earlier day those signed by then', async () => {
    const last = await page<OverviewPage>('overview', '2018-09-04')
    expect(last.recomputed).toEqual({ agreements: 649, matching: 649 })
    const first = await page<OverviewPage>('overview', '2018-08-26')
    expect(first.recomputed).toEqual({ agreements: 242, matching: 242 })
  })

  test('before the first signing there is nothing to compute', async () => {
    expect((await page<OverviewPage>('overview', '2018-08-25')).recomputed).toBeNull()
  })

  test('the rule stands among the others and finds nothing', async () => {
    const { rules, findings } = await page<FindingsPage>('findings', '2018-09-30')
    expect(rules.find(({ rule }) => rule === 'S10')).toMatchObject({ title: '协议复算一致', count: 0 })
    expect(findings.filter(({ rule }) => rule === 'S10')).toEqual([])
  })
})

describe('a ledger whose first agreement is put wrong', () => {
  let installation: Awaited<ReturnType<typeof openFresh>>
  let project = ''
  const simulated = simulateCampaign({ households: 30, groups: 2, seed: 'recomputed' })
  const [agreement] = simulated.sheets.签约
  const right = { ...agreement }

  beforeAll(async () => {
    installation = await openFresh()
    if (!agreement) throw new Error('somebody of thirty has signed')
    agreement.协议总额 = Number(agreement.协议总额) + 10
    agreement.差价结算 = Number(agreement.差价结算) + 10
    project = (await importFiles(installation, await filesOf(simulated))).staged.projectId
  })
  afterAll(() => installation.discard())

  const loaded = async (): Promise<LoadedCampaign> => {
    const campaign = await installation.campaigns.load(project)
    if (!campaign) throw new Error('the project is there')
    return campaign
  }
  const foundBy = async (): Promise<FindingsPage['findings']> => {
    const campaign = await loaded()
    return (await findingsPage(campaign, null, campaign.lastDay)).findings.filter(
      ({ rule }) => rule === 'S10',
    )
  }

  test('it alone is found, with both figures and what to do', async () => {
    const [finding, ...others] = await foundBy()
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      severity: 'error',
      sheet: '签约',
      row: 2,
      household: agreement?.户号,
      agreement: agreement?.协议编号,
    })
    expect(finding?.message).toContain(
      `协议总额、差价结算记为 ${agreement?.协议总额}、${agreement?.差价结算} 元，按 ${simulated.plan.match(/版本: (\S+)/)?.[1]} 版方案复算为 ${right.协议总额}、${right.差价结算} 元。请对照`,
    )
  })

  test('corrected by a later import, it comes out', async () => {
    Object.assign(agreement ?? {}, right)
    await importFiles(installation, await filesOf(simulated))
    expect(await foundBy()).toEqual([])
  })

  test('a house measured anew leaves the agreement right on the facts it was signed on', async () => {
    const house = simulated.sheets.房屋.find(({ 户号 }) => 户号 === agreement?.户号)
    if (!house) throw new Error('every household has a house')
    house.认定面积 = Number(house.认定面积) - 1
    await importFiles(installation, await filesOf(simulated))
    expect(await foundBy()).toEqual([])
    const campaign = await loaded()
    const { findings } = await findingsPage(campaign, null, campaign.lastDay)
    expect(findings.filter(({ rule }) => rule === 'S9').map(({ household }) => household)).toEqual([
      agreement?.户号,
    ])
  })
})

test('given a plan of a head alone, then one finding says that agreements were not recomputed, and none is called wrong', async () => {
  const installation = await openFresh()
  try {
    const simulated = simulateCampaign({ households: 12, groups: 1, seed: 'head' })
    const files = await filesOf({
      ...simulated,
      plan: '---\n版本: 2015-01-01\n辖区: 浙江\n---\n\n# 方案（示例）\n',
    })
    const { staged } = await importFiles(installation, files)
    const loaded = await installation.campaigns.load(staged.projectId)
    if (!loaded) throw new Error('the project is there')
    const { findings } = await findingsPage(loaded, null, loaded.lastDay)
    const told = findings.filter(({ rule }) => rule === 'S10')
    expect(told.map(({ severity }) => severity)).toEqual(['not-recorded'])
    expect(told[0]?.message).toContain(`${simulated.sheets.签约.length} 份协议没有复算`)
  } finally {
    await installation.discard()
  }
})
