/** 分户补偿计算单 · Settlement sheet: every line with its clause and how it was computed; annexed to the agreement. */
import { code, facts, heading, list, note, number, ruler, signatures, title, when } from '../block.ts'
import { needed, neededRows, optionalRows } from '../element.ts'
import { paper } from '../paper.ts'
import { sumsUp } from '../paper-rule.ts'

export const settlementSheet = paper({
  id: 'settlement-sheet',
  name: '分户补偿计算单',
  basis: '条例 §25，惯例',
  layout: 'form',
  elements: {
    项目名称: needed('text'),
    户号: needed('text'),
    被征收人: needed('text'),
    坐落: needed('text'),
    补偿方式: needed('text'),
    协议编号: needed('text'),
    签约时间: needed('text'),
    方案版本: needed('text'),
    价值时点: needed('day'),
    房屋: neededRows({
      权证号: needed('text'),
      用途: needed('text'),
      结构: needed('text'),
      认定面积: needed('area'),
      评估单价: needed('yuan'),
      装修及附属物: needed('yuan'),
    }),
    补偿项目: neededRows({
      条款: needed('text'),
      项目: needed('text'),
      计算: needed('text'),
      金额: needed('yuan'),
    }),
    协议总额: needed('yuan'),
    安置房款: needed('yuan'),
    差价: needed('yuan'),
    差价结算: needed('text'),
    另付: optionalRows({
      条款: needed('text'),
      项目: needed('text'),
      计算: needed('text'),
      金额: needed('text'),
    }),
    监督电话: needed('text'),
  },
  rules: [sumsUp('补偿项目', '金额', '协议总额', '条例 §25')],
  body: [
    ruler,
    number('{项目名称}　单位：元，面积 ㎡'),
    title('分户补偿计算单'),
    facts(
      [5, 9, 5, 9],
      [
        ['户号', '{户号}', '被征收人', '{被征收人}'],
        ['坐落', '{坐落}', '补偿方式', '{补偿方式}'],
        ['协议编号', '{协议编号}', '签约时间', '{签约时间}'],
        ['计算依据', '补偿方案 {方案版本} 版', '价值时点', '{价值时点}'],
      ],
    ),
    heading('事实'),
    list('房屋', [
      ['权属证书号', '{权证号}', 5],
      ['用途', '{用途}', 2, 'center'],
      ['结构', '{结构}', 2, 'center'],
      ['认定面积', '{认定面积}', 3, 'right'],
      ['评估单价', '{评估单价}', 3, 'right'],
      ['装修及附属物', '{装修及附属物}', 3, 'right'],
    ]),
    heading('计算'),
    list(
      '补偿项目',
      [
        ['条款', '{条款}', 6, 'center'],
        ['项目', '{项目}', 10],
        ['怎么算', '{计算}', 27],
        ['金额', '{金额}', 9, 'right'],
      ],
      [['协议总额', '人民币{协议总额大写}', '{协议总额}']],
    ),
    heading('结算'),
    facts(
      [3, 5, 3, 5],
      [
        ['安置房款', '{安置房款}', '差价', '{差价}'],
        ['应付', '{差价结算}'],
      ],
    ),
    when(
      '有另付',
      heading('另付，不在总额里'),
      list('另付', [
        ['条款', '{条款}', 6, 'center'],
        ['项目', '{项目}', 10],
        ['条件和算法', '{计算}', 27],
        ['金额', '{金额}', 9, 'right'],
      ]),
    ),
    note(
      '认为事实、评估或者计算不对的，当面、来信、扫码都可以提出，当场给编号。监督电话：{监督电话}。本单是协议附件；顶上的尺是真毫米，量着不对就是被缩印过。',
    ),
    signatures('被征收人和共有人（签名、日期）', '经办人（签名、日期）', '房屋征收部门（盖章、日期）'),
    code,
  ],
})
