/** What tests of bulletins need: a workbook recorded without a database, and the bulletin of a day of it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { USUAL_ORDER } from '@oneruler/campaign/bulletin'
import { type BulletinFigures, bulletinFiguresOf } from '@oneruler/campaign/bulletin-figures'
import { assembleCampaign } from '@oneruler/campaign/campaign'
import type { RawCell, RawWorkbook } from '@oneruler/campaign/cell'
import { day } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { LEDGER_SHEETS } from '@oneruler/campaign/ledger'
import { proposeImport } from '@oneruler/campaign/ledger-import'
import { standingFacts } from '@oneruler/campaign/standing'
import { frameOf, talliesOf } from '@oneruler/campaign/views'
import type { BulletinFacts } from '@oneruler/documents/bulletin/bulletin-facts'
import { readWorkbook } from '@oneruler/documents/workbook/read-workbook'

const EXAMPLE = join(import.meta.dirname, '../../../examples/xiaoqiaotou/台账.xlsx')

/** The sample campaign's ledger. */
export async function sampleLedger(): Promise<RawWorkbook> {
  const read = await readWorkbook(readFileSync(EXAMPLE))
  if (!read.ok) throw new Error('the sample ledger cannot be read')
  return read.workbook
}

/** Imports a workbook onto what was recorded before. */
export function recorded(workbook: RawWorkbook, before: readonly RecordedEvent[] = []): RecordedEvent[] {
  const batch = `batch-${before.length}`
  const identity = {
    projectId: 'project',
    stream: (sheet: string, key: string) => `${sheet}:${key}`,
    event: (n: number) => `${batch}:${n}`,
  }
  const { events } = proposeImport(workbook, standingFacts(before), identity, null)
  return [
    ...before,
    ...events.map((event, n) => ({
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

export const figuresOn = (events: readonly RecordedEvent[], asOf: string): BulletinFigures =>
  bulletinFiguresOf(talliesOf(events), frameOf(assembleCampaign(standingFacts(events))), day(asOf))

/** The first bulletin of a day, unless told otherwise. */
export function factsOn(
  events: readonly RecordedEvent[],
  asOf: string,
  others: Partial<BulletinFacts> = {},
): BulletinFacts {
  return {
    number: 1,
    issuedOn: day('2018-09-05'),
    knownTo: events.length,
    definitions: 1,
    terms: assembleCampaign(standingFacts(events)).terms,
    effectivePercent: 80,
    figures: figuresOn(events, asOf),
    previous: null,
    findings: null,
    order: USUAL_ORDER,
    unranked: null,
    issuer: null,
    ...others,
  }
}

/** An invented campaign: for each group the days on which its households signed, null where they have not. */
export function inventedLedger(
  groups: Readonly<Record<string, readonly (string | null)[]>>,
  period: readonly [first: string, last: string] | null = ['2020-03-01', '2020-03-05'],
): RawWorkbook {
  const households = Object.entries(groups).flatMap(([group, signed]) =>
    signed.map((signedOn, n) => ({ number: `${group}-${n}`, group, signedOn })),
  )
  const rows: Readonly<Record<string, readonly Readonly<Record<string, RawCell>>[]>> = {
    项目: [
      { 项目: '项目名称', 内容: '示例坊征收项目（示例数据）' },
      { 项目: '区县', 内容: '示例县' },
      ...(period
        ? [
            { 项目: '集中签约开始', 内容: period[0] },
            { 项目: '集中签约结束', 内容: period[1] },
          ]
        : []),
    ],
    小组: Object.keys(groups).map((group) => ({ 小组: group })),
    征收户: households.map(({ number, group }) => ({
      户号: number,
      户主: '示例某',
      地址: '示例街',
      小组: group,
    })),
    房屋: households.map(({ number }) => ({
      户号: number,
      幢号: 1,
      权证号: `示字${number}`,
      用途: '住宅',
      认定面积: 50,
    })),
    签约: households.flatMap(({ number, signedOn }) =>
      signedOn === null
        ? []
        : [
            {
              协议编号: `示协${number}`,
              户号: number,
              签约时间: { moment: `${signedOn}T10:00:00` },
              补偿方式: '货币补偿',
              协议总额: 1_234_550,
            },
          ],
    ),
  }
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
