/**
 * 示例填写 · Sample fields: invented fields for every paper, complete, with people and amounts that are nobody's; what a
 * template is looked at with before it is used.
 */
import type { Element, RawFields } from './element.ts'
import type { Paper } from './paper.ts'

/** What a rule or the sense of a paper asks for in place of the general value. */
const OWN: Readonly<Record<string, unknown>> = {
  暂停起始日: '2018-03-01',
  暂停截止日: '2019-02-28',
  征求意见起始日: '2018-05-01',
  征求意见截止日: '2018-05-30',
  送达日: '2018-10-01',
  选择截止日: '2018-10-16',
  时段起: '09:30',
  时段止: '11:00',
  发文机关: '示例县人民政府',
  文号: '示政征〔2018〕1号',
  项目名称: '示例片区（虚构）',
  甲方: '示例县房屋征收部门',
  乙方: '示例甲某',
  户主: '示例甲某',
  被征收人: '示例甲某',
  补偿方式: '货币补偿',
  签约率: '90.1%',
  权证号: '示字第00001号',
  用途: '住宅',
  结构: '砖混',
  拒签: true,
  责任单位: '示例责任单位',
}
/** Long enough to show how a paragraph is broken. */
const LONG =
  /情形|范围|事项|内容|标准|情况|结论|理由|责任|事实|证据|合法性|合理性|可行性|预案|后果|移交|期限|措施/

/** The rows' amounts and their total, to the fen. */
const ROW_FEN = [171369550, 5435100, 482600]
const inYuan = (fen: number): string => String(fen / 100)

export function sampleFields(paper: Paper): RawFields {
  const fields = Object.fromEntries(
    Object.entries(paper.elements).map(([name, element]) => [name, invented(name, element)]),
  )
  const total = inYuan(ROW_FEN.reduce((sum, one) => sum + one, 0))
  for (const name of ['补偿金额', '协议总额', '合计']) if (name in fields) fields[name] = total
  return fields
}

function invented(name: string, element: Element, row = 0): unknown {
  if (element.kind === 'rows')
    return ROW_FEN.map((_, at) =>
      Object.fromEntries(
        Object.entries(element.columns).map(([column, one]) => [column, invented(column, one, at)]),
      ),
    )
  if (Object.hasOwn(OWN, name)) return OWN[name]
  switch (element.kind) {
    case 'yuan':
      return inYuan(ROW_FEN[row] as number)
    case 'area':
      return '102.91'
    case 'day':
      return '2018-08-29'
    case 'count':
      return name === '序号' ? row + 1 : row + 3
    case 'flag':
      return true
    default:
      return LONG.test(name)
        ? `示例${name}：按公布的补偿方案和登记的事实写明，逐项列出，经当面核对无误`
        : `示例${name}`
  }
}
