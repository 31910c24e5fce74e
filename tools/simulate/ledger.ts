/**
 * 模拟台账 · Simulated ledger: a county's ledger folder held in memory, 22 sheets with their headers.
 *
 * Cells are those of a workbook as it is read, so a simulated ledger and an imported one have one shape.
 */
import type { RawCell } from '@oneruler/campaign/cell'
import { type Day, dayOf } from '@oneruler/campaign/day'

/** The columns of every sheet, in the order they are written. */
export const HEADERS = {
  项目: ['项目', '内容'],
  程序: ['事项', '日期'],
  小组: ['小组', '党小组', '组长', '责任区块', '区块名称'],
  单位: ['单位编号', '单位名称', '类别', '责任小组'],
  人员: [
    ...['工号', '姓名', '性别', '政治面貌', '来源单位', '来源类别', '岗位', '小组'],
    ...['加入日期', '退出日期', '承诺书签订日期'],
  ],
  征收户: [
    ...['户号', '户主', '地址', '责任区块', '小组', '包干单位', '包干干部'],
    ...['在册人口', '低保', '住房困难'],
  ],
  房屋: [
    ...['户号', '幢号', '权证号', '用途', '结构', '层数', '建成年份'],
    ...['证载面积', '实测面积', '认定面积', '未登记面积', '评估单价', '装修及附属物评估价'],
  ],
  入户调查: ['户号', '调查日期', '调查人', '在场人'],
  初评: ['户号', '公示日期', '评估机构', '初评价值', '复核日期', '复核人'],
  送达: ['户号', '文书', '送达日期', '送达方式', '送达人'],
  复核: ['户号', '申请日期', '理由', '答复日期', '结果'],
  走访: ['时间', '户号', '走访人', '事由', '分钟'],
  问题: ['编号', '类别', '户号', '提出日期', '提出人', '办理层级', '办结日期', '结果'],
  签约: [
    ...['协议编号', '户号', '签约时间', '补偿方式', '安置面积'],
    ...['协议总额', '安置房款', '差价结算', '经办人'],
  ],
  支付: ['户号', '款项', '支付日期', '金额', '批次'],
  腾空: ['户号', '腾空日期', '验收人'],
  难户: ['户号', '列入日期', '难点', '化解日期'],
  增援: ['开始日期', '结束日期', '受援小组', '支援小组', '人员'],
  会议: ['日期', '类别', '主题', '参会人数'],
  满意度: ['户号', '日期', '评分', '渠道'],
  诉求: ['编号', '户号', '日期', '渠道', '类别', '答复日期', '办理结果'],
  监督员: ['姓名', '户号', '聘任日期'],
} as const

export type SheetName = keyof typeof HEADERS
export const SHEET_NAMES = Object.keys(HEADERS) as SheetName[]

/** A row by its headers; the first row of a sheet is Excel's row 2. */
export type Row = Record<string, RawCell>
export type Sheets = Record<SheetName, Row[]>

/** A breach that was planted. `row` is Excel's row, null where what is wrong is that a row is missing. */
export interface PlantedBreach {
  readonly breach: Breach
  readonly household: string | null
  readonly sheet: SheetName
  readonly row: number | null
  /** The 事项 of 程序, where the breach is in the procedure. */
  readonly step: string | null
}

export const BREACHES = [
  'signed-before-survey',
  'signed-without-valuation-report',
  'signed-twice',
  'signer-not-on-roster',
  'server-not-on-roster',
  'vacated-before-signing',
  'vacated-before-payment',
  'recheck-answered-late',
  'recheck-unanswered',
  'visit-outside-hours',
  'recognised-above-measured',
  'signed-outside-window',
  'exchange-without-area',
  'comment-period-short',
  'signed-before-decision',
  'step-missing',
] as const
export type Breach = (typeof BREACHES)[number]

/** A whole ledger folder: workbook, plan (`补偿方案.md`), map (`红线图.geojson`), and what is wrong with it. */
export interface SimulatedLedger {
  readonly sheets: Sheets
  readonly plan: string
  readonly map: object
  readonly planted: readonly PlantedBreach[]
}

export const dayCell = (day: Day): RawCell => ({ moment: `${day}T00:00:00` })

/** A time of a day, given in minutes since midnight. */
export function timeCell(day: Day, minutes: number): RawCell {
  const two = (n: number) => String(n).padStart(2, '0')
  return { moment: `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00` }
}

/** The day a cell shows; throws where it shows none, because a simulated day is always there. */
export function dayShown(cell: RawCell | undefined): Day {
  if (cell === null || typeof cell !== 'object' || !('moment' in cell))
    throw new Error('the cell shows no day')
  return dayOf(cell.moment)
}
