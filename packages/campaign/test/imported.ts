/** What tests of the core need: a ledger's rows as a workbook, imports recorded without a database. */
import type { RawCell, RawWorkbook } from '@oneruler/campaign/cell'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { LEDGER_SHEETS } from '@oneruler/campaign/ledger'
import type { ImportIdentity } from '@oneruler/campaign/ledger-events'
import { type ImportProposal, proposeImport } from '@oneruler/campaign/ledger-import'
import { standingFacts } from '@oneruler/campaign/standing'

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, RawCell>>[]>>

export const on = (day: string, time = '00:00:00'): RawCell => ({ moment: `${day}T${time}` })

/** Every sheet of the ledger with the rows given, the others empty; the first row is Excel's row 2. */
export function workbookOf(rows: Rows): RawWorkbook {
  return new Map(
    LEDGER_SHEETS.map(({ name, columns }) => [
      name,
      {
        name,
        headers: Object.keys(columns),
        rows: (rows[name] ?? []).map((cells, index) => ({ row: index + 2, cells })),
      },
    ]),
  )
}

export const PROJECT = 'project'

const identity = (batch: string): ImportIdentity => ({
  projectId: PROJECT,
  stream: (sheet, key) => `${sheet}:${key}`,
  event: (n) => `${batch}:${n}`,
})

/** Proposes a workbook onto what was recorded before. */
export function propose(rows: Rows, before: readonly RecordedEvent[] = [], batch = 'first'): ImportProposal {
  return proposeImport(workbookOf(rows), standingFacts(before), identity(batch), null)
}

/** The events of a proposal as the store would have recorded them, after those recorded before. */
export function record(
  proposal: Pick<ImportProposal, 'events'>,
  before: readonly RecordedEvent[] = [],
  batch = 'first',
): RecordedEvent[] {
  return [
    ...before,
    ...proposal.events.map((event, n) => ({
      ...event,
      seq: before.length + n + 1,
      streamVersion: n + 1,
      recordedAt: '2018-09-05T08:00:00Z',
      claimedAt: null,
      actor: 'test',
      onBehalfOf: null,
      via: 'import' as const,
      commandId: batch,
      n,
      batchId: batch,
    })),
  ]
}

/** Imports one workbook after the other, each onto what stood before it. */
export function imported(...ledgers: readonly Rows[]): RecordedEvent[] {
  return ledgers.reduce<RecordedEvent[]>(
    (before, rows, index) => record(propose(rows, before, `batch-${index}`), before, `batch-${index}`),
    [],
  )
}

/** A small ledger: two groups, three households, one of them signed. */
export const SMALL: Rows = {
  项目: [
    { 项目: '项目名称', 内容: '示例片区征收项目（示例数据）' },
    { 项目: '区县', 内容: '示例县' },
    { 项目: '辖区', 内容: '浙江' },
    { 项目: '集中签约开始', 内容: on('2018-08-26') },
    { 项目: '集中签约结束', 内容: on('2018-09-04') },
  ],
  小组: [{ 小组: '东街组' }, { 小组: '西街组' }],
  单位: [{ 单位编号: 'B01', 单位名称: '示例局', 类别: '包干单位', 责任小组: '东街组' }],
  人员: [
    { 工号: 'R001', 姓名: '示例甲', 岗位: '组长', 小组: '东街组', 加入日期: on('2018-06-01') },
    { 工号: 'R002', 姓名: '示例乙', 岗位: '组员', 小组: '西街组', 加入日期: on('2018-06-01') },
  ],
  征收户: [
    {
      户号: 'H1',
      户主: '示例丙',
      地址: '东街1号',
      小组: '东街组',
      包干单位: 'B01',
      包干干部: 'R001',
      低保: '是',
    },
    { 户号: 'H2', 户主: '示例丁', 地址: '东街2号', 小组: '东街组', 包干干部: 'R001', 低保: '否' },
    { 户号: 'H3', 户主: '示例戊', 地址: '西街1号', 小组: '西街组', 包干干部: 'R002', 低保: '否' },
  ],
  房屋: [
    { 户号: 'H1', 幢号: 1, 权证号: '示字1号', 用途: '住宅', 认定面积: 86.4 },
    { 户号: 'H1', 幢号: 2, 权证号: '示字2号', 用途: '商业', 认定面积: 30 },
    { 户号: 'H2', 幢号: 1, 权证号: '示字3号', 用途: '住宅', 认定面积: 75.71 },
  ],
  签约: [
    {
      协议编号: 'X1',
      户号: 'H1',
      签约时间: on('2018-08-26', '12:29:00'),
      补偿方式: '货币补偿',
      安置面积: 0,
      协议总额: 2130406,
      安置房款: 0,
      差价结算: 2130406,
      经办人: 'R002',
    },
  ],
}
