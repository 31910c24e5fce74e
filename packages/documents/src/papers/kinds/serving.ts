/** 送达回证 · Proof of serving: which document reached whom, where, when and how (民诉法 §87–§95); clocks run from it. */
import { code, facts, note, number, signatures, title } from '../block.ts'
import { needed, optional } from '../element.ts'
import { paper } from '../paper.ts'

export const servingProof = paper({
  id: 'serving-proof',
  name: '评估报告送达回证',
  basis: '民事诉讼法 §87—§95，评估办法 §17',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    受送达人: needed('text'),
    文书名称: needed('text'),
    文书号: needed('text'),
    送达地点: needed('text'),
    送达方式: needed('text'),
    送达日期: needed('day'),
    送达人: needed('text'),
    签收人: optional('text'),
    与受送达人关系: optional('text'),
    拒收事由: optional('text'),
    见证人: optional('text'),
    录像编号: optional('text'),
  },
  eitherOf: [{ names: ['签收人', '见证人', '录像编号'], article: '民事诉讼法 §87—§89' }],
  body: [
    number('编号：{文书编号}'),
    title('送达回证'),
    facts(
      [5, 9, 5, 9],
      [
        ['项目名称', '{项目名称}'],
        ['送达文书', '{文书名称}', '文书号', '{文书号}'],
        ['受送达人', '{受送达人}', '户号', '{户号}'],
        ['送达地点', '{送达地点}'],
        ['送达方式', '{送达方式}', '送达日期', '{送达日期}'],
        ['签收人', '{签收人}', '与受送达人关系', '{与受送达人关系}'],
        ['拒收事由', '{拒收事由}'],
        ['见证人', '{见证人}', '录像编号', '{录像编号}'],
        ['送达人', '{送达人}'],
      ],
    ),
    signatures('签收人（签名、日期）', '送达人（两人签名）', '见证人（签名、单位）'),
    note(
      '受送达人拒收的，可以邀请基层组织或者所在单位的代表到场见证，或者拍照、录像记录送达过程，把文书留在住所，视为送达。收到分户评估报告之日起10日内，可以向原评估机构书面申请复核评估。',
    ),
    code,
  ],
})
