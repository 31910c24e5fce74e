/** 选房、腾空、付款 · Home, vacating, payment: what is confirmed on the day it happens. */
import { code, facts, list, note, number, right, signatures, text, title } from '../block.ts'
import { needed, neededRows, optional } from '../element.ts'
import { paper } from '../paper.ts'
import { sumsUp } from '../paper-rule.ts'

export const homeChoice = paper({
  id: 'home-choice',
  name: '选房确认单',
  basis: '惯例',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    选房人: needed('text'),
    协议编号: needed('text'),
    顺序号: needed('count'),
    顺序规则: needed('text'),
    房号: needed('text'),
    建筑面积: needed('area'),
    单价说明: needed('text'),
    总价: needed('yuan'),
    替换限制: needed('text'),
    选定时间: needed('text'),
    经办人: needed('text'),
  },
  body: [
    number('编号：{文书编号}'),
    title('产权调换房屋选房确认单'),
    facts(
      [5, 9, 5, 9],
      [
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}', '选房人', '{选房人}'],
        ['协议编号', '{协议编号}', '选房顺序号', '{顺序号}'],
        ['顺序怎么定', '{顺序规则}'],
        ['选定房号', '{房号}', '建筑面积', '{建筑面积} ㎡'],
        ['单价', '{单价说明}'],
        ['总价', '￥{总价}（人民币{总价大写}）'],
        ['替换限制', '{替换限制}'],
        ['选定时间', '{选定时间}', '经办人', '{经办人}'],
      ],
    ),
    signatures('选房人（签名）', '经办人（签名）', '房屋征收部门（盖章）'),
    code,
  ],
})

export const vacatingAccepted = paper({
  id: 'vacating-accepted',
  name: '腾空验收单',
  basis: '惯例',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    被征收人: needed('text'),
    坐落: needed('text'),
    协议编号: needed('text'),
    抄表: neededRows({ 项目: needed('text'), 读数: needed('text'), 结清: needed('text') }),
    物品清点: needed('text'),
    门窗设备: needed('text'),
    钥匙: needed('text'),
    照片编号: needed('text'),
    验收人: needed('text'),
    验收日期: needed('day'),
  },
  body: [
    number('编号：{文书编号}'),
    title('房屋腾空验收单'),
    facts(
      [5, 9, 5, 9],
      [
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}', '被征收人', '{被征收人}'],
        ['房屋坐落', '{坐落}'],
        ['协议编号', '{协议编号}', '验收日期', '{验收日期}'],
      ],
    ),
    list('抄表', [
      ['水、电、燃气', '{项目}', 3],
      ['读数', '{读数}', 3, 'right'],
      ['结清情况', '{结清}', 6],
    ]),
    facts(
      [2, 10],
      [
        ['物品清点', '{物品清点}'],
        ['门窗设备', '{门窗设备}'],
        ['钥匙', '{钥匙}'],
        ['照片编号', '{照片编号}'],
        ['验收人', '{验收人}'],
      ],
    ),
    text('腾空奖励按验收日期{验收日期}计算。'),
    signatures('验收人（两人签名）', '被征收人（签名）'),
    note('验收合格当日填写。'),
    code,
  ],
})

export const paymentNotice = paper({
  id: 'payment-notice',
  name: '付款通知单',
  basis: '惯例',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    收款人: needed('text'),
    协议编号: needed('text'),
    批次: needed('text'),
    款项: neededRows({ 项目: needed('text'), 金额: needed('yuan') }),
    合计: needed('yuan'),
    收款账户: needed('text'),
    开户银行: needed('text'),
    审核链: needed('text'),
    备注: optional('text'),
    通知日期: needed('day'),
  },
  rules: [sumsUp('款项', '金额', '合计', '惯例')],
  body: [
    number('编号：{文书编号}'),
    title('征收补偿款付款通知单'),
    facts(
      [5, 9, 5, 9],
      [
        ['项目名称', '{项目名称}'],
        ['户号', '{户号}', '收款人', '{收款人}'],
        ['协议编号', '{协议编号}', '付款批次', '{批次}'],
        ['收款账户', '{收款账户}', '开户银行', '{开户银行}'],
      ],
    ),
    list(
      '款项',
      [
        ['款项', '{项目}', 8],
        ['金额（元）', '{金额}', 4, 'right'],
      ],
      [['合计　人民币{合计大写}', '{合计}']],
    ),
    facts(
      [2, 10],
      [
        ['审核', '{审核链}'],
        ['备注', '{备注}'],
      ],
    ),
    signatures('经办人（签名）', '审核人（签名）', '批准人（签名）'),
    right('{通知日期}'),
    note('收款账户只显示末四位。'),
    code,
  ],
})
