/**
 * 修正初评 · Correct a posted valuation: one proposes it with what shows it, another approves or declines (评估办法 §16).
 * Both may be the valuer's people: no other office changes a value (评估办法 §3).
 */
import { valuationPosted } from '../../valuation.ts'
import {
  openCorrection,
  valuationCorrectionDeclined,
  valuationCorrectionProposed,
} from '../../valuation-correction.ts'
import { corrected, repriced } from '../assessed.ts'
import { defineCommand, state } from '../command.ts'
import { documented } from '../evidence-blanks.ts'
import { areaField, longTextField, optional, rowsField, textField, yuanField } from '../field.ts'
import { housesValued } from '../gates/g12-houses-valued.ts'
import { valuationCorrectable } from '../gates/g74-correctable.ts'
import { correctionByAnother } from '../gates/g102-by-another.ts'
import { correctionWaits, noCorrectionWaits } from '../gates/g105-proposal-waits.ts'
import { readsAsProposed } from '../gates/g170-reads-as-proposed.ts'
import { correctedAreasGrounded } from '../gates/r5-recognised-within.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf, type Situation } from '../situation.ts'

const article = { 全国: '评估办法 §16' }
const isProposed = (at: Situation): boolean => openCorrection(householdOf(at)) !== null

export const proposeValuationCorrection = defineCommand({
  name: 'proposeValuationCorrection',
  of: 'household',
  article,
  fields: {
    houses: rowsField({
      number: textField,
      unitPriceFen: yuanField,
      fitOutFen: optional(yuanField),
      recognisedM2: optional(areaField),
    }),
    evidence: textField,
    reason: longTextField,
  },
  evidence: documented,
  gates: [actorOnRoster, valuationCorrectable, noCorrectionWaits, housesValued, correctedAreasGrounded],
  isOffered: (at) => householdOf(at).of(valuationPosted).length > 0,
  decide(at, { houses: rows, evidence, reason }) {
    const { changes: houses, valueFen } = repriced(householdOf(at), rows)
    return {
      stated: [state(valuationCorrectionProposed, { houses, valueFen, evidence, by: at.by }, { reason })],
    }
  },
})

export const approveValuationCorrection = defineCommand({
  name: 'approveValuationCorrection',
  of: 'household',
  article,
  fields: {},
  gates: [actorOnRoster, correctionWaits, correctionByAnother, valuationCorrectable, readsAsProposed],
  isOffered: isProposed,
  decide(at) {
    const proposal = openCorrection(householdOf(at))
    if (!proposal) throw new Error('corrected without a proposal')
    const { houses, evidence } = proposal.body
    const rows = houses.map(({ number, to }) => ({ number, ...to }))
    const reason = proposal.private?.reason ?? ''
    return {
      stated: corrected(householdOf(at), rows, { cause: '公示修正', evidence, approvedBy: at.by, reason }),
    }
  },
})

export const declineValuationCorrection = defineCommand({
  name: 'declineValuationCorrection',
  of: 'household',
  article,
  fields: { reason: longTextField },
  gates: [actorOnRoster, correctionWaits],
  isOffered: isProposed,
  decide: (at, { reason }) => ({
    stated: [state(valuationCorrectionDeclined, { by: at.by }, { reason })],
  }),
})
