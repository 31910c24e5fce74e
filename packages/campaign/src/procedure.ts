/**
 * 法定程序 · Procedure: the statutory steps of a project, each on its day (条例 §8–§26; 浙江条例 §7–§31).
 */
import { defineEvent } from './event.ts'
import { dayKind, oneOf } from './kinds.ts'
import { needed, type Sheet, states } from './sheet.ts'

export const STEPS = [
  '征收范围公布',
  '改建意愿征询',
  '入户调查登记',
  '调查结果公布',
  '未登记建筑认定',
  '补偿方案论证',
  '补偿方案公开征求意见',
  '征求意见及修改情况公布',
  '听证',
  '社会稳定风险评估',
  '补偿费用足额到位',
  '政府常务会议',
  '征收决定公告',
  '评估机构选定',
  '分户初步评估结果公示',
  '集中签约开始',
  '集中签约结束',
] as const
export type Step = (typeof STEPS)[number]

export interface StepTaken {
  readonly step: Step
}
export const stepTaken = defineEvent<StepTaken>('StepTaken', 'project')

export const procedureSheet: Sheet = {
  name: '程序',
  key: ['事项'],
  columns: { 事项: needed(oneOf(STEPS)), 日期: needed(dayKind) },
  states: [states(stepTaken, { of: null, on: '日期', body: { step: '事项' } })],
}
