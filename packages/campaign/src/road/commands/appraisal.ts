/** 专家鉴定 · Ask the panel of experts for an appraisal, and answer it (评估办法 §22–§25). */
import { appraisalAnswered, appraisalRequested, FINDINGS, openAppraisal } from '../../appraisal.ts'
import { APPRAISAL_ANSWER } from '../../serving.ts'
import { valuationClock } from '../../valuation-clock.ts'
import { corrected } from '../assessed.ts'
import { defineCommand, state } from '../command.ts'
import { answered } from '../evidence-blanks.ts'
import {
  integerField,
  longTextField,
  oneOfField,
  optional,
  rowsField,
  textField,
  yuanField,
} from '../field.ts'
import { appraisalInTime } from '../gates/g78-appraisal-in-time.ts'
import { panelIsInOrder } from '../gates/g79-panel-in-order.ts'
import { changeIsPriced } from '../gates/g80-change-priced.ts'
import { answerOnFile } from '../gates/g166-answer-on-file.ts'
import { panelNamed } from '../gates/g184-panel-named.ts'
import { signedOnce } from '../gates/s3-signed-once.ts'
import { actorOnRoster } from '../gates/w1-on-roster.ts'
import { householdOf } from '../situation.ts'

export const requestAppraisal = defineCommand({
  name: 'requestAppraisal',
  of: 'household',
  article: { 全国: '评估办法 §22', 浙江: '浙江条例 §19' },
  fields: { reason: longTextField },
  gates: [signedOnce, appraisalInTime],
  isOffered: (at) => valuationClock(householdOf(at), at.place, at.on)?.key === 'expertAppraisalAsked',
  decide: ({ on }, { reason }) => ({ stated: [state(appraisalRequested, { requestedOn: on }, { reason })] }),
})

export const answerAppraisal = defineCommand({
  name: 'answerAppraisal',
  of: 'household',
  article: { 全国: '评估办法 §24，§25' },
  fields: {
    finding: oneOfField(FINDINGS),
    experts: integerField(1, 99),
    valuers: integerField(0, 99),
    opinion: longTextField,
    panel: optional(textField),
    members: rowsField({ name: textField, capacity: textField }, 0, 99),
    houses: rowsField({ number: textField, unitPriceFen: yuanField, fitOutFen: optional(yuanField) }, 0),
  },
  evidence: answered,
  gates: [actorOnRoster, panelIsInOrder, panelNamed, changeIsPriced, answerOnFile],
  isOffered: (at) => openAppraisal(householdOf(at)) !== null,
  decide(at, { finding, experts, valuers, opinion, panel, members, houses }) {
    const household = householdOf(at)
    const requestedOn = openAppraisal(household)?.body.requestedOn ?? at.on
    const told = { cause: '鉴定改变', evidence: APPRAISAL_ANSWER, reason: opinion } as const
    return {
      stated: [
        state(appraisalAnswered, { requestedOn, finding, experts, valuers }, { opinion, panel, members }),
        ...(finding === '改变' ? corrected(household, houses, told) : []),
      ],
    }
  },
})
