/** 一场征收 · A whole campaign by commands alone, with refusals on the way: its figures, its views, its audit. */
import { audit } from '@oneruler/campaign/audit/audit'
import { APART } from '@oneruler/campaign/event'
import { figuresOf, Tallies } from '@oneruler/campaign/figures'
import { sumDeltas } from '@oneruler/campaign/measures'
import { viewChanges, viewsOf } from '@oneruler/campaign/views'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Counted } from '../../../../tools/acted/campaign-run.ts'
import { BOUNDARY, runCampaign } from '../../../../tools/acted/whole-campaign.ts'
import { MemoryOffice } from './memory-office.ts'
import { Office } from './office.ts'

const LONG = Boolean(process.env.ONERULER_LONG)
/** Of any that once failed, kept as tests. */
const SEEDS = LONG ? [20180502, 1, 2, 3, 4, 5, 6, 7] : [20180502]
const HOUSEHOLDS = 720

describe.each(SEEDS)(
  `a campaign of ${HOUSEHOLDS} households from the boundary to the archive, seed %i`,
  (seed) => {
    const office = new Office([], BOUNDARY)
    let counted: Counted
    let views: ReturnType<typeof viewsOf>
    beforeAll(async () => {
      counted = await runCampaign(new MemoryOffice(office), seed, HOUSEHOLDS)
      views = viewsOf(office.events)
    })

    it('its figures are what was counted beside it', () => {
      const { frame, households, tallies } = views
      const figures = figuresOf(new Tallies(tallies), frame, office.today)
      const { 征收户, 签约, 入户调查 } = figures
      expect({ 征收户, 签约, 入户调查 }).toEqual({
        征收户: counted.households,
        签约: counted.signed.size,
        入户调查: counted.surveyed,
      })
      const sum = (measure: string) =>
        tallies.reduce((total, delta) => total + (delta.measure === measure ? delta.amount : 0), 0)
      expect([sum('certificates'), sum('certificatesSigned'), sum('vacated')]).toEqual([
        counted.certificates,
        counted.certificatesSigned,
        counted.vacated,
      ])
      expect(households.filter(({ revokedOn }) => revokedOn !== null)).toEqual([])
      expect([counted.closed, counted.ordered]).toEqual([
        counted.households,
        counted.households - counted.signed.size,
      ])
    })

    it('views kept step by step are those rebuilt', () => {
      const { tallies } = views
      const step = 4000
      const kept = []
      for (let from = 0; from < office.events.length; from += step) {
        const added = office.events.slice(from, from + step)
        const streams = new Set(added.map(({ streamId }) => streamId))
        const before = office.events
          .slice(0, from)
          .filter(({ streamId, streamKind }) => streams.has(streamId) || !APART.includes(streamKind))
        kept.push(...viewChanges(before, added).tallies)
      }
      const byKey = (deltas: typeof tallies) =>
        new Map(
          deltas
            .filter(({ amount }) => amount !== 0)
            .map(({ measure, key, day, amount }) => [`${measure} ${key} ${day}`, amount]),
        )
      expect(byKey(sumDeltas(kept))).toEqual(byKey(tallies))
    })

    it('the audit finds nothing', () => {
      const found = audit(office.campaign(), office.today).map(
        ({ rule, severity, code, household }) => `${rule} ${severity} ${code} ${household}`,
      )
      expect(found).toEqual([])
    })

    it('it met refusals of many kinds, and went on', () => {
      const met = [
        'G102',
        'G116',
        'G168',
        'G169',
        'G25',
        'G28',
        'G38',
        'G41',
        'G60',
        'O3',
        'P1',
        'P6',
        'P8',
        'S11',
        'S3',
        'S4',
      ]
      expect([...counted.refused.keys()].sort()).toEqual(expect.arrayContaining(met))
    })
  },
)
