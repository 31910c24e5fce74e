/** 公布 · Postings: what each signed household was given, and how far signing has come (条例 §29). */
import { code, flush, list, note, number, right, title, when } from '../block.ts'
import { needed, neededRows, optional, optionalRows } from '../element.ts'
import { paper } from '../paper.ts'

export const compensationPosting = paper({
  id: 'compensation-posting',
  name: '分户补偿情况公布',
  basis: '条例 §29',
  layout: 'posting',
  elements: {
    项目名称: needed('text'),
    方案版本: needed('text'),
    公布户: neededRows({
      编号: needed('text'),
      户: needed('text'),
      坐落: needed('text'),
      用途: needed('text'),
      认定面积: needed('text'),
      方式: needed('text'),
      房屋价值: optional('text'),
      装修附属: optional('text'),
      搬迁安置: optional('text'),
      停产停业: optional('text'),
      补助: optional('text'),
      签约奖励: optional('text'),
      协议总额: needed('yuan'),
      安置面积: optional('text'),
      安置房款: optional('text'),
    }),
    公布部门: needed('text'),
    公布日期: needed('day'),
    撤下日期: needed('day'),
    疑问电话: needed('text'),
  },
  body: [
    number('{项目名称}　张贴{公布日期}，{撤下日期}撤下　只在征收范围内公布'),
    title('分户补偿情况公布'),
    flush(
      '依据《国有土地上房屋征收与补偿条例》第二十九条，向本征收范围内的被征收人公布。按编号排列，不列户号和门牌，姓名只留姓：从这张表看不出哪一户没有签。证件、电话、账号不公布。金额按补偿方案{方案版本}版逐项计算，单位：元。',
    ),
    list('公布户', [
      ['编号', '{编号}', 3],
      ['户', '{户}', 3],
      ['坐落', '{坐落}', 3],
      ['用途', '{用途}', 3, 'center'],
      ['认定㎡', '{认定面积}', 4, 'right'],
      ['方式', '{方式}', 3, 'center'],
      ['房屋价值', '{房屋价值}', 5, 'right'],
      ['装修附属', '{装修附属}', 3, 'right'],
      ['搬迁安置', '{搬迁安置}', 3, 'right'],
      ['停产停业', '{停产停业}', 3, 'right'],
      ['补助', '{补助}', 4, 'right'],
      ['签约奖励', '{签约奖励}', 3, 'right'],
      ['协议总额', '{协议总额}', 5, 'right'],
      ['安置㎡', '{安置面积}', 3, 'right'],
      ['安置房款', '{安置房款}', 3, 'right'],
    ]),
    note(
      '住宅不足60㎡的户一律只列总额，不论有没有住房保障补足，免得推知哪家有困难。各项相加等于协议总额；调换户应得等于协议总额减安置房款。对任何一户有疑问：{疑问电话}。',
    ),
    right('{公布部门}'),
    code,
  ],
})

export const progressPosting = paper({
  id: 'progress-posting',
  name: '签约进度公示',
  basis: '惯例',
  layout: 'posting',
  elements: {
    项目名称: needed('text'),
    截至日期: needed('day'),
    总户数: needed('count'),
    签约户数: needed('count'),
    签约率: needed('text'),
    权证总数: needed('count', '浙江条例 §38'),
    已签权证: needed('count', '浙江条例 §38'),
    生效说明: needed('text', '浙江条例 §31'),
    小组: optionalRows({
      名称: needed('text'),
      户数: needed('count'),
      签约: needed('count'),
      比例: needed('text'),
    }),
    公示部门: needed('text'),
    监督电话: needed('text'),
    备注: optional('text'),
  },
  body: [
    number('{项目名称}　截至{截至日期}24时'),
    title('签约进度公示'),
    flush(
      '被征收户{总户数}户，已签约{签约户数}户，签约率{签约率}。按权属证书或者产权认定书计{权证总数}本，已签{已签权证}本。{生效说明}。',
    ),
    when(
      '有小组',
      list('小组', [
        ['小组', '{名称}', 4],
        ['户数', '{户数}', 2, 'right'],
        ['已签约', '{签约}', 2, 'right'],
        ['签约率', '{比例}', 2, 'right'],
      ]),
    ),
    note('本表不列没有签约的户，也不按楼幢列。{备注}监督电话：{监督电话}。'),
    right('{公示部门}'),
    code,
  ],
})
