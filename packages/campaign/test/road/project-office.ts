/** An office at the start of a project: its terms, its roster, its owners; steps may already stand in its ledger. */
import type { JsonObject } from '@oneruler/campaign/event'
import type { PlanAdopted } from '@oneruler/campaign/plan'
import { adopted, PLAN, procedure, project, SOUND } from '../given.ts'
import { imported, on, type Rows } from '../imported.ts'
import { type Done, Office, refusals } from './office.ts'

export interface Begun {
  readonly today: string
  /** Owners, each with a certificate; surveyed on 06-11. */
  readonly households?: number
  readonly place?: '浙江' | '山东' | '青岛' | '湖北'
  readonly kind?: '旧城区改建' | '其他'
  /** Days of steps that already stand. */
  readonly steps?: Readonly<Record<string, string>>
  readonly plan?: PlanAdopted | null
  readonly more?: Rows
}

/** Every step up to the meeting of the government, as the sound ledger has them. */
export const UP_TO_MEETING = {
  征收范围公布: '2018-05-02',
  改建意愿征询: '2018-05-30',
  入户调查登记: '2018-06-11',
  调查结果公布: '2018-07-01',
  未登记建筑认定: '2018-07-01',
  补偿方案论证: '2018-07-01',
  补偿方案公开征求意见: '2018-07-02',
  征求意见及修改情况公布: '2018-08-03',
  社会稳定风险评估: '2018-08-04',
  补偿费用足额到位: '2018-08-06',
  政府常务会议: '2018-08-08',
}
export const UP_TO_ANNOUNCEMENT = { ...UP_TO_MEETING, 征收决定公告: '2018-08-10' }
export const UP_TO_SIGNING = {
  ...UP_TO_ANNOUNCEMENT,
  评估机构选定: '2018-08-12',
  分户初步评估结果公示: '2018-08-15',
  集中签约开始: '2018-08-26',
}

export const until = (last: keyof typeof UP_TO_SIGNING): Record<string, string> => {
  const days = Object.entries(UP_TO_SIGNING)
  return Object.fromEntries(days.slice(0, days.findIndex(([step]) => step === last) + 1))
}

export function begun(given: Begun): Office {
  const { households = 1, place = '浙江', kind = '旧城区改建', steps = {}, plan = PLAN, more = {} } = given
  const { 小组, 单位, 人员 } = SOUND
  const numbers = Array.from({ length: households }, (_, n) => n + 1)
  const none = Object.fromEntries(SOUND.程序.map(({ 事项 }) => [String(事项), '']))
  const terms = project({ 辖区: place, 项目类型: kind }).项目 ?? []
  const before = imported({
    项目: terms.filter(({ 项目 }) => ['项目名称', '区县', '辖区', '项目类型'].includes(String(项目))),
    ...procedure({ ...none, ...steps }),
    小组,
    单位,
    人员,
    征收户: numbers.map((n) => ({ 户号: `H${n}`, 小组: '东街组', 包干干部: 'R1' })),
    房屋: numbers.map((n) => ({
      户号: `H${n}`,
      幢号: '1',
      权证号: `示字${n}号`,
      用途: '住宅',
      结构: '砖混',
      证载面积: 80,
      认定面积: 80,
    })),
    入户调查: numbers.map((n) => ({ 户号: `H${n}`, 调查日期: on('2018-06-11'), 调查人: 'R1' })),
    ...more,
  })
  const jurisdiction = place
  return new Office(plan ? [...before, adopted({ ...plan, jurisdiction }, before)] : before, given.today)
}

/** What an act of the project came to: `accepted`, or the gates that are closed. */
export const told = (done: Done): string[] => (done.kind === 'accepted' ? ['accepted'] : refusals(done))

export const act = (office: Office, name: string, input: JsonObject = {}): string[] =>
  told(office.do(name, '', input))
