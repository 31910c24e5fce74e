/** 基准协议 · Agreements of the bench: three pages each, invented, no two alike. */
import { type CompletePaper, completePaper } from '@oneruler/documents/papers/complete-paper'
import { cashAgreement } from '@oneruler/documents/papers/kinds/agreement'

const LINES = [
  ['第三条', '房屋价值补偿', '102.91 ㎡ × 7972.98 元/㎡ + 138.38 ㎡ × 6454.66 元/㎡'],
  ['第三条', '装修及附属物补偿', '43548 元 + 10803 元'],
  ['第四条', '住房保障补足', '没有登记为住房困难'],
  ['第五条', '未登记建筑补助', '0 ㎡ × 300 元/㎡ + 0 ㎡ × 400 元/㎡'],
  ['第六条', '搬迁费', '较大(102.91 ㎡ × 20 元/㎡·次 + 138.38 ㎡ × 20 元/㎡·次，1000 元/次) × 1 次'],
  ['第七条', '临时安置费', '较大(241.29 ㎡ × 12 元/㎡·月，800 元/月) × 6 月'],
  ['第八条', '停产停业损失补偿', '0 元 × 5%'],
  ['第九条', '货币补偿补助', '1713695.22 元 × 20% + 0 元 × 10%'],
  ['第十条', '签约奖励', '限于(241.29 ㎡ × 300 元/㎡，15000 元，120000 元)'],
] as const

const CLAUSE =
  '甲方逾期支付补偿款的，按未付金额每日万分之一向乙方支付违约金；乙方逾期搬迁的，按应得总额每日万分之一向甲方支付违约金；因不可抗力不能履行的，双方互不承担责任，并及时通知对方'

export const agreements = (count: number): CompletePaper[] =>
  Array.from({ length: count }, (_, at) => agreement(at))

function agreement(at: number): CompletePaper {
  const amounts = LINES.map((_, line) => (at + 1) * 37 * (line + 1))
  const completed = completePaper(cashAgreement, `X${String(at + 1).padStart(4, '0')}`, {
    项目名称: '示例片区国有土地上房屋征收项目（虚构）',
    决定文号: '示政征〔2018〕1号',
    甲方: '示例县房屋征收部门',
    实施单位: '示例征收实施中心',
    乙方: `示例第${at + 1}户`,
    户号: `H${String(at + 1).padStart(4, '0')}`,
    坐落: `示例路${at + 1}号`,
    房屋: [1, 2].map((house) => ({
      权证号: `示字第${at * 2 + house}号`,
      用途: '住宅',
      结构: house === 1 ? '砖混' : '框架',
      认定面积: house === 1 ? '102.91' : '138.38',
    })),
    补偿方式: '货币补偿',
    补偿项目: LINES.map(([clause, name, how], line) => ({
      条款: clause,
      项目: name,
      计算: how,
      金额: String(amounts[line]),
    })),
    补偿金额: String(amounts.reduce((sum, one) => sum + one, 0)),
    支付期限: '协议生效之日起15日内一次付清',
    搬迁费: String(amounts[4]),
    临时安置费: String(amounts[5]),
    停产停业损失: String(amounts[6]),
    搬迁期限: '签约之日起30日内',
    过渡方式: '自行过渡',
    过渡期限: '24个月，自搬迁之月起',
    方案版本: '2018-08-10',
    生效条件: Array.from({ length: 6 }, (_, clause) => `（${clause + 1}）${CLAUSE}`).join('；'),
    证件移交: Array.from({ length: 5 }, (_, clause) => `（${clause + 1}）${CLAUSE}`).join('；'),
    违约责任: Array.from({ length: 6 }, (_, clause) => `（${clause + 1}）${CLAUSE}`).join('；'),
    份数: 4,
    签订日期: '2018-08-29',
  })
  if ('refused' in completed) throw new Error(JSON.stringify(completed.refused))
  return completed.complete
}
