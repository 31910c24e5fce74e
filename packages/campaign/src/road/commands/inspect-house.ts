/** 实地查勘 · Inspect the houses of a household with its valuer, before they are valued (评估办法 §12). */
import { houseInspected } from '../../inspection.ts'
import { valuationPosted } from '../../valuation.ts'
import { defineCommand, state } from '../command.ts'
import { inspected } from '../evidence-blanks.ts'
import { longTextField, optional, textField, yesNoField } from '../field.ts'
import { notPosted } from '../gates/g67-not-posted.ts'
import { surveyedOrRefused } from '../gates/g71-surveyed-or-refused.ts'
import { inspectionSigned } from '../gates/g72-inspection-signed.ts'
import { inspectionOnFile } from '../gates/g164-inspection-on-file.ts'
import { houseRegistered } from '../gates/r3-has-house.ts'
import { valuerChosenFirst } from '../gates/v2-valuer-chosen.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const inspectHouse = defineCommand({
  name: 'inspectHouse',
  of: 'household',
  article: { 全国: '评估办法 §12' },
  fields: {
    entered: yesNoField,
    valuer: textField,
    householdSigner: optional(textField),
    witness: optional(textField),
    refusal: optional(longTextField),
  },
  evidence: inspected,
  gates: [
    actorOnRoster,
    surveyedOrRefused,
    houseRegistered,
    valuerChosenFirst,
    notPosted,
    inspectionSigned,
    inspectionOnFile,
  ],
  isOffered: (at) => householdOf(at).last(valuationPosted) === null,
  decide: ({ by }, { entered, ...signed }) => ({
    stated: [
      state(
        houseInspected,
        { entered, signedBy: signed.householdSigner === null ? 'witness' : 'three', by },
        signed,
      ),
    ],
  }),
})
