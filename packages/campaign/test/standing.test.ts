import { assembleCampaign } from '@oneruler/campaign/campaign'
import { day } from '@oneruler/campaign/day'
import type { RecordedEvent } from '@oneruler/campaign/event'
import { upcastWith } from '@oneruler/campaign/evolution'
import { figuresOf } from '@oneruler/campaign/figures'
import { standingFacts, standingOn } from '@oneruler/campaign/standing'
import { frameOf, talliesOf, viewChanges, viewsOf } from '@oneruler/campaign/views'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { imported, on, PROJECT, propose, type Rows, record, SMALL } from './imported.ts'

const figures = (events: readonly RecordedEvent[], asOf: string) =>
  figuresOf(talliesOf(events), frameOf(assembleCampaign(standingFacts(events))), day(asOf))

const withdrawal = (batch: string) => ({
  events: [
    {
      eventId: `withdraw ${batch}`,
      streamKind: 'project' as const,
      streamId: PROJECT,
      type: 'BatchWithdrawn',
      v: 1,
      onDay: day('2018-09-05'),
      body: { batch },
      private: null,
      keyClass: null,
      targetSeq: null,
    },
  ],
})

/** Withdrawn by a person at the console: the event belongs to no import. */
const withdrawn = (events: RecordedEvent[], batch: string): RecordedEvent[] => {
  const all = record(withdrawal(batch), events, 'undo')
  return [...all.slice(0, -1), { ...all.at(-1)!, batchId: null }]
}

describe('facts that stand', () => {
  test('given a correction, when its batch is withdrawn, then the first statement stands again', () => {
    const changed: Rows = { ...SMALL, 签约: [{ ...SMALL.签约![0], 签约时间: on('2018-08-30', '09:00:00') }] }
    const corrected = imported(SMALL, changed)
    expect(figures(corrected, '2018-08-29').签约).toBe(0)
    expect(figures(withdrawn(corrected, 'batch-1'), '2018-08-29').签约).toBe(1)
  })

  test('given an import, when it is withdrawn, then nothing of it stands and it can be imported anew', () => {
    const events = withdrawn(imported(SMALL), 'batch-0')
    expect(figures(events, '2018-09-04').征收户).toBe(0)
    expect(propose(SMALL, events).accepted).toEqual(propose(SMALL).accepted)
  })

  test('given more events, when read on from anywhere, then what stands is what stands of all, and only what changed is arranged anew', () => {
    const changed: Rows = { ...SMALL, 签约: [{ ...SMALL.签约![0], 签约时间: on('2018-08-30', '09:00:00') }] }
    const all = withdrawn(imported(SMALL, changed), 'batch-1')
    const campaign = assembleCampaign(standingFacts(all))
    for (let read = 0; read <= all.length; read++) {
      const [earlier, added] = [all.slice(0, read), all.slice(read)]
      const before = assembleCampaign(standingFacts(earlier))
      const after = assembleCampaign(standingOn(before.facts, earlier, added), before)
      expect(after).toEqual(campaign)
      if (added.length > 0) continue
      for (const [number, household] of before.households)
        expect(after.households.get(number)).toBe(household)
    }
  })

  test('given an unknown type, when folded, then it stops: a view must not guess', () => {
    const [event] = imported(SMALL)
    expect(() => standingFacts([{ ...event!, type: 'Invented' }])).toThrow(/unknown event type Invented/)
    expect(() => standingFacts([{ ...event!, v: 99 }])).toThrow(/newer/)
  })

  test('given an older version, when read, then each upcaster takes it one version up', () => {
    const [event] = imported(SMALL)
    const up = { ProjectTermStated: { 1: (body: object) => ({ ...body, language: 'zh' }) } }
    const read = upcastWith(up, new Map([['ProjectTermStated', 2]]), event!)
    expect(read).toMatchObject({ v: 2, body: { language: 'zh' } })
    expect(() => upcastWith({}, new Map([['ProjectTermStated', 2]]), event!)).toThrow(/no way/)
  })
})

/** A ledger drawn at random: households in two groups, some signed, some rated, some visited. */
const ledgers = fc
  .array(
    fc.record({
      group: fc.constantFrom('东街组', '西街组'),
      signedOn: fc.option(fc.integer({ min: 20, max: 31 }), { nil: null }),
      total: fc.integer({ min: 0, max: 9_000_000 }),
      score: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      by: fc.constantFrom('R001', 'R002', 'R003'),
    }),
    { maxLength: 12 },
  )
  .map(
    (households): Rows => ({
      ...SMALL,
      征收户: households.map(({ group, by }, n) => ({
        户号: `H${n}`,
        小组: group,
        包干单位: 'B01',
        包干干部: by,
      })),
      房屋: [],
      签约: households.flatMap(({ signedOn, total, by }, n) =>
        signedOn === null
          ? []
          : [
              {
                协议编号: `X${n}`,
                户号: `H${n}`,
                签约时间: on(`2018-08-${signedOn}`, '10:00:00'),
                补偿方式: '货币补偿',
                协议总额: total,
                经办人: by,
              },
            ],
      ),
      满意度: households.flatMap(({ score }, n) =>
        score === null ? [] : [{ 户号: `H${n}`, 日期: on('2018-08-28'), 评分: score }],
      ),
    }),
  )

describe('views, whatever the ledger', () => {
  test('kept step by step they equal those rebuilt', () => {
    fc.assert(
      fc.property(ledgers, ledgers, (first, second) => {
        const one = imported(first)
        const two = imported(first, second)
        const undone = withdrawn(two, 'batch-1')
        const add = (kept: Map<string, number>, changes: ReturnType<typeof viewChanges>) => {
          for (const { measure, key, day, amount } of changes.tallies) {
            const at = `${measure} ${key} ${day}`
            kept.set(at, (kept.get(at) ?? 0) + amount)
          }
        }
        const kept = new Map<string, number>()
        add(kept, viewChanges([], one))
        add(kept, viewChanges(one, two.slice(one.length)))
        add(kept, viewChanges(two, undone.slice(two.length)))
        const rebuilt = new Map(
          viewsOf(undone).tallies.map(({ measure, key, day, amount }) => [
            `${measure} ${key} ${day}`,
            amount,
          ]),
        )
        expect(new Map([...kept].filter(([, amount]) => amount !== 0))).toEqual(rebuilt)
      }),
    )
  })

  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(ledgers, fc.infiniteStream(fc.nat()), (ledger, chance) => {
        const shuffled = Object.fromEntries(
          Object.entries(ledger).map(([sheet, rows]) => [
            sheet,
            // Groups keep their order: it is what ties are listed by.
            sheet === '小组'
              ? rows
              : rows
                  .map((row) => ({ row, at: chance.next().value as number }))
                  .sort((a, b) => a.at - b.at)
                  .map(({ row }) => row),
          ]),
        )
        expect(figures(imported(shuffled), '2018-08-31')).toEqual(figures(imported(ledger), '2018-08-31'))
      }),
    )
  })

  test('a figure as of a day, known to a seq, is the same whatever is recorded later', () => {
    fc.assert(
      fc.property(ledgers, ledgers, fc.integer({ min: 20, max: 31 }), (first, second, dayOfMonth) => {
        const known = imported(first)
        const later = withdrawn(imported(first, second), 'batch-0')
        const asOf = `2018-08-${dayOfMonth}`
        const knownTo = later.filter((event) => event.seq <= known.length)
        expect(figures(knownTo, asOf)).toEqual(figures(known, asOf))
      }),
    )
  })

  test('importing twice is importing once', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(propose(ledger, imported(ledger)).events).toEqual([])
      }),
    )
  })
})
