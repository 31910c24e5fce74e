/** Papers of the sample's households: what they say is what the ledger and the ruler say. */

import { bulletinFiguresOf } from '@oneruler/campaign/bulletin-figures'
import type { Campaign } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import { type Completed, type CompletePaper, completePaper } from '@oneruler/documents/papers/complete-paper'
import { servingProof } from '@oneruler/documents/papers/kinds/serving'
import { valuationNotice } from '@oneruler/documents/papers/kinds/valuation'
import { paperPdf } from '@oneruler/documents/papers/paper-pdf'
import type { Plan } from '@oneruler/ruler/plan'
import { uppercaseAmount } from '@oneruler/ruler/uppercase-amount'
import type { LoadedCampaign } from '@oneruler/server/loaded-campaign'
import {
  type AgreedHousehold,
  agreedHousehold,
  grouped,
  resultOf,
} from '@oneruler/server/papers/agreed-household'
import { agreementPaper, settlementPaper } from '@oneruler/server/papers/agreement-papers'
import { compensationPaper, progressPaper } from '@oneruler/server/papers/public-papers'
import {
  firstValuationPaper,
  servingProofFields,
  valuationNoticeFields,
} from '@oneruler/server/papers/valuation-papers'
import { planInForce } from '@oneruler/server/plan-in-force'
import { beforeAll, describe, expect, test } from 'vitest'
import { sampleServed } from './sample.ts'

const served = sampleServed()
let loaded: LoadedCampaign
let campaign: Campaign
let agreed: AgreedHousehold[]

beforeAll(async () => {
  const { deps, project } = served()
  loaded = (await deps.installation.campaigns.load(project)) as LoadedCampaign
  campaign = loaded.campaign
  const inForce = await planInForce(deps.installation.store, loaded, day('2018-09-04'))
  const plan = inForce?.checked.plan as Plan
  agreed = [...campaign.households.keys()].flatMap((number) => agreedHousehold(campaign, number, plan) ?? [])
})

const office = {
  department: '示例县房屋征收部门',
  implementer: '示例征收实施中心',
  contact: '示例联系人',
  phone: '000-00000000',
}
const terms = {
  支付期限: '协议生效之日起15日内',
  搬迁期限: '签约之日起30日内',
  过渡方式: '自行过渡',
  过渡期限: '24个月',
  生效条件: '达到生效比例的，自公告之日起生效',
  证件移交: '签约时交出权属证书',
  违约责任: '按日计付违约金',
  份数: 4,
  home: {
    调换房地点: '示例安置小区',
    调换房房号: '3幢501室',
    交付时间: '2020-08-31前',
    调换房单价: '按方案第十一条',
    面积变化结算: '多退少补',
    临时安置费标准: '每月每平方米12元',
    二次搬迁费: '已计入搬迁费，按两次计',
    逾期责任: '按2倍支付临时安置费',
  },
}

const made = (completed: Completed): CompletePaper => {
  if ('refused' in completed) throw new Error(JSON.stringify(completed.refused))
  return completed.complete
}
/** Every text of a complete paper. */
const valuesOf = ({ values }: CompletePaper): string => JSON.stringify(values)

describe('the agreements of the sample', () => {
  test('all 649 are made, each with the total the ledger recorded and its capitals', () => {
    expect(agreed).toHaveLength(649)
    for (const one of agreed) {
      const { values, number } = made(agreementPaper(one, office, terms))
      const total = String(Number(one.agreement.body.totalFen) / 100)
      expect(values).toMatchObject({ 补偿金额: grouped(total), 补偿金额大写: uppercaseAmount(total) })
      expect(number).toBe(one.agreement.body.agreement)
      expect(values.补偿方式).toBe(one.agreement.body.choice)
      expect(made(settlementPaper(one, office)).values.协议总额).toBe(grouped(total))
    }
  })

  test('an exchange without the home that was chosen is refused under article 25', () => {
    const exchange = agreed.find(({ agreement }) => agreement.body.choice === '产权调换') as AgreedHousehold
    const { home, ...without } = terms
    const refused = agreementPaper(exchange, office, without)
    expect(refused).toMatchObject({
      refused: expect.arrayContaining([
        expect.objectContaining({ article: '条例 §25', params: { element: '调换房地点' } }),
      ]),
    })
    expect(made(agreementPaper(exchange, office, terms)).values.调换房地点).toBe(home.调换房地点)
  })

  test('a household that has not signed has no agreement to print', () => {
    const signed = new Set(agreed.map(({ household }) => household.number))
    const unsigned = [...campaign.households.keys()].filter((number) => !signed.has(number))
    expect(unsigned).toHaveLength(71)
  })

  test('one of each kind can be printed', () => {
    for (const choice of ['货币补偿', '产权调换']) {
      const one = agreed.find(({ agreement }) => agreement.body.choice === choice) as AgreedHousehold
      for (const complete of [made(agreementPaper(one, office, terms)), made(settlementPaper(one, office))])
        expect(paperPdf({ complete })).toHaveProperty('pdf')
    }
  })
})

describe('papers on the valuation', () => {
  const posting = {
    公示起始日: '2018-08-15',
    公示截止日: '2018-08-19',
    说明解释时间: '每日9:00至17:00',
    说明解释地点: '示例会议室',
    公示日期: '2018-08-15',
  }

  test('the posting shows every house with the value the ruler gives it, and no name', () => {
    const some = agreed.slice(0, 40)
    const numbers = some.map(({ household }) => household.number)
    const paper = made(firstValuationPaper(campaign, numbers, '初评1', office, posting))
    const rows = paper.values.公示户 as readonly Record<string, string>[]
    expect(rows).toHaveLength(some.reduce((sum, { houses }) => sum + houses.length, 0))
    for (const one of some) {
      const own = rows.filter((row) => row.户号 === one.household.number)
      const value = own.reduce((sum, row) => sum + Number((row.房屋价值 as string).replaceAll(',', '')), 0)
      const line = one.outcome.lines.find(({ name }) => name === '房屋价值补偿')
      expect(value).toBe(Number(line?.amount))
      expect(valuesOf(paper)).not.toContain(one.household.registered.private?.owner)
    }
  })

  test('the notice asks by day, and is refused by night', () => {
    const visit = {
      未果记录: '两次预约未果',
      约定日期: '2018-08-08',
      时段起: '09:30',
      时段止: '11:00',
      准备材料: '权属证书',
      告知日期: '2018-08-05',
    }
    const notice = (of: typeof visit) =>
      completePaper(valuationNotice, 'H0463-告', valuationNoticeFields(campaign, 'H0463', office, of))
    expect(made(notice(visit)).values.被征收人).toBe('郝远敏')
    expect(notice({ ...visit, 时段止: '20:30' })).toMatchObject({
      refused: [{ code: 'by-night' }],
    })
  })

  test('the proof of serving has the day and the way of the ledger, and is refused where nobody took it in', () => {
    const proofOf = (serving: Parameters<typeof servingProofFields>[2]) =>
      completePaper(servingProof, 'H0463-送', servingProofFields(campaign, 'H0463', serving))
    const proof = made(proofOf({ 文书号: '示评463', 签收人: '本人' }))
    expect(proof.values).toMatchObject({ 送达日期: '2018年8月20日', 受送达人: '郝远敏' })
    expect(proofOf({ 文书号: '示评463' })).toMatchObject({
      refused: [{ code: 'element-missing' }],
    })
  })
})

describe('papers put up in public', () => {
  test('progress says the figures of the day and how far it is beyond the threshold, and points at no household', () => {
    const figures = bulletinFiguresOf(loaded.tallies, loaded.frame, day('2018-09-04'))
    const paper = made(progressPaper(campaign, figures, '公示1', office))
    expect(paper.values).toMatchObject({ 总户数: '720', 签约户数: '649', 签约率: '90.1%' })
    expect(paper.values.生效说明).toMatch(/^生效比例80%，需\d+本，已经达到，超过73本$/)
    expect(valuesOf(paper)).not.toMatch(/H\d{4}/)
  })

  test('compensation is ordered by its record, without names, doors and numbers of households; small homes show a total alone', () => {
    const days = { postedOn: '2018-09-05', removedOn: '2018-09-19' }
    const paper = made(compensationPaper(agreed, '公布1', office, days))
    const rows = paper.values.公布户 as readonly Record<string, string>[]
    expect(rows).toHaveLength(649)
    const numbers = rows.map((row) => Number(row.编号))
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
    expect(valuesOf(paper)).not.toMatch(/H\d{4}|\d+号/)
    for (const { household } of agreed)
      expect(rows.some((row) => row.户 === household.registered.private?.owner)).toBe(false)
    const small = rows.filter((row) => row.认定面积 === '不足60')
    expect(small.length).toBeGreaterThan(0)
    expect(small.every((row) => row.补助 === '' && row.房屋价值 === '' && row.安置房款 === '')).toBe(true)
    const totals = rows.map((row) => row.协议总额)
    const bySeq = [...agreed].sort((a, b) => a.agreement.seq - b.agreement.seq)
    expect(totals).toEqual(bySeq.map((one) => grouped(resultOf(one, '协议总额'))))
  })

  test('the columns of a row add up to its total', () => {
    const days = { postedOn: '2018-09-05', removedOn: '2018-09-19' }
    const rows = made(compensationPaper(agreed, '公布1', office, days)).values.公布户 as readonly Record<
      string,
      string
    >[]
    const amount = (text: string | undefined) => Number((text ?? '').replaceAll(',', '').replace('—', '0'))
    for (const row of rows.filter(({ 认定面积 }) => 认定面积 !== '不足60')) {
      const parts = [row.房屋价值, row.装修附属, row.搬迁安置, row.停产停业, row.补助, row.签约奖励]
      expect(parts.reduce((sum, part) => sum + amount(part), 0)).toBe(amount(row.协议总额))
    }
  })
})
