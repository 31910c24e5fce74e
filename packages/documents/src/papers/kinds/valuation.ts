/** 评估 · Valuation: the inspection on the spot, the first results put up, the notice that asks for co-operation. */
import {
  code,
  facts,
  flush,
  heading,
  list,
  note,
  number,
  right,
  signatures,
  text,
  title,
  when,
} from '../block.ts'
import { needed, neededRows, optional } from '../element.ts'
import { paper } from '../paper.ts'
import { byDay } from '../paper-rule.ts'

export const inspectionRecord = paper({
  id: 'inspection-record',
  name: '实地查勘记录',
  basis: '评估办法 §12',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    被征收人: needed('text'),
    坐落: needed('text'),
    查勘日期: needed('day'),
    估价师: needed('text'),
    查勘情况: needed('text'),
    照片编号: needed('text'),
    拒签: optional('flag'),
    拒签事由: optional('text'),
    见证人: optional('text'),
  },
  body: [
    number('编号：{文书编号}'),
    title('被征收房屋实地查勘记录'),
    facts(
      [5, 9, 5, 9],
      [
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}', '被征收人', '{被征收人}'],
        ['房屋坐落', '{坐落}'],
        ['查勘日期', '{查勘日期}', '注册估价师', '{估价师}'],
        ['查勘情况', '{查勘情况}'],
        ['内外照片编号', '{照片编号}'],
      ],
    ),
    when(
      '拒签',
      text('被征收人没有签名，事由：{拒签事由}。由无利害关系的第三人{见证人}见证，并在评估报告中说明。'),
    ),
    signatures('房屋征收部门（签名）', '注册估价师（签名）', '被征收人或者见证人（签名）'),
    code,
  ],
})

export const firstValuationPosting = paper({
  id: 'first-valuation-posting',
  name: '分户初步评估结果公示',
  basis: '评估办法 §16',
  layout: 'posting',
  elements: {
    项目名称: needed('text'),
    评估机构: needed('text'),
    价值时点: needed('day'),
    公示起始日: needed('day'),
    公示截止日: needed('day'),
    公示户: neededRows({
      户号: needed('text'),
      坐落: needed('text'),
      用途: needed('text'),
      结构: needed('text'),
      认定面积: needed('area'),
      评估单价: needed('yuan'),
      房屋价值: needed('yuan'),
      装修及附属物: needed('yuan'),
      评估总价: needed('yuan'),
    }),
    说明解释时间: needed('text'),
    说明解释地点: needed('text'),
    联系人: needed('text'),
    联系电话: needed('text'),
    公示单位: needed('text'),
    公示日期: needed('day'),
  },
  body: [
    number('{项目名称}　价值时点{价值时点}　评估机构：{评估机构}'),
    title('分户初步评估结果公示'),
    flush(
      '公示期自{公示起始日}起至{公示截止日}止。注册房地产估价师于{说明解释时间}在{说明解释地点}现场说明解释；结果有错误的，评估机构予以修正。联系人：{联系人}，电话：{联系电话}。',
    ),
    list('公示户', [
      ['户号', '{户号}', 2],
      ['坐落', '{坐落}', 4],
      ['用途', '{用途}', 2, 'center'],
      ['结构', '{结构}', 2, 'center'],
      ['认定面积 ㎡', '{认定面积}', 3, 'right'],
      ['评估单价 元/㎡', '{评估单价}', 3, 'right'],
      ['房屋价值 元', '{房屋价值}', 3, 'right'],
      ['装修及附属物 元', '{装修及附属物}', 3, 'right'],
      ['合计 元', '{评估总价}', 3, 'right'],
    ]),
    note(
      '本结果不含搬迁、临时安置和停产停业损失的补偿。正式评估报告送达后，对评估结果有异议的，自收到报告之日起10日内可以向原评估机构书面申请复核评估。',
    ),
    right('{公示单位}'),
    right('{公示日期}'),
    code,
  ],
})

export const valuationNotice = paper({
  id: 'valuation-notice',
  name: '限期评估告知书',
  basis: '条例 §15，评估办法 §12、§28',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    被征收人: needed('text'),
    坐落: needed('text'),
    未果记录: needed('text'),
    约定日期: needed('day'),
    时段起: needed('text'),
    时段止: needed('text'),
    准备材料: needed('text'),
    评估机构: needed('text'),
    房屋征收部门: needed('text'),
    联系人: needed('text'),
    联系电话: needed('text'),
    告知日期: needed('day'),
  },
  rules: [byDay('时段起', '时段止')],
  body: [
    number('编号：{文书编号}'),
    title('限期评估告知书'),
    flush('{被征收人}（户号{户号}，{坐落}）：'),
    text(
      '您的房屋在{项目名称}的征收范围内。依据《国有土地上房屋征收与补偿条例》第十五条、《国有土地上房屋征收评估办法》第十二条，评估需要实地查勘。{未果记录}。现将有关事项告知如下。',
    ),
    heading('一、约定的时间'),
    text(
      '{约定日期}{时段起}至{时段止}，{评估机构}的注册房地产估价师会同本部门工作人员到场查勘。时间不便的，请在此前来电另约。',
    ),
    heading('二、需要准备的材料'),
    text('{准备材料}。'),
    heading('三、没有配合查勘的后果'),
    text(
      '评估机构将依据登记资料和外观查勘进行评估，并在评估报告中说明；没有查勘的室内装修价值不列入补偿决定，依法强制执行时由公证机构公证后另行评估补付。',
    ),
    heading('四、您的权利'),
    text(
      '您可以查阅评估资料，要求说明解释；收到分户评估报告之日起10日内可以申请复核评估，收到复核结果之日起10日内可以申请鉴定。查勘人员应当出示证件，不少于两人；您可以录音录像。',
    ),
    text('联系人：{联系人}，电话：{联系电话}。'),
    right('{房屋征收部门}'),
    right('{告知日期}'),
    code,
  ],
})
