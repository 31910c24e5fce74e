/** 复核评估 · Ask the valuer for a recheck, and answer it (评估办法 §20, §21). */
import { openRecheck, recheckAnswered, recheckRequested } from '../../recheck.ts'
import { documentServed, VALUATION_REPORT } from '../../serving.ts'
import { defineCommand, state } from '../command.ts'
import { longTextField } from '../field.ts'
import { recheckWaiting } from '../gates/g10-recheck-waiting.ts'
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
    householdOf(at)
      .of(documentServed)
      .some(({ body }) => body.document === VALUATION_REPORT),
  decide: ({ on }, { reason }) => ({ stated: [state(recheckRequested, { requestedOn: on }, { reason })] }),
})

export const answerRecheck = defineCommand({
  name: 'answerRecheck',
  of: 'household',
  article: { 全国: '评估办法 §21' },
  fields: { result: longTextField },
  gates: [recheckWaiting],
  isOffered: (at) => openRecheck(householdOf(at)) !== null,
  decide: (at, { result }) => ({
    stated: [
      state(
        recheckAnswered,
        { requestedOn: openRecheck(householdOf(at))?.body.requestedOn ?? at.on },
        { result },
      ),
    ],
  }),
})
