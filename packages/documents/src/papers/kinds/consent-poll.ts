/** 改建意愿征询 · Consent poll: one household's answer whether the old town is to be renewed (浙江条例 §8: ≥ 90 %). */
import { code, facts, note, number, signatures, text, title } from '../block.ts'
import { needed, optional } from '../element.ts'
import { paper } from '../paper.ts'

export const consentPoll = paper({
  id: 'consent-poll',
  name: '改建意愿征询表',
  basis: '浙江条例 §8',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    被征收人: needed('text'),
    权证号: needed('text'),
    坐落: needed('text'),
    共有人: optional('text'),
    征询截止日: needed('day'),
    房屋征收部门: needed('text'),
  },
  body: [
    number('编号：{文书编号}'),
    title('旧城区改建意愿征询表'),
    facts(
      [5, 9, 5, 9],
      [
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}', '权属证书号', '{权证号}'],
        ['被征收人', '{被征收人}', '共有人', '{共有人}'],
        ['房屋坐落', '{坐落}'],
      ],
    ),
    text(
      '依据《浙江省国有土地上房屋征收与补偿条例》第八条，百分之九十以上的被征收人同意改建的，方可进行旧城区改建。一本权属证书或者产权认定书计为一户。请您在下面选择一项，并签名。',
    ),
    facts([1, 1], [['□ 同意改建', '□ 不同意改建']]),
    text('请于{征询截止日}前将本表交给{房屋征收部门}。填写哪一项由您自己决定，任何单位和个人不得代填。'),
    signatures('被征收人（签名、日期）', '共有人（签名、日期）', '征询人（两人签名、日期）'),
    note('共有的房屋由全体共有人签名；委托他人的，附授权委托书。'),
    code,
  ],
})
