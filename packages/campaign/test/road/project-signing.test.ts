/** 签约期、生效与建档 · The signing period, effect or lapse, what is made public, the closed file. */
import { agreementsLapsed, agreementsTookEffect, type ThresholdCounted } from '@oneruler/campaign/effect'
import { factsOf } from '@oneruler/campaign/standing'
import { expect, it } from 'vitest'
import { PLAN } from '../given.ts'
import { on, type Rows } from '../imported.ts'
import type { Office } from './office.ts'
import { act, begun, UP_TO_SIGNING, until } from './project-office.ts'
import { shutAndOpen } from './shut-and-open.ts'

const signed = (numbers: readonly number[]): Rows => ({
  签约: numbers.map((n) => ({
    协议编号: `X${n}`,
    户号: `H${n}`,
    签约时间: on('2018-08-27', '09:30:00'),
    补偿方式: '货币补偿',
    协议总额: 500000,
    安置房款: 0,
    差价结算: 500000,
    经办人: 'R1',
  })),
})
const first = (count: number): number[] => Array.from({ length: count }, (_, n) => n + 1)
/** So many of all have signed on the day. */
const half = (
  count: number,
  all: number,
  today: string,
  more: Partial<Parameters<typeof begun>[0]> = {},
): Office => begun({ today, households: all, steps: UP_TO_SIGNING, more: signed(first(count)), ...more })

shutAndOpen(
  'G45: given no household valued, when the posting would be recorded, then a first one is missing',
  () => {
    const steps = until('评估机构选定')
    const office = begun({ today: '2018-08-15', steps })
    expect(act(office, 'postValuations')).toEqual(['G45 valuations-missing'])
    const posted = { 初评: [{ 户号: 'H1', 公示日期: on('2018-08-15') }] }
    expect(act(begun({ today: '2018-08-15', steps, more: posted }), 'postValuations')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'S4: given a plan whose period begins on 08-26, when signing would open the day before, then that day is named',
  () => {
    const office = begun({ today: '2018-08-25', steps: until('分户初步评估结果公示') })
    expect(act(office, 'openSigning')).toEqual(['S4 signed-before-window → 2018-08-26'])
    expect(act(office.on('2018-08-26'), 'openSigning')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G48: given a period until 09-04, when signing would close on 09-03, then its last day is named',
  () => {
    const office = begun({ today: '2018-09-03', steps: UP_TO_SIGNING })
    expect(act(office, 'closeSigning')).toEqual(['G48 period-running → 2018-09-04'])
    expect(act(office.on('2018-09-04'), 'closeSigning')).toEqual(['accepted'])
  },
)

it.each([
  [4, 5, 'accepted'],
  [3, 5, 'G47 share-short'],
  [16, 20, 'accepted'],
  [15, 20, 'G47 share-short'],
])(
  'G47: given %i of %i certificates signed, when effect would be declared, then: %s',
  (count, all, outcome) => {
    const office = half(count, all, '2018-08-28')
    expect(act(office, 'declareEffect')).toEqual([outcome])
  },
)

it('G47: given a household with three certificates, then it counts three times', () => {
  const houses = ['示字1号', '示字2号', '示字3号', '示字9号'].map((权证号, n) => ({
    户号: n < 3 ? 'H1' : 'H2',
    幢号: String(n + 1),
    权证号,
    用途: '住宅',
    结构: '砖混',
    认定面积: 80,
  }))
  const office = begun({
    today: '2018-08-28',
    households: 2,
    steps: UP_TO_SIGNING,
    plan: { ...PLAN, effectivePercent: 75 },
    more: { 房屋: houses, ...signed([1]) },
  })
  expect(act(office, 'declareEffect')).toEqual(['accepted'])
  const counted: ThresholdCounted = { signed: 3, certificates: 4, percent: 75 }
  expect(factsOf(office.campaign().facts, agreementsTookEffect)[0]?.body).toEqual(counted)
})

shutAndOpen(
  'G46: given a plan without a share to reach, when effect would be declared, then agreements bind by themselves',
  () => {
    const office = half(5, 5, '2018-08-28', { plan: { ...PLAN, effectivePercent: null } })
    expect(act(office, 'declareEffect')).toEqual(['G46 no-share'])
    expect(act(half(5, 5, '2018-08-28'), 'declareEffect')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G48, G49: given too few signed, when the lapse would be declared on the last day, then the day after is named',
  () => {
    const office = half(3, 5, '2018-09-04')
    expect(act(office, 'declareLapse')).toEqual(['G48 period-running → 2018-09-05'])
    expect(act(office.on('2018-09-05'), 'declareLapse')).toEqual(['accepted'])
    expect(factsOf(office.campaign().facts, agreementsLapsed)[0]?.body).toEqual({
      signed: 3,
      certificates: 5,
      percent: 80,
    })
    expect(act(half(4, 5, '2018-09-05'), 'declareLapse')).toEqual(['G49 share-reached'])
  },
)

it('G50: given a lapse declared, when effect would be, then it is settled, and settled once', () => {
  const office = half(3, 5, '2018-09-05')
  act(office, 'declareLapse')
  expect(act(office, 'declareEffect')).toEqual(['G50 lapsed', 'G47 share-short'])
  const effect = half(4, 5, '2018-09-05')
  act(effect, 'declareEffect')
  expect(act(effect, 'declareLapse')).toEqual(['G50 in-effect', 'G49 share-reached'])
})

it('G51, G52, G53, G55, G56: given a campaign signed, then results, audit and file wait for what comes before them', () => {
  const office = half(4, 5, '2018-09-04')
  const results = (until: string) => act(office, 'postHouseholdResults', { until })
  const archive = () => act(office, 'archiveProject', { files: '5' })
  expect(results('2018-10-01')).toEqual(['G52 signing-not-ended', 'G51 unsettled'])
  act(office, 'closeSigning')
  expect(results('2018-10-01')).toEqual(['G51 unsettled'])
  act(office, 'declareEffect')
  expect(results('2018-09-03')).toEqual(['G55 until-before'])
  expect(archive()).toEqual(['G53 results-missing', 'G56 households-open'])
  expect(results('2018-09-04')).toEqual(['accepted'])
  expect(archive()).toEqual(['G53 audit-missing', 'G56 households-open'])
  expect(act(office, 'publishAudit', { auditor: '示例县审计局', conclusion: '示例' })).toEqual(['accepted'])
  expect(archive()).toEqual(['G56 households-open'])
})

it('G56: given agreements that lapsed, then nobody moves, and the file is closed without closing households out', () => {
  const office = half(3, 5, '2018-09-05')
  act(office, 'closeSigning')
  act(office, 'declareLapse')
  act(office, 'postHouseholdResults', { until: '2018-09-20' })
  act(office, 'publishAudit', { auditor: '示例县审计局', conclusion: '示例' })
  expect(act(office, 'archiveProject', { files: '5' })).toEqual(['accepted'])
})
