/** A ledger in order to the last row, and what the audit says once something in it is put wrong. */
import { audit } from '@oneruler/campaign/audit/audit'
import type { Finding } from '@oneruler/campaign/audit/finding'
import { assembleCampaign, type Campaign } from '@oneruler/campaign/campaign'
import type { RawCell } from '@oneruler/campaign/cell'
import { ALWAYS, day } from '@oneruler/campaign/day'
import type { JsonObject, RecordedEvent } from '@oneruler/campaign/event'
import { type PlanAdopted, planAdopted } from '@oneruler/campaign/plan'
import { type Fact, standingFacts } from '@oneruler/campaign/standing'
import { imported, on, type Rows } from './imported.ts'

type Row = Readonly<Record<string, RawCell>>

const step = (事项: string, date: string): Row => ({ 事项, 日期: on(date) })

/** One household, from the boundary to the empty home; people and places are invented. */
export const SOUND = {
  项目: [
    { 项目: '项目名称', 内容: '示例片区征收项目（示例数据）' },
    { 项目: '区县', 内容: '示例县' },
    { 项目: '辖区', 内容: '浙江' },
    { 项目: '项目类型', 内容: '旧城区改建' },
    { 项目: '征收决定公告日', 内容: on('2018-08-10') },
    { 项目: '价值时点', 内容: on('2018-08-10') },
    { 项目: '集中签约开始', 内容: on('2018-08-26') },
    { 项目: '集中签约结束', 内容: on('2018-09-04') },
  ],
  程序: [
    step('征收范围公布', '2018-05-02'),
    step('改建意愿征询', '2018-05-30'),
    step('入户调查登记', '2018-06-11'),
    step('调查结果公布', '2018-07-01'),
    step('未登记建筑认定', '2018-07-01'),
    step('补偿方案论证', '2018-07-01'),
    step('补偿方案公开征求意见', '2018-07-02'),
    step('征求意见及修改情况公布', '2018-08-03'),
    step('社会稳定风险评估', '2018-08-04'),
    step('补偿费用足额到位', '2018-08-06'),
    step('政府常务会议', '2018-08-08'),
    step('征收决定公告', '2018-08-10'),
    step('评估机构选定', '2018-08-12'),
    step('分户初步评估结果公示', '2018-08-15'),
    step('集中签约开始', '2018-08-26'),
    step('集中签约结束', '2018-09-04'),
  ],
  小组: [{ 小组: '东街组', 责任区块: 'Q1' }],
  单位: [{ 单位编号: 'B01', 单位名称: '示例局', 类别: '包干单位', 责任小组: '东街组' }],
  人员: [
    {
      工号: 'R1',
      姓名: '示例甲',
      岗位: '组长',
      小组: '东街组',
      加入日期: on('2018-06-01'),
      承诺书签订日期: on('2018-06-01'),
    },
  ],
  征收户: [{ 户号: 'H1', 责任区块: 'Q1', 小组: '东街组', 包干单位: 'B01', 包干干部: 'R1' }],
  房屋: [
    { 户号: 'H1', 幢号: '1', 权证号: '示字1号', 用途: '住宅', 证载面积: 80, 实测面积: 86.4, 认定面积: 86.4 },
  ],
  入户调查: [{ 户号: 'H1', 调查日期: on('2018-06-11'), 调查人: 'R1' }],
  初评: [{ 户号: 'H1', 公示日期: on('2018-08-15'), 复核日期: on('2018-08-16'), 复核人: 'R1' }],
  送达: [{ 户号: 'H1', 文书: '分户评估报告', 送达日期: on('2018-08-20'), 送达人: 'R1' }],
  复核: [{ 户号: 'H1', 申请日期: on('2018-08-21'), 答复日期: on('2018-08-24'), 结果: '维持' }],
  走访: [{ 时间: on('2018-06-12', '10:00:00'), 户号: 'H1', 走访人: 'R1', 分钟: 20 }],
  问题: [
    {
      编号: 'W1',
      户号: 'H1',
      提出日期: on('2018-06-12'),
      提出人: 'R1',
      办理层级: '小组',
      办结日期: on('2018-06-20'),
    },
  ],
  签约: [
    {
      协议编号: 'X1',
      户号: 'H1',
      签约时间: on('2018-08-27', '09:30:00'),
      补偿方式: '产权调换',
      安置面积: 90,
      协议总额: 500000,
      安置房款: 400000,
      差价结算: 100000,
      经办人: 'R1',
    },
  ],
  支付: [{ 户号: 'H1', 款项: '差价', 支付日期: on('2018-08-30'), 金额: 100000, 批次: '第1批' }],
  腾空: [{ 户号: 'H1', 腾空日期: on('2018-09-01'), 验收人: 'R1' }],
  难户: [{ 户号: 'H1', 列入日期: on('2018-08-20'), 化解日期: on('2018-08-27') }],
  诉求: [{ 编号: 'S1', 户号: 'H1', 日期: on('2018-08-01'), 答复日期: on('2018-08-10') }],
} satisfies Rows

export type SheetName = keyof typeof SOUND

/** The sound row of a sheet with some cells changed; null leaves a cell blank. */
export const but = (sheet: SheetName, cells: Row): Row => ({ ...(SOUND[sheet][0] as Row), ...cells })

/** The sound procedure with days moved, `''` where a step is left out. */
export const procedure = (days: Readonly<Record<string, string>>): Rows => {
  const steps = new Map<string, string>(
    SOUND.程序.map(({ 事项, 日期 }) => [String(事项), (日期 as { moment: string }).moment.slice(0, 10)]),
  )
  for (const [name, date] of Object.entries(days)) steps.set(name, date)
  return { 程序: [...steps].filter(([, date]) => date !== '').map(([name, date]) => step(name, date)) }
}

/** The sound project with terms changed. */
export const project = (terms: Readonly<Record<string, string>>): Rows => ({
  项目: SOUND.项目.map((row) => ({ ...row, 内容: terms[row.项目] ?? row.内容 })),
})

export const PLAN: PlanAdopted = {
  version: '2018-08-10',
  sha256: 'f00d',
  jurisdiction: '浙江',
  valuationDay: '2018-08-10',
  signingStartsOn: '2018-08-26',
  signingEndsOn: '2018-09-04',
  effectivePercent: 80,
}

/** The facts of the sound ledger with whole sheets replaced, and of its plan (null: the folder has none). */
export function factsOfLedger(changes: Rows = {}, plan: PlanAdopted | null = PLAN): Fact[] {
  const events = imported({ ...SOUND, ...changes })
  return standingFacts(plan ? [...events, adopted(plan, events)] : events)
}

/** The adoption of a plan, recorded after the events. */
export function adopted(plan: PlanAdopted, events: readonly RecordedEvent[]): RecordedEvent {
  const [first] = events as [RecordedEvent]
  return {
    ...first,
    seq: events.length + 1,
    streamKind: 'plan',
    streamId: 'plan',
    type: planAdopted.type,
    v: planAdopted.v,
    onDay: ALWAYS,
    body: { ...plan } as unknown as JsonObject,
    private: null,
  }
}

export const ledger = (changes: Rows = {}, plan: PlanAdopted | null = PLAN): Campaign =>
  assembleCampaign(factsOfLedger(changes, plan))

/** What the audit finds in the sound ledger with whole sheets replaced; by default when everything is over. */
export const findings = (
  changes: Rows = {},
  asOf = '2018-09-30',
  plan: PlanAdopted | null = PLAN,
): Finding[] => audit(ledger(changes, plan), day(asOf))

/** A finding as tests name it: `S2 error report-missing 签约 2 H1`. */
export const told = ({ rule, severity, code, sheet, row, household }: Finding): string =>
  [rule, severity, code, sheet, row ?? '–', household ?? '–'].join(' ')
