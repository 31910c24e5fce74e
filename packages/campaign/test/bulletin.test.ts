import {
  type BulletinFigures,
  bulletinFiguresOf,
  freezeFigures,
  thawFigures,
} from '@oneruler/campaign/bulletin-figures'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import { canonical } from '@oneruler/campaign/canonical'
import { day } from '@oneruler/campaign/day'
import { errata } from '@oneruler/campaign/errata'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { standingFacts } from '@oneruler/campaign/standing'
import { frameOf, talliesOf } from '@oneruler/campaign/views'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imported, on, type Rows, SMALL } from './imported.ts'

const figures = (events: readonly RecordedEvent[], asOf: string): BulletinFigures =>
  bulletinFiguresOf(talliesOf(events), frameOf(assembleCampaign(standingFacts(events))), day(asOf))

const count = fc.nat(1_000_000)
const decimal = fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value + 0)
const name = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => text !== '__proto__')
const anyFigures: fc.Arbitrary<BulletinFigures> = fc.record({
  截至: fc.constant('2018-09-04'),
  征收户: count,
  签约: count,
  签约率: decimal,
  签约天数: count,
  小组数: count,
  小组人员: count,
  承诺书: count,
  包干单位: count,
  完成包干单位: count,
  协调解决问题: count,
  入户调查: count,
  入户调查天数: count,
  告知书送达: count,
  送达天数: count,
  难户: count,
  难户化解: count,
  超额最多干部: fc.option(fc.record({ 工号: name, 包干: count, 包干签约: count, 超额: count }), {
    nil: null,
  }),
  协议总额合计: decimal,
  安置房款合计: decimal,
  满意度均分: fc.option(decimal, { nil: null }),
  小组排名: fc.array(fc.record({ 小组: name, 户数: count, 签约: count, 签约率: decimal, 名次: count })),
  逐日: fc.array(
    fc.record({
      日期: fc.constantFrom('2018-09-03', '2018-09-04'),
      当日签约: count,
      小组名次: fc.dictionary(name, count, { noNullPrototype: true }),
    }),
  ),
  权证: fc.record({ 总数: count, 签约: count }),
})

describe('the figures of an issued bulletin', () => {
  test('whatever they are, frozen as canonical JSON and thawed they are the same', () => {
    fc.assert(
      fc.property(anyFigures, (issued) => {
        expect(thawFigures(JSON.parse(canonical(freezeFigures(issued))))).toEqual(issued)
      }),
    )
  })

  test('given a rate and a sum, when frozen, then they are decimal text and no float', () => {
    const frozen = freezeFigures(figures(imported(SMALL), '2018-08-26'))
    expect(frozen).toMatchObject({
      签约率: '33.3',
      协议总额合计: '2130406',
      签约: 1,
      权证: { 总数: 3, 签约: 2 },
    })
  })

  test('given nothing recorded since, then there is nothing to correct', () => {
    fc.assert(fc.property(anyFigures, (issued) => errata(issued, issued).length === 0))
  })
})

describe('errata', () => {
  const agreement = SMALL.签约![0]!
  /** As read back from where it was stored: the keys of canonical JSON stand in another order. */
  const issued = thawFigures(JSON.parse(canonical(freezeFigures(figures(imported(SMALL), '2018-08-31')))))

  test('given an agreement of an earlier day recorded after issue, then each figure it moved is listed, once', () => {
    const late: Rows = {
      ...SMALL,
      签约: [
        agreement,
        { ...agreement, 协议编号: 'X3', 户号: 'H3', 签约时间: on('2018-08-30', '09:00:00'), 经办人: 'R002' },
      ],
    }
    const now = figures(imported(SMALL, late), '2018-08-31')
    const one = (key: string, from: unknown, to: unknown) => ({
      key,
      field: key,
      group: null,
      day: null,
      from,
      to,
    })
    expect(errata(issued, now)).toEqual([
      one('签约', 1, 2),
      one('签约率', 33.3, 66.7),
      { key: '超额最多干部', field: '包干签约', group: null, day: null, from: 0, to: 1 },
      one('协议总额合计', 2130406, 4260812),
      { key: '小组排名', field: '签约', group: '西街组', day: null, from: 0, to: 1 },
      { key: '小组排名', field: '签约率', group: '西街组', day: null, from: 0, to: 100 },
      { key: '小组排名', field: '名次', group: '西街组', day: null, from: 2, to: 1 },
      { key: '小组排名', field: '名次', group: '东街组', day: null, from: 1, to: 2 },
      { key: '逐日', field: '当日签约', group: null, day: '2018-08-30', from: 0, to: 1 },
      { key: '逐日', field: '名次', group: '西街组', day: '2018-08-30', from: 2, to: 1 },
      { key: '逐日', field: '名次', group: '东街组', day: '2018-08-30', from: 1, to: 2 },
      { key: '逐日', field: '名次', group: '西街组', day: '2018-08-31', from: 2, to: 1 },
      { key: '逐日', field: '名次', group: '东街组', day: '2018-08-31', from: 1, to: 2 },
    ])
  })

  test('given a corrected total, then the sum of totals alone is listed', () => {
    const corrected: Rows = { ...SMALL, 签约: [{ ...agreement, 协议总额: 2130416 }] }
    expect(errata(issued, figures(imported(SMALL, corrected), '2018-08-31'))).toEqual([
      { key: '协议总额合计', field: '协议总额合计', group: null, day: null, from: 2130406, to: 2130416 },
    ])
  })

  test('given a rating of an earlier day recorded after issue, then its value was none before', () => {
    const rated: Rows = { ...SMALL, 满意度: [{ 户号: 'H1', 日期: on('2018-08-28'), 评分: 4 }] }
    expect(errata(issued, figures(imported(SMALL, rated), '2018-08-31'))).toEqual([
      { key: '满意度均分', field: '满意度均分', group: null, day: null, from: null, to: 4 },
    ])
  })

  test('given what happened after the day of the bulletin, then nothing of it is an erratum', () => {
    const next: Rows = {
      ...SMALL,
      签约: [agreement, { ...agreement, 协议编号: 'X2', 户号: 'H2', 签约时间: on('2018-09-01', '09:00:00') }],
    }
    expect(errata(issued, figures(imported(SMALL, next), '2018-08-31'))).toEqual([])
  })
})
