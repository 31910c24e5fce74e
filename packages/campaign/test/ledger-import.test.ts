import { assembleCampaign } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import { figuresOf } from '@oneruler/campaign/figures'
import { standingFacts } from '@oneruler/campaign/standing'
import { frameOf, talliesOf, viewsOf } from '@oneruler/campaign/views'
import { describe, expect, test } from 'vitest'
import { imported, on, propose, type Rows, SMALL } from './imported.ts'

const figures = (events: ReturnType<typeof imported>, asOf = '2018-09-04') =>
  figuresOf(talliesOf(events), frameOf(assembleCampaign(standingFacts(events))), day(asOf))

const withRow = (sheet: string, row: Rows[string][number]): Rows => ({
  ...SMALL,
  [sheet]: [...(SMALL[sheet] ?? []), row],
})

describe('importing a ledger', () => {
  test('given an empty project, when the ledger is imported, then each row is accepted and counted', () => {
    const proposal = propose(SMALL)
    expect(proposal.accepted).toEqual({ 项目: 5, 小组: 2, 单位: 1, 人员: 2, 征收户: 3, 房屋: 3, 签约: 1 })
    expect(proposal.rejections).toEqual([])
    expect(figures(imported(SMALL))).toMatchObject({
      征收户: 3,
      签约: 1,
      签约率: 33.3,
      协议总额合计: 2130406,
    })
  })

  test('given an imported ledger, when it is imported again, then nothing is added', () => {
    const again = propose(SMALL, imported(SMALL))
    expect(again.events).toEqual([])
    expect(again.accepted).toEqual({})
    expect(again.skipped).toEqual({ 项目: 5, 小组: 2, 单位: 1, 人员: 2, 征收户: 3, 房屋: 3, 签约: 1 })
  })

  test('given an imported ledger, when a total changes, then a correction is proposed and replaces it', () => {
    const changed: Rows = { ...SMALL, 签约: [{ ...SMALL.签约![0], 协议总额: 2130500, 差价结算: 2130500 }] }
    const before = imported(SMALL)
    const proposal = propose(changed, before, 'second')
    expect(proposal.corrected).toEqual({ 签约: 1 })
    expect(proposal.corrections).toContainEqual({
      sheet: '签约',
      row: 2,
      key: 'X1',
      column: '协议总额',
      from: '2130406',
      to: '2130500',
    })
    expect(figures(imported(SMALL, changed)).协议总额合计).toBe(2130500)
    expect(figures(before).协议总额合计).toBe(2130406)
  })

  test('given an agreement, when its household is corrected, then it leaves the one and joins the other', () => {
    const moved: Rows = { ...SMALL, 签约: [{ ...SMALL.签约![0], 户号: 'H3' }] }
    const standings = figures(imported(SMALL, moved)).小组排名
    expect(standings).toEqual([
      { 小组: '西街组', 户数: 1, 签约: 1, 签约率: 100, 名次: 1 },
      { 小组: '东街组', 户数: 2, 签约: 0, 签约率: 0, 名次: 2 },
    ])
  })

  test('given an open issue, when its day of solution is filled in, then it is solved on that day', () => {
    const open = { 编号: 'W1', 提出日期: on('2018-08-01'), 办理层级: '小组' }
    const raised = withRow('问题', open)
    const solved = withRow('问题', { ...open, 办结日期: on('2018-08-03'), 结果: '已协调解决' })
    expect(figures(imported(raised)).协调解决问题).toBe(0)
    const events = imported(raised, solved)
    expect(figures(events).协调解决问题).toBe(1)
    expect(figures(events, '2018-08-02').协调解决问题).toBe(0)
    expect(figures(imported(raised, solved, raised)).协调解决问题).toBe(0)
  })

  test('given rows without a key, when two are equal, then both count, and importing again adds none', () => {
    const visit = {
      时间: on('2018-08-01', '09:00:00'),
      户号: 'H1',
      走访人: 'R001',
      事由: '政策宣讲',
      分钟: 20,
    }
    const twice: Rows = { ...SMALL, 走访: [visit, visit] }
    expect(propose(twice).accepted.走访).toBe(2)
    expect(propose(twice, imported(twice)).events).toEqual([])
    expect(propose({ ...SMALL, 走访: [visit, visit, visit] }, imported(twice)).accepted).toEqual({ 走访: 1 })
  })

  test.each([
    [
      'text for a number',
      '房屋',
      { 户号: 'H1', 幢号: 9, 用途: '住宅', 认定面积: '约80' },
      '认定面积',
      'not-a-number',
    ],
    [
      'an unknown household',
      '入户调查',
      { 户号: 'H9', 调查日期: on('2018-06-11') },
      '户号',
      'unknown-household',
    ],
    ['a day in 1900', '入户调查', { 户号: 'H1', 调查日期: on('1900-01-01') }, '调查日期', 'day-out-of-range'],
    ['a day in 2190', '入户调查', { 户号: 'H1', 调查日期: '2190-01-01' }, '调查日期', 'day-out-of-range'],
    ['a term that is no day', '项目', { 项目: '价值时点', 内容: '八月十日' }, '内容', 'not-a-day'],
    ['a term in 2190', '项目', { 项目: '价值时点', 内容: on('2190-08-10') }, '内容', 'day-out-of-range'],
    ['an unknown term', '项目', { 项目: '备注', 内容: '无' }, '项目', 'not-one-of'],
    ['a number for a day', '入户调查', { 户号: 'H1', 调查日期: 20180611 }, '调查日期', 'not-a-day'],
    ['no day of the calendar', '入户调查', { 户号: 'H1', 调查日期: '2018-02-30' }, '调查日期', 'not-a-day'],
    [
      'a missing cell',
      '支付',
      { 户号: 'H1', 款项: '补偿款', 支付日期: on('2018-09-01') },
      '金额',
      'required',
    ],
    [
      'an Excel error',
      '支付',
      { 户号: 'H1', 款项: '差价', 支付日期: on('2018-09-01'), 金额: { error: '#REF!' } },
      '金额',
      'excel-error',
    ],
    [
      'an area of three decimals',
      '房屋',
      { 户号: 'H1', 幢号: 9, 用途: '住宅', 认定面积: 80.123 },
      '认定面积',
      'too-many-decimals',
    ],
    [
      'an unknown choice',
      '签约',
      { ...SMALL.签约![0], 协议编号: 'X9', 补偿方式: '两样都要' },
      '补偿方式',
      'not-one-of',
    ],
    ['a repeated agreement number', '签约', { ...SMALL.签约![0], 户号: 'H2' }, '协议编号', 'duplicate-key'],
    ['a rating of six', '满意度', { 户号: 'H1', 日期: on('2018-09-01'), 评分: 6 }, '评分', 'out-of-range'],
  ])('given %s in %s, when imported, then that row alone is rejected', (_what, sheet, row, column, code) => {
    const proposal = propose(withRow(sheet, row as Rows[string][number]))
    const at = (SMALL[sheet]?.length ?? 0) + 2
    expect(proposal.rejections).toMatchObject([{ sheet, row: at, column, code }])
    expect(proposal.accepted).toEqual(propose(SMALL).accepted)
  })

  test('given a rejected household, when its rows follow, then each is told which row to mend', () => {
    const rows: Rows = {
      ...SMALL,
      征收户: [{ ...SMALL.征收户![0], 在册人口: '五' }, ...SMALL.征收户!.slice(1)],
    }
    expect(propose(rows).rejections.map(({ sheet, code, params }) => [sheet, code, params.row])).toEqual([
      ['征收户', 'not-a-number', undefined],
      ['房屋', 'household-rejected', '2'],
      ['房屋', 'household-rejected', '2'],
      ['签约', 'household-rejected', '2'],
    ])
  })

  test('given binary noise within a millionth, when read, then it is the number with its decimals', () => {
    const rows = withRow('房屋', {
      户号: 'H2',
      幢号: 2,
      用途: '住宅',
      认定面积: 86.4 + 1e-9,
      评估单价: '6,830.50',
    })
    const house = propose(rows).events.find(
      (event) =>
        event.type === 'HouseRecorded' && event.body.number === '2' && event.streamId === '征收户:H2',
    )
    expect(house?.body).toMatchObject({ recognisedM2: '86.40', unitPriceFen: '683050' })
  })

  test('given a column the red lines forbid, when imported, then it is named and never recorded', () => {
    const rows = withRow('征收户', { 户号: 'H4', 小组: '东街组' })
    const proposal = propose(rows)
    expect(JSON.stringify(proposal.events)).not.toContain('亲属')
    expect(proposal.forbiddenColumns).toEqual([])
  })

  test('given an agreement, when recorded, then it freezes its houses in the open and hardship in private', () => {
    const signed = propose(SMALL).events.find((event) => event.type === 'AgreementSigned')
    expect(signed?.body.frozen).toMatchObject({
      houses: [{ number: '1', recognisedM2: '86.40' }, { number: '2' }],
    })
    expect(signed?.private).toEqual({ lowIncome: true, housingDifficulty: null })
  })

  test('given names, addresses and free text, when recorded, then they stand in the private part only', () => {
    const open = JSON.stringify(propose(SMALL).events.map(({ body }) => body))
    for (const personal of ['示例甲', '示例丙', '东街1号']) expect(open).not.toContain(personal)
  })
})

describe('rows as county offices leave them', () => {
  const rejectionsOf = (sheet: string, row: Rows[string][number]) =>
    propose(withRow(sheet, row)).rejections.map(({ sheet, row, column, code, params }) => ({
      sheet,
      row,
      column,
      code,
      params,
    }))

  test('given rows numbered beforehand and otherwise blank, then they state nothing and are not rejected', () => {
    const proposal = propose(withRow('征收户', { 序号: 4, 户号: null, 户主: '  ' }))
    expect(proposal.rejections).toEqual([])
    expect(proposal.accepted.征收户).toBe(3)
  })

  test.each([
    ['in the key', '户号', { 户号: '合 计', 在册人口: 9 }],
    ['in a column of its own', '序号', { 序号: '合计', 在册人口: 9 }],
  ])(
    'given a row of totals, named %s, then it is no household and is rejected once',
    (_where, column, row) => {
      expect(rejectionsOf('征收户', row)).toEqual([
        { sheet: '征收户', row: 5, column, code: 'total-row', params: {} },
      ])
    },
  )

  test('given a formula that was never calculated, then its cell is rejected even where it may be blank', () => {
    const [signed] = SMALL.签约 ?? []
    expect(propose({ ...SMALL, 签约: [{ ...signed, 差价结算: { error: '' } }] }).rejections).toMatchObject([
      { sheet: '签约', row: 2, column: '差价结算', code: 'not-calculated' },
    ])
  })

  test('given a text of several lines, when another program saved it with other line ends, then it is the same', () => {
    const ledger = (reason: string): Rows => ({
      ...SMALL,
      难户: [{ 户号: 'H1', 列入日期: on('2018-08-28'), 难点: reason }],
    })
    expect(propose(ledger('资料缺失\n评估异议'), imported(ledger('资料缺失\r\n评估异议'))).events).toEqual([])
  })

  test('given a person whose last day is before the first, then nobody is counted, on no day less than nobody', () => {
    const [first, ...others] = SMALL.人员 ?? []
    const events = imported({ ...SMALL, 人员: [{ ...first, 退出日期: on('2018-05-20') }, ...others] })
    const staff = ['2018-05-19', '2018-05-20', '2018-05-31', '2018-06-01'].map(
      (asOf) => figures(events, asOf).小组人员,
    )
    expect(staff).toEqual([0, 0, 0, 1])
  })

  test('given a household listed anew after it was resolved, then both listings count and it is open again', () => {
    const events = imported({
      ...SMALL,
      难户: [
        { 户号: 'H1', 列入日期: on('2018-08-27'), 化解日期: on('2018-08-28') },
        { 户号: 'H1', 列入日期: on('2018-08-30') },
      ],
    })
    expect(figures(events, '2018-08-29')).toMatchObject({ 难户: 1, 难户化解: 1 })
    expect(figures(events)).toMatchObject({ 难户: 2, 难户化解: 1 })
    const [household] = viewsOf(events).households
    expect(household).toMatchObject({ hardListedOn: '2018-08-27', hardResolvedOn: null })
  })

  test('given a void that was taken back under what was stated since, then an issue still counts as solved once', () => {
    const ledger = (solvedOn: string | null): Rows => ({
      ...SMALL,
      问题: [
        {
          编号: 'W1',
          户号: 'H1',
          提出日期: on('2018-08-01'),
          办结日期: solvedOn === null ? null : on(solvedOn),
        },
      ],
    })
    const events = imported(ledger('2018-08-05'), ledger(null), ledger('2018-08-06'))
    const underneath = events.filter(({ batchId }) => batchId !== 'batch-1')
    expect(figures(underneath).协调解决问题).toBe(1)
  })
})
