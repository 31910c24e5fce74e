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

shutAndOpen(
  'G47: given four certificates in five signed, or sixteen in twenty, then effect is declared; with one less it is not',
  () => {
    for (const [count, all] of [
      [4, 5],
      [16, 20],
    ] as const) {
      expect(act(half(count - 1, all, '2018-08-28'), 'declareEffect')).toEqual(['G47 share-short'])
      expect(act(half(count, all, '2018-08-28'), 'declareEffect')).toEqual(['accepted'])
    }
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

shutAndOpen('G50: given effect declared, or a lapse, then it is settled, and settled once', () => {
  const lapse = half(3, 5, '2018-09-05')
  act(lapse, 'declareLapse')
  expect(act(lapse, 'declareEffect')).toEqual(['G50 lapsed', 'G47 share-short'])
  expect(act(lapse, 'declareLapse')).toEqual(['G50 lapsed'])
  const effect = half(4, 5, '2018-09-05')
  expect(act(effect, 'declareEffect')).toEqual(['accepted'])
  expect(act(effect, 'declareEffect')).toEqual(['G50 in-effect'])
  expect(act(effect, 'declareLapse')).toEqual(['G50 in-effect', 'G49 share-reached'])
})

shutAndOpen(
  'G51, G52, G55: given a share to reach, then results are posted after the signing and what became of the agreements',
  () => {
    const results = (office: Office, until: string) => act(office, 'postHouseholdResults', { until })
    const unsettled = half(4, 5, '2018-09-04')
    expect(results(unsettled, '2018-10-01')).toEqual(['G52 signing-not-ended', 'G51 unsettled'])
    act(unsettled, 'closeSigning')
    expect(results(unsettled, '2018-10-01')).toEqual(['G51 unsettled'])
    const running = half(4, 5, '2018-09-04')
    act(running, 'declareEffect')
    expect(results(running, '2018-10-01')).toEqual(['G52 signing-not-ended'])
    act(running, 'closeSigning')
    expect(results(running, '2018-09-03')).toEqual(['G55 until-before'])
    expect(results(running, '2018-09-04')).toEqual(['accepted'])
  },
)

shutAndOpen(
  'G53: given agreements that lapsed, then nobody moves, and the file is closed on results and audit without closing households out',
  () => {
    const office = half(3, 5, '2018-09-05')
    const archive = () => act(office, 'archiveProject', { files: '5' })
    act(office, 'closeSigning')
    act(office, 'declareLapse')
    expect(archive()).toEqual(['G53 results-missing'])
    act(office, 'postHouseholdResults', { until: '2018-09-20' })
    expect(archive()).toEqual(['G53 audit-missing'])
    act(office, 'publishAudit', { auditor: '示例县审计局', conclusion: '示例' })
    expect(archive()).toEqual(['accepted'])
  },
)
