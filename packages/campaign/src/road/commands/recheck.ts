/** 复核评估 · Ask the valuer for a recheck, and answer it (评估办法 §20, §21). */

import { FINDINGS } from '../../appraisal.ts'
import { openRecheck, recheckAnswered, recheckRequested } from '../../recheck.ts'
import { RECHECK_ANSWER } from '../../serving.ts'
import { answeredRecheck } from '../../valuation-clock.ts'
import { reportServedOn } from '../../valuation-report.ts'
import { corrected } from '../assessed.ts'
import { defineCommand, state } from '../command.ts'
import { answered } from '../evidence-blanks.ts'
import { longTextField, oneOfField, optional, rowsField, textField, yuanField } from '../field.ts'
import { recheckWaiting } from '../gates/g10-recheck-waiting.ts'
import { changeIsPriced } from '../gates/g80-change-priced.ts'
import { answerOnFile } from '../gates/g166-answer-on-file.ts'
import { reportServedFirst } from '../gates/s2-report-served.ts'
import { recheckClosed } from '../gates/s8-recheck-closed.ts'
import { recheckInTime } from '../gates/v5-recheck-in-time.ts'
import { householdOf } from '../situation.ts'

export const requestRecheck = defineCommand({
  name: 'requestRecheck',
  of: 'household',
  article: { 全国: '评估办法 §20', 浙江: '浙江条例 §19' },
  fields: { reason: longTextField },
  gates: [reportServedFirst, recheckInTime, recheckClosed],
  isOffered: (at) =>
    reportServedOn(householdOf(at), at.on) !== null && answeredRecheck(householdOf(at)) === null,
  decide: ({ on }, { reason }) => ({ stated: [state(recheckRequested, { requestedOn: on }, { reason })] }),
})

export const answerRecheck = defineCommand({
  name: 'answerRecheck',
  of: 'household',
  article: { 全国: '评估办法 §21' },
  fields: {
    finding: oneOfField(FINDINGS),
    result: longTextField,
    houses: rowsField({ number: textField, unitPriceFen: yuanField, fitOutFen: optional(yuanField) }, 0),
  },
  evidence: answered,
  gates: [recheckWaiting, changeIsPriced, answerOnFile],
  isOffered: (at) => openRecheck(householdOf(at)) !== null,
  decide(at, { finding, result, houses }) {
    const household = householdOf(at)
    const requestedOn = openRecheck(household)?.body.requestedOn ?? at.on
    const told = { cause: '复核改变', evidence: RECHECK_ANSWER, reason: result } as const
    return {
      stated: [
        state(recheckAnswered, { requestedOn, finding }, { result }),
        ...(finding === '改变' ? corrected(household, houses, told) : []),
      ],
    }
  },
})
