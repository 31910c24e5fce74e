/**
 * 协议条款 · Agreement terms: what every agreement of compensation states under 条例 §25, and the text they share.
 *
 * Amounts come from the ruler; an item that is 0 is stated as 0, and a blank is no agreement.
 */
import { type Block, facts, heading, list, signatures, text } from '../block.ts'
import { needed, neededRows, optional } from '../element.ts'
import { sumsUp } from '../paper-rule.ts'

const ARTICLE = '条例 §25'

export const AGREEMENT_ELEMENTS = {
  项目名称: needed('text'),
  决定文号: needed('text'),
  甲方: needed('text'),
  实施单位: optional('text'),
  乙方: needed('text'),
  共有人: optional('text'),
  户号: needed('text'),
  坐落: needed('text'),
  房屋: neededRows({
    权证号: needed('text'),
    用途: needed('text'),
    结构: needed('text'),
    认定面积: needed('area'),
  }),
  补偿方式: needed('text', ARTICLE),
  补偿项目: neededRows(
    { 条款: needed('text'), 项目: needed('text'), 计算: needed('text'), 金额: needed('yuan') },
    ARTICLE,
  ),
  补偿金额: needed('yuan', ARTICLE),
  支付期限: needed('text', ARTICLE),
  搬迁费: needed('yuan', ARTICLE),
  临时安置费: optional('yuan', ARTICLE),
  周转用房: optional('text', ARTICLE),
  停产停业损失: needed('yuan', ARTICLE),
  搬迁期限: needed('text', ARTICLE),
  过渡方式: needed('text', ARTICLE),
  过渡期限: needed('text', ARTICLE),
  方案版本: needed('text'),
  生效条件: needed('text', '浙江条例 §31'),
  证件移交: needed('text'),
  违约责任: needed('text'),
  份数: needed('count'),
  签订日期: needed('day'),
} as const

export const EITHER_ALLOWANCE = [{ names: ['临时安置费', '周转用房'], article: '条例 §22、§25' }] as const

export const AGREEMENT_RULES = [sumsUp('补偿项目', '金额', '补偿金额', ARTICLE)] as const

export const partiesText: readonly Block[] = [
  facts(
    [5, 9, 5, 9],
    [
      ['甲方', '{甲方}', '实施单位', '{实施单位}'],
      ['乙方', '{乙方}', '共有人', '{共有人}'],
      ['户号', '{户号}', '决定文号', '{决定文号}'],
    ],
  ),
  text(
    '甲方因{项目名称}征收乙方的房屋。依据《国有土地上房屋征收与补偿条例》《浙江省国有土地上房屋征收与补偿条例》和公布的征收补偿方案（{方案版本}版），双方协商一致，订立本协议。',
  ),
  heading('第一条　被征收房屋'),
  text('房屋坐落于{坐落}，情况如下：'),
  list('房屋', [
    ['权属证书号', '{权证号}', 5],
    ['用途', '{用途}', 2, 'center'],
    ['结构', '{结构}', 2, 'center'],
    ['认定面积 ㎡', '{认定面积}', 3, 'right'],
  ]),
]

export const amountsText: readonly Block[] = [
  heading('第三条　补偿金额'),
  text('补偿金额按补偿方案逐项计算，每项写明所依据的条款和算法：'),
  list(
    '补偿项目',
    [
      ['条款', '{条款}', 6, 'center'],
      ['项目', '{项目}', 10],
      ['怎么算', '{计算}', 27],
      ['金额（元）', '{金额}', 9, 'right'],
    ],
    [['合计', '人民币{补偿金额大写}', '{补偿金额}']],
  ),
  text(
    '其中搬迁费￥{搬迁费}，停产停业损失补偿￥{停产停业损失}{#有临时安置费}，临时安置费￥{临时安置费}{/有临时安置费}。',
  ),
]

/** @param from the number of the first of these clauses, 四 or 五 */
export const closingText = (
  numbers: readonly [string, string, string, string, string, string],
): readonly Block[] => [
  heading(`第${numbers[0]}条　支付期限`),
  text('{支付期限}。'),
  heading(`第${numbers[1]}条　搬迁和过渡`),
  text(
    '搬迁期限：{搬迁期限}。过渡方式：{过渡方式}。过渡期限：{过渡期限}。{#有周转用房}周转用房：{周转用房}。{/有周转用房}甲方先补偿，乙方后搬迁。',
  ),
  heading(`第${numbers[2]}条　证件移交`),
  text('{证件移交}。'),
  heading(`第${numbers[3]}条　违约责任`),
  text('{违约责任}。'),
  heading(`第${numbers[4]}条　生效`),
  text('{生效条件}。'),
  heading(`第${numbers[5]}条　争议和其他`),
  text(
    '一方不履行本协议的，另一方可以依法处理；乙方可以依法申请行政复议或者提起行政诉讼。本协议一式{份数}份，双方各执若干份，具有同等效力。分户评估报告和分户补偿计算单是本协议的附件。乙方签名前已经看过完整的协议和计算单。',
  ),
  text('签订日期：{签订日期}。'),
  signatures('甲方（盖章）', '乙方和全体共有人（签名、指印）', '经办人（签名）'),
]
