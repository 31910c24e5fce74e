/** 征收决定 · Decision: the risk assessment and the funds before it, its announcement, and its end where too few signed. */
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
import { needed, neededRows, optionalRows } from '../element.ts'
import { paper } from '../paper.ts'
import { ISSUED, issuedFoot, issuedHead, REMEDIES, remediesText } from './issued.ts'

export const riskAssessment = paper({
  id: 'risk-assessment',
  name: '社会稳定风险评估报告',
  basis: '条例 §12，浙江条例 §12',
  layout: 'official',
  elements: {
    ...ISSUED,
    合法性: needed('text'),
    合理性: needed('text'),
    可行性: needed('text'),
    风险: neededRows({ 风险点: needed('text'), 等级: needed('text'), 措施: needed('text') }),
    风险等级: needed('text'),
    应急预案: needed('text'),
    评估结论: needed('text'),
  },
  body: [
    ...issuedHead('{项目名称}社会稳定风险评估报告'),
    heading('一、合法性'),
    text('{合法性}'),
    heading('二、合理性'),
    text('{合理性}'),
    heading('三、可行性'),
    text('{可行性}'),
    heading('四、风险和化解措施'),
    list('风险', [
      ['风险点', '{风险点}', 4],
      ['等级', '{等级}', 1, 'center'],
      ['化解措施', '{措施}', 6],
    ]),
    heading('五、应急预案'),
    text('{应急预案}'),
    heading('六、结论'),
    text('风险等级为{风险等级}。{评估结论}'),
    ...issuedFoot,
  ],
})

export const fundsCertificate = paper({
  id: 'funds-certificate',
  name: '补偿资金专户证明',
  basis: '条例 §12',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    开户银行: needed('text'),
    户名: needed('text'),
    账号: needed('text'),
    到账金额: needed('yuan'),
    方案测算: needed('yuan'),
    截至日期: needed('day'),
    出具单位: needed('text'),
    出具日期: needed('day'),
  },
  body: [
    number('编号：{文书编号}'),
    title('房屋征收补偿资金专户证明'),
    facts(
      [2, 6],
      [
        ['项目名称', '{项目名称}'],
        ['开户银行', '{开户银行}'],
        ['户名', '{户名}'],
        ['账号', '{账号}'],
        ['到账金额', '￥{到账金额}（人民币{到账金额大写}）'],
        ['按方案测算的补偿费用', '￥{方案测算}'],
      ],
    ),
    text('截至{截至日期}，上列补偿费用已经足额到位，专户存储、专款专用，不作其他用途。'),
    signatures('开户银行（盖章）', '财政部门（盖章）', '{出具单位}（盖章）'),
    right('{出具日期}'),
    code,
  ],
})

export const decisionAnnouncement = paper({
  id: 'decision-announcement',
  name: '房屋征收决定公告',
  basis: '条例 §13，浙江条例 §14',
  layout: 'official',
  elements: {
    ...ISSUED,
    ...REMEDIES,
    公共利益情形: needed('text', '条例 §8'),
    四至范围: needed('text'),
    房屋征收部门: needed('text'),
    实施单位: needed('text'),
    签约起始日: needed('day'),
    签约截止日: needed('day'),
    监督电话: needed('text'),
  },
  body: [
    ...issuedHead('关于{项目名称}的房屋征收决定公告'),
    text(
      '因{公共利益情形}需要，本机关依据《国有土地上房屋征收与补偿条例》作出房屋征收决定（{文号}），现公告如下。',
    ),
    heading('一、征收范围'),
    text('{四至范围}。具体以附图红线为准。'),
    heading('二、房屋征收部门和实施单位'),
    text('房屋征收部门：{房屋征收部门}；房屋征收实施单位：{实施单位}。'),
    heading('三、签约期限'),
    text('自{签约起始日}起至{签约截止日}止。'),
    heading('四、补偿方案'),
    text('见附件。房屋被依法征收的，国有土地使用权同时收回。'),
    heading('五、权利告知'),
    text(remediesText('本决定')),
    text('监督电话：{监督电话}。'),
    text('附件：1. 征收补偿方案\n　　　　　2. 征收范围红线图'),
    ...issuedFoot,
  ],
})

const ENDED = {
  决定文号: needed('text'),
  签约截止日: needed('day'),
  总户数: needed('count'),
  签约户数: needed('count'),
  生效比例: needed('text'),
  证件退还办法: needed('text'),
} as const
const ENDED_TEXT =
  '截至{签约截止日}，被征收人{总户数}户（按权属证书或者产权认定书计），签订补偿协议{签约户数}户，没有达到{生效比例}的生效比例。依据《浙江省国有土地上房屋征收与补偿条例》第三十一条，{项目名称}附生效条件的补偿协议不生效，房屋征收决定（{决定文号}）效力终止。'

export const decisionEnded = paper({
  id: 'decision-ended',
  name: '征收决定终止公告',
  basis: '浙江条例 §31',
  layout: 'official',
  elements: { ...ISSUED, ...ENDED },
  body: [
    ...issuedHead('关于{项目名称}房屋征收决定效力终止的公告'),
    text(ENDED_TEXT),
    text('已经交存的证件按下列办法退还：{证件退还办法}。'),
    ...issuedFoot,
  ],
})

export const decisionEndedNotice = paper({
  id: 'decision-ended-notice',
  name: '征收决定终止告知书',
  basis: '浙江条例 §31',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    被征收人: needed('text'),
    协议编号: needed('text'),
    ...ENDED,
    房屋征收部门: needed('text'),
    联系电话: needed('text'),
    告知日期: needed('day'),
  },
  body: [
    number('编号：{文书编号}'),
    title('房屋征收决定效力终止告知书'),
    flush('{被征收人}（户号{户号}）：'),
    text(ENDED_TEXT),
    text('您签订的补偿协议（编号{协议编号}）不生效。{证件退还办法}。联系电话：{联系电话}。'),
    right('{房屋征收部门}'),
    right('{告知日期}'),
    signatures('签收人（签名、日期）', '送达人（两人签名）'),
    note('请核对本人交存证件的清单后签收。'),
    code,
  ],
})

export const auditPosting = paper({
  id: 'audit-posting',
  name: '审计结果公布',
  basis: '条例 §29',
  layout: 'official',
  elements: {
    ...ISSUED,
    审计期间: needed('text'),
    审计结论: needed('text'),
    问题说明: needed('text'),
    问题: optionalRows({ 问题: needed('text'), 整改: needed('text'), 责任单位: needed('text') }),
  },
  body: [
    ...issuedHead('关于{项目名称}征收补偿费用管理和使用情况审计结果的公告'),
    text(
      '依据《国有土地上房屋征收与补偿条例》第二十九条，审计机关对{项目名称}征收补偿费用的管理和使用情况进行了审计，审计期间为{审计期间}。现将结果公布如下。',
    ),
    heading('一、审计结论'),
    text('{审计结论}'),
    heading('二、问题和整改'),
    text('{问题说明}'),
    when(
      '有问题',
      list('问题', [
        ['问题', '{问题}', 5],
        ['整改', '{整改}', 5],
        ['责任单位', '{责任单位}', 3],
      ]),
    ),
    ...issuedFoot,
  ],
})
