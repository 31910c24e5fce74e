/** 评估机构 · Valuer: the announcement of its choice, and its commission (评估办法 §4–§7, 浙江条例 §18). */
import { code, facts, heading, list, number, right, signatures, text, title } from '../block.ts'
import { needed, neededRows, optional } from '../element.ts'
import { paper } from '../paper.ts'
import { threeCandidates } from '../paper-rule.ts'
import { ISSUED, issuedFoot, issuedHead } from './issued.ts'

export const valuerChosen = paper({
  id: 'valuer-chosen',
  name: '评估机构选定公告',
  basis: '条例 §20，浙江条例 §18',
  layout: 'official',
  elements: {
    ...ISSUED,
    选定方式: needed('text'),
    候选机构: neededRows({ 机构名称: needed('text'), 资质: needed('text'), 得票: needed('text') }),
    // Votes and lots are attested; an agreement of all owners is not (浙江条例 §18).
    公证机构: optional('text'),
    公证书号: optional('text'),
    选定机构: needed('text'),
    选定日期: needed('day'),
  },
  rules: [threeCandidates('候选机构')],
  body: [
    ...issuedHead('关于{项目名称}房地产价格评估机构选定结果的公告'),
    text(
      '依据《国有土地上房屋征收与补偿条例》第二十条，{项目名称}的评估机构由被征收人选定，方式为{选定方式}{#有公证机构}，{公证机构}现场公证{/有公证机构}{#有公证书号}（{公证书号}）{/有公证书号}。',
    ),
    list('候选机构', [
      ['候选机构', '{机构名称}', 6],
      ['资质', '{资质}', 3, 'center'],
      ['得票或者抽签结果', '{得票}', 3, 'center'],
    ]),
    heading('选定结果'),
    text('{选定日期}选定{选定机构}为本项目的评估机构。'),
    ...issuedFoot,
  ],
})

export const valuationCommission = paper({
  id: 'valuation-commission',
  name: '评估委托书',
  basis: '评估办法 §6—§7',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    委托人: needed('text'),
    评估机构: needed('text'),
    评估目的: needed('text'),
    评估对象: needed('text'),
    价值时点: needed('day', '条例 §19'),
    价值类型: needed('text'),
    评估方法: needed('text', '评估办法 §13'),
    交付期限: needed('day'),
    费用: needed('text'),
    委托日期: needed('day'),
  },
  body: [
    number('编号：{文书编号}'),
    title('房屋征收评估委托书'),
    facts(
      [2, 8],
      [
        ['项目名称', '{项目名称}'],
        ['委托人', '{委托人}'],
        ['评估机构', '{评估机构}'],
        ['评估目的', '{评估目的}'],
        ['评估对象', '{评估对象}'],
        ['价值时点', '{价值时点}（房屋征收决定公告之日）'],
        ['价值类型', '{价值类型}'],
        ['评估方法', '{评估方法}'],
        ['报告交付期限', '{交付期限}'],
        ['费用', '{费用}'],
      ],
    ),
    text(
      '产权调换房屋的价值由同一机构以同一时点、同一方法评估。评估不考虑租赁、抵押、查封的影响。分户评估报告由不少于两名注册房地产估价师亲笔签名，加盖机构公章。',
    ),
    signatures('委托人（盖章）', '评估机构（盖章）'),
    right('{委托日期}'),
    code,
  ],
})
