/** Rules T1–T4 and P1–P5: terms of the project and its statutory steps. */

import { audit } from '@oneruler/campaign/audit/audit'
import { requiredSteps } from '@oneruler/campaign/audit/p1-step-missing'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import type { JsonObject } from '@oneruler/campaign/event'
import { heldIn, placeOf } from '@oneruler/campaign/law/place'
import { planAdopted } from '@oneruler/campaign/plan'
import { planProposalDeclined, planProposed } from '@oneruler/campaign/plan-proposed'
import { standingFacts } from '@oneruler/campaign/standing'
import { describe, expect, test } from 'vitest'
import { adopted, but, findings, PLAN, procedure, project, SOUND, told } from './given.ts'
import { imported, on, type Rows } from './imported.ts'

const after = (changes: Rows, asOf?: string) => findings(changes, asOf).map(told)

describe('terms', () => {
  test('T1 given a folder without a plan, when comments were invited, then the plan is not recorded', () => {
    expect(findings({}, '2018-07-01', null)).toEqual([])
    expect(findings({}, '2018-07-02', null).map(told)).toEqual(['T1 not-recorded plan-missing 项目 – –'])
  })

  test('T1 given a plan that ends the signing period later, then 项目 and 程序 each differ from it', () => {
    const found = findings({}, '2018-09-30', { ...PLAN, signingEndsOn: '2018-09-05' })
    expect(found.map(told)).toEqual(['T1 warning plan-differs 程序 17 –', 'T1 warning plan-differs 项目 9 –'])
    expect(found[0]?.params).toEqual({ what: '集中签约结束', plan: '2018-09-05', value: '2018-09-04' })
  })

  test('T1 given a plan silent on a term, then nothing differs', () => {
    expect(findings({}, '2018-09-30', { ...PLAN, valuationDay: null })).toEqual([])
  })

  test('T2 given a day of announcement that 项目 and 程序 state otherwise, then the step is named', () => {
    expect(after(procedure({ 征收决定公告: '2018-08-11' }))).toEqual([
      'T2 warning step-differs 程序 13 –',
      'T3 error valuation-day-differs 项目 7 –',
    ])
  })

  test('T3 given a valuation day before the announcement, then it is an error', () => {
    const found = findings(project({ 价值时点: '2018-08-01' }), '2018-09-30', { ...PLAN, valuationDay: null })
    expect(found.map(told)).toEqual(['T3 error valuation-day-differs 项目 7 –'])
  })

  test('T4 given a plan that one person published alone, or that is not the text proposed, then it is found; what a ledger brought is not', () => {
    const publication = { moduleSha256: 'c'.repeat(64), acknowledged: [], approvedBy: 'R2' }
    const byR2 = { type: planAdopted.type, body: { ...PLAN, publication } }
    const byR1 = { ...byR2, body: { ...byR2.body, publication: { ...publication, approvedBy: 'R1' } } }
    const proposed = { type: planProposed.type, body: { ...PLAN, by: 'R1' } }
    const declined = { type: planProposalDeclined.type, body: { ...PLAN, by: 'R2' } }
    const changed = { ...byR2, body: { ...byR2.body, sha256: '1'.repeat(64) } }
    const stated = (...of: readonly { readonly type: string; readonly body: object }[]) => {
      const events = imported(SOUND)
      for (const { type, body } of of)
        events.push({ ...adopted(PLAN, events), type, body: { ...body } as JsonObject })
      return audit(assembleCampaign(standingFacts(events)), day('2018-09-30')).map(({ rule, code, params }) =>
        [rule, code, params.person].join(' '),
      )
    }
    expect(stated(proposed, byR2)).toEqual([])
    expect(stated({ ...byR2, body: PLAN })).toEqual([])
    expect(stated(byR2)).toEqual(['T4 published-unproposed R2'])
    expect(stated(proposed, byR1)).toEqual(['T4 published-by-proposer R1'])
    expect(stated(proposed, declined, byR2)).toEqual(['T4 published-unproposed R2'])
    expect(stated(proposed, changed)).toContain('T4 published-unproposed R2')
  })
})

describe('P1 required steps', () => {
  test.each([
    ['社会稳定风险评估', '2018-08-09', '2018-08-10', '浙江条例 §12'],
    ['改建意愿征询', '2018-08-09', '2018-08-10', '浙江条例 §8'],
    ['补偿方案论证', '2018-07-01', '2018-07-02', '浙江条例 §11'],
    ['评估机构选定', '2018-08-14', '2018-08-15', '浙江条例 §18'],
    ['集中签约结束', '2018-09-04', '2018-09-05', '浙江条例 §10'],
  ])('given no %s, then it is not recorded once a later step has happened', (step, before, due, article) => {
    const without = procedure({ [step]: '' })
    expect(after(without, before)).toEqual([])
    const found = findings(without, due)
    expect(found.map(told)).toEqual(['P1 not-recorded step-missing 程序 – –'])
    expect(found[0]).toMatchObject({ article, params: { step } })
  })

  test('given no procedure at all, when an agreement is there, then every step up to it is not recorded', () => {
    const missing = findings({ 程序: [] }, '2018-08-27').filter(({ rule }) => rule === 'P1')
    expect(missing.map(({ params }) => params.step)).toEqual(
      SOUND.程序.map(({ 事项 }) => 事项).filter((step) => step !== '政府常务会议' && step !== '集中签约结束'),
    )
  })

  test.each([
    ['浙江', '旧城区改建', 99, { 改建意愿征询: true, 政府常务会议: false }],
    ['浙江', '旧城区改建', 100, { 改建意愿征询: true, 政府常务会议: true }],
    ['浙江', '其他', 100, { 改建意愿征询: false, 政府常务会议: true }],
    ['山东', '旧城区改建', 720, { 改建意愿征询: false, 政府常务会议: true, 听证: false }],
  ] as const)('given %s, %s and %i owners, then %o', (place, kind, owners, wanted) => {
    const required = requiredSteps(place, kind, owners).map(({ step }) => step)
    for (const [step, is] of Object.entries(wanted))
      expect([step, required.includes(step as never)]).toEqual([step, is])
  })

  test('a place is found in what the ledger names, and takes from around it what it does not settle', () => {
    expect(['浙江省衢州市', '山东青岛', '山东省', '北京', ''].map(placeOf)).toEqual([
      '浙江',
      '青岛',
      '山东',
      '全国',
      '全国',
    ])
    expect(heldIn('青岛', { 全国: 1, 山东: 2 })).toBe(2)
    expect(heldIn('青岛', { 山东: 2, 青岛: null })).toBeNull()
    expect(heldIn('浙江', { 山东: 2 })).toBeNull()
  })
})

describe('P2 order of steps', () => {
  test.each([
    [
      '社会稳定风险评估',
      '2018-08-11',
      ['P2 warning steps-reversed 程序 10 –', 'P2 error steps-reversed 程序 10 –'],
    ],
    ['未登记建筑认定', '2018-08-11', ['P2 error steps-reversed 程序 6 –']],
    ['补偿费用足额到位', '2018-08-11', ['P2 error steps-reversed 程序 11 –']],
    ['补偿费用足额到位', '2018-08-10', []],
    [
      '评估机构选定',
      '2018-08-16',
      ['P2 error steps-reversed 程序 14 –', 'V2 error posting-before-valuer 初评 2 H1'],
    ],
  ])('given %s on %s, then the step that came too late is named', (step, date, wanted) => {
    expect(after(procedure({ [step]: date }))).toEqual(wanted)
  })

  test('given a valuer chosen before the decision: an error in Zhejiang, left to the plan in Qingdao', () => {
    const early = procedure({ 评估机构选定: '2018-08-09' })
    // There a report follows on the five days of posting.
    const 送达 = [but('送达', { 送达日期: on('2018-08-21') })]
    const inQingdao = { ...early, ...project({ 辖区: '青岛' }), 送达 }
    expect(after(early)).toEqual(['P2 error steps-reversed 程序 13 –'])
    expect(findings(inQingdao, '2018-09-30', { ...PLAN, jurisdiction: '青岛' })).toEqual([])
  })
})

describe('P3 comment period', () => {
  test.each([
    ['2018-08-01', []],
    ['2018-07-31', ['P3 error comment-period-short 程序 8 –']],
  ])('given publication on 07-02 and results on %s, then %o', (results, wanted) => {
    expect(after(procedure({ 征求意见及修改情况公布: results }))).toEqual(wanted)
  })

  test('given no posting of results, then the decision closes the period', () => {
    const found = findings(procedure({ 补偿方案公开征求意见: '2018-07-20', 征求意见及修改情况公布: '' }))
    expect(found.map(({ code }) => code)).toEqual(['step-missing', 'comment-period-short'])
    expect(found[1]?.params).toMatchObject({ step: '征收决定公告', days: '21' })
  })
})

describe('P4 and P5', () => {
  test.each([
    ['浙江', '2018-08-03', []],
    ['浙江', '2018-08-02', ['P4 warning announced-late 程序 13 –']],
    ['山东', '2018-08-07', []],
    ['山东', '2018-08-06', ['P4 warning announced-late 程序 13 –']],
    ['北京', '2018-08-01', []],
  ])('P4 given the meeting in %s on %s and the announcement on 08-10, then %o', (place, meeting, wanted) => {
    const steps = procedure({ 政府常务会议: meeting, 社会稳定风险评估: '2018-07-31' })
    const found = findings({ ...steps, ...project({ 辖区: place }) }, '2018-08-15', {
      ...PLAN,
      jurisdiction: place,
    })
    expect(found.map(told)).toEqual(wanted)
  })

  test('P5 given a boundary and no decision, then the freeze has expired on the day after a year', () => {
    const undecided = {
      ...procedure({ 征收决定公告: '2019-05-03' }),
      ...project({ 征收决定公告日: '2019-05-03' }),
    }
    const expired = (asOf: string) => findings(undecided, asOf).filter(({ rule }) => rule === 'P5')
    expect(expired('2019-05-02')).toEqual([])
    expect(expired('2019-05-03').map(told)).toEqual(['P5 warning freeze-expired 程序 2 –'])
  })
})
