/**
 * 法定步骤 · Steps: which steps of the procedure are required and which must not come before which, as data.
 *
 * 听证 is never required by itself: only where half of the owners object (条例 §11), which no ledger says.
 */
import type { ByPlace } from '../law/place.ts'
import type { Step } from '../procedure.ts'

export interface RequiredStep {
  readonly step: Step
  /** Once this step, or one that follows it on the road, has happened, `step` is due. */
  readonly dueWith: Step
  readonly article: ByPlace<string>
  /** Only for projects of this kind. */
  readonly kind?: '旧城区改建'
  /** Only from so many owners on, counted by certificate (浙江条例 §38). */
  readonly owners?: number
}

/** Elsewhere than in Zhejiang the law says 较多 without a number; Zhejiang's hundred is taken as the measure. */
const MANY_OWNERS = 100

export const REQUIRED_STEPS: readonly RequiredStep[] = [
  {
    step: '征收范围公布',
    dueWith: '入户调查登记',
    article: { 全国: '条例 §16', 浙江: '浙江条例 §7', 山东: '山东条例 §10', 青岛: '青岛条例 §6' },
  },
  {
    step: '改建意愿征询',
    dueWith: '征收决定公告',
    article: { 浙江: '浙江条例 §8' },
    kind: '旧城区改建',
  },
  {
    step: '入户调查登记',
    dueWith: '调查结果公布',
    article: { 全国: '条例 §15', 浙江: '浙江条例 §9', 山东: '山东条例 §12', 青岛: '青岛条例 §7' },
  },
  {
    step: '调查结果公布',
    dueWith: '征收决定公告',
    article: { 全国: '条例 §15', 浙江: '浙江条例 §9', 山东: '山东条例 §12', 青岛: '青岛条例 §7' },
  },
  {
    step: '未登记建筑认定',
    dueWith: '征收决定公告',
    article: { 全国: '条例 §24', 浙江: '浙江条例 §9', 山东: '山东条例 §12', 青岛: '青岛条例 §8' },
  },
  {
    step: '补偿方案论证',
    dueWith: '补偿方案公开征求意见',
    article: { 全国: '条例 §10', 浙江: '浙江条例 §11', 山东: '山东条例 §14', 青岛: '青岛条例 §11' },
  },
  {
    step: '补偿方案公开征求意见',
    dueWith: '征求意见及修改情况公布',
    article: { 全国: '条例 §10', 浙江: '浙江条例 §11', 山东: '山东条例 §14', 青岛: '青岛条例 §11' },
  },
  {
    step: '征求意见及修改情况公布',
    dueWith: '征收决定公告',
    article: { 全国: '条例 §11', 浙江: '浙江条例 §11', 山东: '山东条例 §14', 青岛: '青岛条例 §13' },
  },
  {
    step: '社会稳定风险评估',
    dueWith: '征收决定公告',
    article: { 全国: '条例 §12', 浙江: '浙江条例 §12', 山东: '山东条例 §15', 青岛: '青岛条例 §14' },
  },
  {
    step: '补偿费用足额到位',
    dueWith: '征收决定公告',
    article: { 全国: '条例 §12', 山东: '山东条例 §15', 青岛: '青岛条例 §15' },
  },
  {
    step: '政府常务会议',
    dueWith: '征收决定公告',
    article: { 全国: '条例 §12', 浙江: '浙江条例 §13', 山东: '山东条例 §15', 青岛: '条例 §12' },
    owners: MANY_OWNERS,
  },
  {
    step: '征收决定公告',
    // Qingdao's plan may have the valuer chosen before it.
    dueWith: '分户初步评估结果公示',
    article: { 全国: '条例 §13', 浙江: '浙江条例 §14', 山东: '山东条例 §16', 青岛: '青岛条例 §16' },
  },
  {
    step: '评估机构选定',
    dueWith: '分户初步评估结果公示',
    article: { 全国: '条例 §20', 浙江: '浙江条例 §18', 山东: '山东条例 §38', 青岛: '青岛条例 §44' },
  },
  {
    step: '分户初步评估结果公示',
    dueWith: '集中签约开始',
    article: { 全国: '评估办法 §16', 山东: '山东条例 §42', 青岛: '青岛条例 §46' },
  },
  {
    step: '集中签约开始',
    dueWith: '集中签约开始',
    article: { 全国: '条例 §26', 浙江: '浙江条例 §10', 山东: '山东条例 §13', 青岛: '青岛条例 §36' },
  },
  {
    step: '集中签约结束',
    dueWith: '集中签约结束',
    article: { 全国: '条例 §26', 浙江: '浙江条例 §10', 山东: '山东条例 §13', 青岛: '青岛条例 §36' },
  },
]

/** `later` must not come on a day before `first`. The same day is in order: a ledger has no hours for steps. */
export interface StepOrder {
  readonly first: Step
  readonly later: Step
  readonly article: ByPlace<string>
  /** error where an article fixes the order; warning where it only follows from the sense of the steps. */
  readonly severity: 'error' | 'warning'
}

export const STEP_ORDERS: readonly StepOrder[] = [
  order('征收范围公布', '入户调查登记', { 全国: '条例 §15' }, 'warning'),
  order('征收范围公布', '改建意愿征询', { 浙江: '浙江条例 §8' }),
  order('改建意愿征询', '征收决定公告', { 浙江: '浙江条例 §8' }),
  order('入户调查登记', '调查结果公布', { 全国: '条例 §15', 浙江: '浙江条例 §9' }),
  order('调查结果公布', '征收决定公告', { 全国: '条例 §15', 浙江: '浙江条例 §9' }, 'warning'),
  order('未登记建筑认定', '征收决定公告', { 全国: '条例 §24' }),
  order('补偿方案论证', '补偿方案公开征求意见', { 全国: '条例 §10', 浙江: '浙江条例 §11' }),
  order('补偿方案公开征求意见', '听证', { 全国: '条例 §11', 浙江: '浙江条例 §11' }, 'warning'),
  order('听证', '征收决定公告', { 全国: '条例 §11', 浙江: '浙江条例 §11', 青岛: '青岛条例 §13' }),
  order('征求意见及修改情况公布', '征收决定公告', { 全国: '条例 §11', 浙江: '浙江条例 §11' }),
  order('社会稳定风险评估', '政府常务会议', { 全国: '条例 §12', 浙江: '浙江条例 §12' }, 'warning'),
  order('社会稳定风险评估', '征收决定公告', { 全国: '条例 §12', 浙江: '浙江条例 §12' }),
  order('补偿费用足额到位', '征收决定公告', { 全国: '条例 §12' }),
  order('政府常务会议', '征收决定公告', { 全国: '条例 §12', 浙江: '浙江条例 §13' }),
  // Qingdao lets the plan set when the valuer is chosen (青岛条例 §10, §44).
  order('征收决定公告', '评估机构选定', { 浙江: '浙江条例 §18', 山东: '山东条例 §38', 青岛: null }),
  order('征收决定公告', '分户初步评估结果公示', { 全国: '评估办法 §10' }, 'warning'),
  order('评估机构选定', '分户初步评估结果公示', { 全国: '条例 §20', 浙江: '浙江条例 §18' }),
  order('分户初步评估结果公示', '集中签约开始', { 全国: '评估办法 §17' }, 'warning'),
  order('集中签约开始', '集中签约结束', { 全国: '条例 §26', 浙江: '浙江条例 §10' }),
]

function order(
  first: Step,
  later: Step,
  article: ByPlace<string>,
  severity: 'error' | 'warning' = 'error',
): StepOrder {
  return { first, later, article, severity }
}
