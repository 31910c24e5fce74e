/** 复核和鉴定 · Recheck and expert appraisal: what a household asks, and what the experts find (评估办法 §20–§25). */
import { code, facts, heading, list, note, number, right, signatures, text, title } from '../block.ts'
import { needed, neededRows, optional } from '../element.ts'
import { paper } from '../paper.ts'
import { oddExperts } from '../paper-rule.ts'

export const recheckRequest = paper({
  id: 'recheck-request',
  name: '复核评估申请表',
  basis: '评估办法 §20',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    申请人: needed('text'),
    评估机构: needed('text'),
    报告号: needed('text'),
    收到报告日: needed('day'),
    申请截止日: needed('day'),
    指出的问题: needed('text'),
    证据: optional('text'),
    申请日期: needed('day'),
  },
  body: [
    number('编号：{文书编号}'),
    title('复核评估申请表'),
    facts(
      [5, 9, 5, 9],
      [
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}', '申请人', '{申请人}'],
        ['原评估机构', '{评估机构}', '报告号', '{报告号}'],
        ['收到报告日', '{收到报告日}', '申请截止日', '{申请截止日}'],
        ['报告存在的问题', '{指出的问题}'],
        ['证据', '{证据}'],
      ],
    ),
    text('请原评估机构自收到本申请之日起10日内复核。复核不收费。'),
    signatures('申请人（签名）', '评估机构（签收、日期）'),
    right('{申请日期}'),
    code,
  ],
})

export const appraisalRequest = paper({
  id: 'appraisal-request',
  name: '评估鉴定申请书',
  basis: '评估办法 §22',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    申请人: needed('text'),
    专家委员会: needed('text'),
    报告号: needed('text'),
    复核结果号: needed('text'),
    收到复核结果日: needed('day'),
    申请截止日: needed('day'),
    技术问题: needed('text'),
    申请日期: needed('day'),
  },
  body: [
    number('编号：{文书编号}'),
    title('房屋征收评估鉴定申请书'),
    facts(
      [5, 9, 5, 9],
      [
        ['致', '{专家委员会}'],
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}', '申请人', '{申请人}'],
        ['评估报告号', '{报告号}', '复核结果号', '{复核结果号}'],
        ['收到复核结果日', '{收到复核结果日}', '申请截止日', '{申请截止日}'],
        ['鉴定的技术问题', '{技术问题}'],
      ],
    ),
    text('鉴定费用由申请人承担；鉴定改变原评估结果的，由原评估机构承担。'),
    signatures('申请人（签名）', '专家委员会（签收、日期）'),
    right('{申请日期}'),
    code,
  ],
})

export const appraisalOpinion = paper({
  id: 'appraisal-opinion',
  name: '鉴定意见书',
  basis: '评估办法 §24—§25',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    申请人: needed('text'),
    报告号: needed('text'),
    收到申请日: needed('day'),
    专家: neededRows({ 姓名: needed('text'), 身份: needed('text') }),
    审查内容: needed('text'),
    鉴定结论: needed('text'),
    专家委员会: needed('text'),
    出具日期: needed('day'),
  },
  rules: [oddExperts('专家')],
  body: [
    number('编号：{文书编号}'),
    title('房屋征收评估鉴定意见书'),
    facts(
      [5, 9, 5, 9],
      [
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}', '申请人', '{申请人}'],
        ['评估报告号', '{报告号}', '收到申请日', '{收到申请日}'],
      ],
    ),
    list('专家', [
      ['专家', '{姓名}', 4],
      ['身份', '{身份}', 8],
    ]),
    heading('一、审查'),
    text(
      '专家组对评估程序、评估依据、评估假设、评估技术路线、评估方法、评估参数、评估结果的确定方式进行了审查。{审查内容}',
    ),
    heading('二、结论'),
    text('{鉴定结论}'),
    signatures('专家（签名）', '专家委员会（盖章）'),
    right('{专家委员会}'),
    right('{出具日期}'),
    note('专家组为三人以上单数，注册房地产估价师不少于二分之一。'),
    code,
  ],
})
